import type {Cues} from '../cues.js';
import {senses} from '../synonyms/sv.js';

export const cues: Cues = {
  negations: `inte ej icke ingen inget inga ingenting aldrig varken utan knappt knappast omöjligt omöjlig ingenstans ingendera
    neka* förnek* vägra* avslog* avslå* avslag* avvis* avböj* förkasta* förbjud* förbjöd* förbud* förhindra* hindra* misslyck*
    ställs* ställdes* ställts* inställ* sällan saknar saknas saknade obesvara* oviss* oklar* undvik* undvek* undantag* undanta* undgå* undgick* uteslut* uteslöt* motsatte motsätt* obekräfta* oavgjor* avstå* avstod`,
  contrasts: 'skillnad motsats istället snarare utan',
  bounds: 'före innan förrän mer mindre bara endast längre senare tidigare fler färre',
  deadlines: 'före innan',
  ratios: 'av',
  complementizers: 'att om',
  alternatives: 'eller',
  multiples: 'gång gånger',
  firsts: 'första',
  steps: 'med',
  spares: 'undvik* undvek* slipp* slapp sluppit avstå* avstod',
  hedges: `hoppas risk* kan kunde kunna möjligen möjligt möjlig kanske eventuell* troligen troligtvis trolig* sannolik* förmodligen påstå* påstod*
    misstänk* förmod* verkar verkade tycks tycktes lär torde uppenbarligen antas antagligen överväg* rykte* befara* obekräfta* potentiell* utreder hypotes*`,
  charges: 'anklag*',
  certainties: 'säkert definitivt bevisa* bevisat bevisligen otvivelaktigt garanterat fastställt utan-tvekan',
  beliefs: 'tror misstänk* antar hoppas befarar förmodar anser tänker',
  attributions: `bör borde enligt säger sade sa sagt hävda* mena* anser ansåg* uppge* uppgav* meddela* bedöm* tror trodde räkna* vänta* förvänta* uppskatta* beräkna*
    vill ville planera* varna* befara* oroa* rädd anklag* lova* föreslå* föreslog* krav kräv* skriver skrev rapporter* förklara* berätta* betona* medge* medgav kalla* avser ska fruktar råder`,
  degrees: [
    ['mer fler överstig*', 'mindre färre understig*'],
    [
      'steg stiger stigit stig* öka* ökning* ökad* växer växa växte vuxit fördubbla* höj höja höjer höjs höjt höjdes höjning* höjde uppgång* tilltog klättra* förläng* utöka* utvidga* stärk* förstärk* ',
      'sjönk sjunk* minska* minskning* föll faller fallit halvera* sänk* nedgång* krymp* krympt* avtog dök försvag* förkorta* dämpa*',
    ],
    [
      'högre större längre tyngre bredare djupare dyrare tjockare starkare',
      'lägre mindre kortare lättare smalare grundare billigare tunnare svagare',
    ],
    [
      'högst högsta störst största längsta dyrast dyraste flest bredaste',
      'lägst lägsta minst minsta kortaste billigast billigaste smalaste',
    ],
  ],
  standards: 'än',
  possessives: 'sin sitt sina dess hans hennes deras',
  quick: 'snabbare',
  cheap: '',
  opposites: [
    ['snabbare snabb snabbt snabba fort fortare', 'långsammare långsam långsamt långsamma'],
    ['varmare varmt varma värme hett heta hetare', 'kallare kallt kalla kyla kyligare'],
    ['tidigare', 'senare'],
    ['bäst bästa bättre', 'sämst sämsta sämre värst värre'],
    ['första först', 'sista sist'],
    ['starkare starkast', 'svagare svagast'],
    ['äldre äldst äldsta', 'yngre yngst yngsta nyare'],
    ['oftare ofta', 'sällan'],
    ['enklare lätt enkelt enkla', 'svårare svårt svåra'],
    ['säker säkert säkra säkrare trygg*', 'farlig* osäker* riskab*'],
    ['vann vinner vunnit vinna seger segra* besegra* slog', 'förlora* förlust* nederlag*'],
    [
      'godkän* godkänt bifall* biföll* stödjer stöder stödde stött accepter* tillåt* tillät* antog antagit antar välkomna* röstade godta* godtog beviljad* bevilja*',
      'avslog* avslå* avslag* avslagit avvis* förkasta* förbjud* förbjöd* förbud* motsatte motsätt* vägra* emot nekad* nekas',
    ],
    ['öppna* öppnar öppen öppet', 'stäng* stängd* sluten slutna stängt'],
    ['döm* dömd* skyldig* fäll* fälld*', 'fria* friad* friade* friats frikän* oskyldig*'],
    ['beröm* hylla* lovorda* prisa*', 'kritiser* kritik* fördöm* klandra*'],
    ['erkän* medge* medgav* medgett bekräfta*', 'förnek* nekar nekade neka bestrid* bestred* dementer*'],
    ['behåll* behöll* kvar stanna*', 'lämna* överge* övergav* avveckla* slopa*'],
    ['anställ* anställd* rekryter*', 'avskeda* sparka* uppsagd* uppsäg* varsla*'],
    ['gratis kostnadsfri* avgiftsfri*', 'avgiftsbelagd*'],
    ['tillåten tillåtet tillåtna laglig*', 'olaglig* förbjuden förbjudet förbjudna'],
    ['lyckades lyckats framgång*', 'misslyck*'],
    ['började börjar inled* inleddes startade', 'avsluta* avslutades upphör*'],
    ['inomhus innanför inne', 'utomhus utanför ute'],
    ['närmare', 'längre'],
    ['vinst vinsten lönsam*', 'förlust förlusten olönsam*'],
    ['bredare djupare ljusare högljudd*', 'smalare grundare mörkare tyst*'],
    [
      'män pojkar herrar herrarna herrarnas morgon* morgnar sommar* norr* norra',
      'kvinnor flickor damer damerna damernas kväll* vinter* vintrar söder* södra',
    ],
  ],
  converses: [
    ['köp* förvärva*', 'sälj* sålt såld*'],
    ['vann vinn* vunnit besegra* slog', 'förlora*'],
    ['äger ägde', 'tillhör*'],
    ['gav ger gett skänk*', 'mottog mottar mottagit'],
  ],
  seasons: 'våren vårens våras vårter* | sommar* somras | höst* | vinter* vintras',
  kinds: `morgon* förmiddag* | eftermiddag* | kväll* |
    natt natten nattens nätter; dagligen | veckovis | månadsvis månatlig* | årligen årlig*; norr norra nordlig* | söder södra sydlig*; öster östra
    östlig* | väster västra västlig*; röd rött röda | blå blått blåa | grön grönt gröna | gul gult gula | svart* | vit vitt
    vita | brun brunt bruna | grå grått gråa | rosa | lila; far fadern pappa* | mor modern mamma* | bror brodern bröder |
    syster* systrar* | son sonen söner | dotter* döttrar* | make maken | maka makan hustru* fru frun | farbror morbror |
    moster faster | kusin*; knä knät knäet knän | fotled* | lår låret | axel axeln | handled* | armbåg* | höft* | fot
    foten fötter; stål stålet | trä träet | tegel* | betong* | glas glaset | plast plasten | koppar* | järn järnet; katt katten katter* | hund
    hunden hundar* | häst hästen hästar* | ko kon korna | får fåren; guld guldet | silver silvret | brons bronset; tysk*
    | fransk* | engelsk* brittisk* | spansk* | italiensk* | österrikisk* | schweizisk* | nederländsk* holländsk* |
    belgisk* | dansk* | norsk* | finsk* finländsk* | isländsk* | polsk* | rysk* | turkisk* | amerikansk* | kanadensisk* | kinesisk*
    | japansk* | svensk*`,
  scopes: [
    'några vissa flera fåtal få del delar delvis ibland somliga enstaka',
    'flesta majoriteten majoritet flertalet merparten huvudsakligen mestadels oftast',
    'alla allt samtliga varje alltid hela hel överallt helt',
  ],
  agents: 'av',
  circumstances: `i på under efter före sedan från till med utan om vid hos genom mellan över enligt trots inom kring
    runt för åt ur bakom framför bland innan tills`,
  origins: 'från',
  passives: `blev blir bli blivit blivits är var varit *as *ades *ats *des *tes *ogs *eds *öts *åts *äts`,
  numbers: `noll=0 en=1 ett=1 två=2 bägge=2 båda=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12
    tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18 nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50
    sextio=60 sjuttio=70 åttio=80 nittio=90 hundra=100 tusen=1000 andra=2 tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7
    åttonde=8 nionde=9 tionde=10 elfte=11 tolfte=12 halv=0.5 halva=0.5 hälften=0.5 halvan=0.5 halverad=0.5 tredjedel=0.3333
    tredjedelar=0.3333 tredjedelen=0.3333 fjärdedel=0.25 fjärdedelar=0.25 fjärdedelen=0.25 kvart=0.25/15 kvarts=0.25/15 trekvart=0.75/45
    femtedel=0.2 femtedelar=0.2 femtedelen=0.2 sjättedel=0.1667 åttondel=0.125 tiondel=0.1 tiondelar=0.1 tiondelen=0.1 dubbelt=2 dubbla=2
    fördubblats=2 fördubblades=2 tredubblades=3 tredubblats=3 dussin=12 dussinet=12 halvannan=1.5 halvannat=1.5`,
  counts: 'två tre fyra',
  spans: ['från sedan efter', 'till före'],
  orders: ['efter', 'före'],
  pendings: ['ännu fortfarande', 'måste'],
  approximations: 'omkring cirka ungefär ca nästan drygt knappt runt närmare mer minst över uppemot',
  above: 'över mer drygt',
  times: 'halv=-30 kvart-över=15 kvart-i=-15',
  multipliers: {
    hundra: 100,
    tusen: 1e3,
    tusentals: 1e3,
    tkr: 1e3,
    miljon: 1e6,
    miljoner: 1e6,
    milj: 1e6,
    mn: 1e6,
    mkr: 1e6,
    mnkr: 1e6,
    miljard: 1e9,
    miljarder: 1e9,
    mdr: 1e9,
    mdkr: 1e9,
    biljon: 1e12,
    biljoner: 1e12,
  },
  articles: 'den det de en ett sin sitt sina hans hennes deras dess denna detta dessa',
  genitives: 'av',
  objects: '',
  recipients: 'till åt',
  senses,
  hasCompounds: true,
  verbEnding:
    /(?:r|[dt]e|a|s|[ai]t|slog|tog|gick|fick|gav|skrev|grep|bröt|drog|sköt|stod|lät|låg|kom|vann|föll|höll|såg|fann|stal|bad|bjöd|steg|sjönk|gjort|köpt|sålt)$/,
  inflection: {
    endings:
      /(?:ningarnas?|ningar|ningens?|ning|elsernas?|elser|elsens?|else|[aeo]rnas?|[aeo]rs?|andets?|ande|endets?|ende|arens?|are|ades|ade|ats|ad|at|as|ens?|ets?|het(?:en|er)?|igt|iga|igen|ig|sk[at]?|des|de|tes|te|t|d|s|a|e|na|n|it|its|ts)$/,
    changes: [
      [/([^aeiouy])e([lnr])$/, '$1$2'],
      [/([^aeiouy])\1$/, '$1'],
    ],
  },
  counted: 'år* årig* månad* veck* dag* dygn* timm* minut* procent* manna* person* fald* siffrig* rum* rums* mils*',
  dates: `januari;februari feb;mars;april apr;maj;juni;juli;augusti aug;september sept;oktober okt;november nov;december dec;
    söndag*;måndag*;tisdag*;onsdag*;torsdag*;fredag*;lördag*`,
  openers: `skulle bör borde risk* fara hot chans* möjlig* oklar* osäker* fråga om ifall kan kunna planerad* väntas`,
  exclusions: 'utesluter utesluta uteslöt uteslutit',
  plans: `plan* vill ville avser ämna* hoppas lova* lovade föresl* föreslog överväg* kräv* begär* hota* be bad ber ska tänker`,
  futures: 'kommer ska skall blir',
  pasts: 'har hade blev redan',
  undone: 'vara att',
  idioms: 'allt-som allt-du allt-man framför-allt trots-allt över-allt',
  exceptions: 'bara endast enbart utom förutom undantag*',
  units: `sekund=1s sekunder=1s minut=60s minuter=60s timme=3600s timmar=3600s dag=86400s dagar=86400s dygn=86400s
    vecka=604800s veckor=604800s månad=1mo månader=1mo år=12mo decennium=120mo decennier=120mo meter=1m kilometer=1000m
    mil=10000m centimeter=0.01m millimeter=0.001m gram=1g kilo=1000g kilogram=1000g ton=1000000g liter=1l hektar=1ha`,
  differences: 'skillnad* rest resten återstå* övriga totalt tillsammans sammanlagt extra försprång',
  causes: 'eftersom därför-att på-grund tack-vare',
  conjunctions: 'och eller men samt utan medan',
  relatives: 'som att där när eftersom innan om vars vilket vilken vilka fast',
  mutuals: 'med träff* möt* gift* dela*',
  rates: 'per varje i om',
  light: `omkring cirka ungefär nästan drygt knappt runt redan ännu fortfarande åter igen flera många mycket annan andra
    annat ny nya nytt egen eget egna ganska helt där då nu sedan efteråt dessutom samt medan således alltså därmed
    vilket vilken vilka som dess går gick gått kommer kom kommit blir blev blivit bli vara varit var hade haft göra gör
    gjorde gjort låter lät står stod ligger låg tar tog tagit sätter satte lång långt bara endast först just väl ändå
    sin sitt sina ska skulle ha får fick fått även också nåt något någon`,
};
