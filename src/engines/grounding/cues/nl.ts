import type {Cues} from '../cues.js';
import {senses} from '../synonyms/nl.js';

export const cues: Cues = {
  negations: `niet geen nooit niemand niets noch zonder nauwelijks weiger* verwerp* afgewezen afwij* ontken*
    verhinder* verbied* verbood onmogelijk mislukt* geweiger* afgelast* behalve uitgezonderd geschrapt`,
  contrasts: 'anders tegenstelling plaats maar',
  bounds: 'voor voordat minder alleen',
  deadlines: 'voor voordat',
  ratios: 'op-de',
  complementizers: 'dat of',
  alternatives: 'of',
  multiples: 'keer',
  firsts: 'eerste',
  steps: 'met',
  spares: 'vermijd* vermeed vermeden bespaar* ontsnap* ontkom* ontkwam* ontkwamen',
  hedges: `zou zouden mogelijk misschien vermoedelijk waarschijnlijk lijkt lijken blijkbaar kennelijk vermeend* verdacht*
    wellicht kan kunnen overweegt overwegen onderzoekt gerucht* vermoed* mogelijke verluidt eventue* dreigt dreigen
    verdenking verdenkt allicht`,
  charges: 'beschuldig* aantijging*',
  certainties:
    'ongetwijfeld bewezen bewijs* aantoonbaar aangetoond* vaststaat beslist gegarandeerd zonder-twijfel geen-twijfel',
  beliefs: 'gelooft geloven denkt denken vermoed* hoopt hopen vreest vrezen verwacht*',
  attributions: `vertel* volgens zegt zeggen zei stelt beweer* verwacht* schat* denkt hoopt wil willen meldt plan* vreest
    waarschuw* gelooft beschuldig* aldus vindt vinden noemt noemen benadruk* verklaar* meldt* denken oordeel* rekent
    verzeker* wees wijst liet`,
  degrees: [
    ['meer hoger* boven minstens', 'minder lager* onder hoogstens'],
    [
      `steeg stegen stijg* gestegen groei* gegroeid* toenam* toegenomen toename* toenem* toeneemt verdubbel* verhoog*
        verhog* opgelopen oploop*`,
      `daal* dalen daling* gedaald* zakte zakken gezakt* afnam* afgenomen afname* afnem* afneemt kromp krimp* gekrompen
        verlaag* verlag* halveer* gehalveerd* verminder* teruggelopen slonk geslonken`,
    ],
    ['groter* langer* zwaarder* hoger*', 'kleiner* korter* lichter* lager*'],
  ],
  standards: 'dan',
  possessives: 'haar hun',
  quick: 'snel',
  cheap: 'goedkoop',
  opposites: [
    ['erken* bekent bekende gaf-toe geeft-toe', 'verwerp* ontken* weersprak weerspreekt'],
    ['steun*', 'kritis* bekritis* veroordeel*'],
    ['voortgezet gaan-verder gaat-verder', 'eindig* beëindig*'],
    ['gratis kosteloos', 'betalen betaalt betaald'],
    ['snel* vlug*', 'langzaam langzame langzamer* traag* trager*'],
    ['eerder vroeger', 'later'],
    ['won wonnen gewonnen winn* winst zege*', 'verloor verlor* verlies* nederlaag'],
    [
      'goedkeur* goedgekeurd steun* stemde* akkoord toegestaan accepteer* aanvaard* toelaat',
      'verwerp* verworp* afgewezen weiger* verbied* verbod* tegen',
    ],
    ['open* geopend heropen*', 'sluit* gesloten sloot dicht'],
    ['beter betere', 'slechter* minder-goed'],
    ['eerste', 'laatste'],
    ['beste hoogste grootste', 'slechtste laagste kleinste'],
    ['schuldig* veroordeel*', 'vrijgesproken vrijspraak onschuldig*'],
    ['prijst prees geprezen lof loof*', 'kritis* kritiek verwijt* verweet*'],
    ['erken* geeft toe bekent', 'ontken* betwist*'],
    ['dichterbij breder dieper luider vaak vaker voorsprong', 'smaller ondieper stiller zelden achterstand'],
    ['mannen jongens ochtend zomer* noord*', 'vrouwen meisjes avond winter* zuid*'],
    ['legaal legale wettig* rechtmatig*', 'illega* onwettig* onrechtmatig*'],
    ['veilig* ongevaarlijk* onschadelijk*', 'onveilig* gevaarlijk* schadelijk*'],
    ['vol volle volgeboekt* uitverkocht* overvol*', 'leeg lege leegsta*'],
    ['binnenshuis', 'buitenshuis'],
    ['goedkoop* goedkope*', 'duur dure duurder* prijzig*'],
    ['begon begonnen begint gestart* startte*', 'eindig* geëindigd* beëindig* afgerond*'],
    ['aangenomen aangesteld* ingehuurd*', 'ontslagen ontsla* ontsloeg*'],
    ['versterk*', 'verzwak* afgezwakt*'],
    ['uitbreid* uitgebreid* vergroot* vergroten', 'inkrimp* ingekrompen* verklein* ingeperkt*'],
    ['succes* geslaagd* slaagde* lukt* gelukt', 'mislukk* mislukt* faalde* gefaald* fiasco*'],
    ['aangekomen* gearriveerd* aankomst*', 'vertrokken vertrok* vertrek*'],
    ['overleef*', 'stierf stierven gestorven* overleed* overleden omgekomen* omkwam*'],
    ['levend* ongedeerd*', 'dood dode levenloos levenloze'],
    ['licht lichte', 'zwaar zware ernstig*'],
    ['verbeter*', 'verslechter*'],
    ['vereenvoudig* vergemakkelijk*', 'bemoeilijk*'],
    ['versnel*', 'vertraag* vertrag*'],
    ['positief positieve', 'negatief negatieve'],
    ['links', 'rechts'],
    ['westelijk* westen', 'oostelijk* oosten'],
    ['vrijwillig*', 'verplicht*'],
    ['permanent* blijvend* definitief definitieve', 'tijdelijk* voorlopig*'],
    ['import* invoer', 'export* uitvoer'],
    ['warm warme heet hete', 'koud koude koel koele'],
    ['droog droge', 'nat natte vochtig*'],
    ['effectief effectieve', 'ineffectief ineffectieve'],
    ['geldig*', 'ongeldig*'],
    ['tevreden*', 'ontevreden* teleurgesteld*'],
    ['promov* gepromoveerd*', 'degrad* gedegradeerd*'],
    ['inschakel* ingeschakeld* aangezet* activeer*', 'uitschakel* uitgeschakeld* uitgezet* deactiveer*'],
    ['ingevoerd* invoeren', 'afgeschaft* afschaf* opgeheven*'],
    ['verleng*', 'verkort* ingekort*'],
    ['vervroeg*', 'uitstel* uitgesteld*'],
    ['winstgevend* rendabel*', 'verliesgevend* onrendabel*'],
    ['toetred* toegetreden*', 'uittred* uitgetreden*'],
    ['jonger* jongste nieuwer', 'ouder oudste'],
    ['minderjarig*', 'meerderjarig* volwassen*'],
    ['meerderheid*', 'minderheid*'],
    ['genationaliseerd* nationaliser*', 'geprivatiseerd* privatiser*'],
    ['openbaar* openbare', 'geheim* vertrouwelijk*'],
    [
      'bevestig* kondigt kondigde',
      'ontkracht* weerleg* weerlegd* sluit-uit sloot-uit wijst-af wees-af spreekt-tegen sprak-tegen',
    ],
    ['sterk sterke sterker*', 'zwak zwakke zwakker*'],
    ['warmer heter', 'kouder koeler'],
    ['toegelaten* toegestaan*', 'geweerd* verboden'],
  ],
  converses: [
    ['koop* kopen kocht* gekocht* aankop*', 'verkoop* verkop* verkocht*'],
    ['won wonnen gewonnen wint winnen versloeg* versla*', 'verloor verlor* verliest verliezen'],
    ['bezit*', 'behoort toebehoort'],
    ['gaf gaven gegeven geeft schonk schenk*', 'kreeg kregen gekregen krijg* ontving* ontvang*'],
  ],
  seasons: 'lente voorjaar* | zomer* | herfst* najaar* | winter*',
  kinds: `man | vrouw vrouwen; jongen | meisje; ochtend* | middag* | avond* | nacht*; dagelijks* |
    wekelijks* | maandelijks* | jaarlijks*; noord noorden noordelijk* | zuid zuiden zuidelijk* | oost oosten
    oostelijk* | west westen westelijk*; rood rode* | blauw* | groen* | geel gele | zwart* | wit witte | bruin*;
    vader* | moeder* | broer* | zus zussen zuster* | zoon zonen | dochter* | echtgenoot | echtgenote | oom | tante |
    neef | nicht; knie* | enkel enkels | dij dijbeen | schouder* | pols* | elleboog* | heup* | voet voeten; staal
    stalen | hout houten | baksteen* | beton* | glas glazen | plastic* | koper*; goud* | zilver* | brons bronzen`,
  scopes: [
    'sommige enkele verschillende veel vele deel soms bepaalde gedeeltelijk',
    'meeste meestal merendeel grotendeels',
    'alle allemaal alles elke elk iedere ieder iedereen altijd',
    'hele gehele overal',
  ],
  agents: 'door',
  circumstances: 'in op sinds tijdens na voor met zonder over onder bij van wegens vanaf tot om',
  origins: 'van',
  passives: 'werd werden wordt worden is zijn',
  numbers: `nul=0 middernacht=24/0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
    veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 tweede=2 derde=3/0.3333 vierde=4
    helft=0.5 half=0.5 halve=0.5 verdubbeld=2 kwart=4/0.25 driekwart=0.75 anderhalf=1.5 kwarten=0.25 vijfde=5/0.2 dubbele=2 twaalftal=12
    tiental=10 twintigtal=20 vijftigtal=50 zestigtal=60 honderdtal=100 beide=2 beiden=2 anderhalve=1.5 tweemaal=2
    driemaal=3 dubbel=2 verdrievoudigd=3 dozijn=12 zesde=6 zevende=7 achtste=8 negende=9 tiende=10/0.1 elfde=11
    twaalfde=12`,
  counts: 'twee drie vier',
  spans: ['vanaf sinds na', 'tot voor'],
  pendings: ['nog', 'moet moeten'],
  approximations: "meer minstens ongeveer circa bijna rond ruim zo'n",
  above: 'meer ruim',
  times: 'half=-30 kwart-over=15 kwart-voor=-15',
  multipliers: {honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9, ton: 1e5},
  articles: 'de het een zijn haar hun deze dit',
  genitives: 'van',
  objects: '',
  recipients: 'aan',
  auxiliaries: 'heeft had hebben hadden zou zouden wil willen moet moeten kan',
  senses,
  hasCompounds: true,
  openers: `risico's risico gevaar kans* mogelijk* als indien twijfel* kan kunnen onduidelijk open onzeker* zou
    riskeer* gepland*`,
  exclusions: `uitgesloten uitsluiten sluit-uit sloot-uit sluiten-uit`,
  plans: `wil willen wilde wilden plan* hoopt hopen belooft beloof* beloven voorstel* voorgesteld stelt overweeg*
    eist eisen vraagt vroeg dreigt bereid* moet moeten toezeg* toegezegd zegde`,
  futures: `zal zullen gaat gaan zou zouden`,
  pasts: `heeft hebben had hadden werd werden reeds`,
  undone: `worden`,
  idioms: `geen-ander geen-andere alles-wat nog-altijd`,
  exceptions: 'alleen slechts uitsluitend behalve uitgezonderd',
  units: `seconde=1s seconden=1s minuut=60s minuten=60s uur=3600s uren=3600s dag=86400s dagen=86400s week=604800s weken=604800s
    maand=1mo maanden=1mo jaar=12mo jaren=12mo decennium=120mo decennia=120mo eeuw=1200mo eeuwen=1200mo meter=1m
    kilometer=1000m centimeter=0.01m millimeter=0.001m gram=1g kilo=1000g kilogram=1000g ton=1000000g liter=1l milliliter=0.001l
    hectare=1ha dollar=1usd pond=1gbp`,
  causes: 'omdat wegens vanwege doordat dankzij',
  conjunctions: 'en of maar noch dan doch',
  relatives: 'dat die wie wier wiens waar waarvan waarop omdat terwijl als toen nadat voordat of hoewel wat',
  pronouns: 'hij zij ze',
  prepositions: 'aan tegen tussen naar uit als te achter naast door volgens via',
  reflexives: 'zich',
  mutuals: 'met ontmoet* trouw* getrouwd deel* gedeeld',
  aliases: `frankrijk frans franse fransm* fransen; spanje spaans spaanse spanjaard*; groot-brittannië brits britse brit*;
    engeland engels* engelsm*; polen pools poolse pool; denemarken deens deense deen denen; zweden zweeds zweedse
    zweed*; turkije turks turkse turk turken; italië italia*; griekenland grieks griekse griek grieken; china
    chine*; ierland iers ierse ier ieren; schotland schot* schots schotse; zwitserland zwits*; nederland nederland*;
    vs amerika amerika*; europa europ* eu; celsius graden graad c`,
  differences: 'verschil* rest resterend* overig* totaal samen extra voorsprong achterstand',
  rates: 'per elke elk iedere',
  light: `ongeveer circa bijna rond ruim zo'n reeds vele meerdere enkele ander nieuwe nieuw eigen gaat gaan ging komt
    komen kwam werden hadden moeten kunnen laat laten doet doen zet zetten staat staan ligt liggen legt neemt nemen
    zich weer alleen slechts pas toe daarvoor waarvan steeds altijd mensen vallen vielen`,
};
