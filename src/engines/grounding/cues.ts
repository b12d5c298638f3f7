/** What a language marks the sense of a claim with: words in lower case, between spaces; `*` stands for any ending. */
export interface Cues {
  /** Words that deny. */
  readonly negations: string;
  /** Words that leave open whether something is so. */
  readonly hedges: string;
  /** The ending of verbs in a mood that leaves it open. */
  readonly hedgeEnding?: RegExp;
  /** Words that give a reason. */
  readonly causes: string;
  /** Words that say by whose word it is so; in a summary as good as a hedge. */
  readonly attributions: string;
  /** Pairs of opposites, each of two lists: "rose grew / fell shrank". */
  readonly opposites: readonly (readonly [string, string])[];
  /** Words that begin the doer in the passive: "by". */
  readonly agents: string;
  /** Words that begin what is said of time, place and circumstance, and so name neither doer nor done to. */
  readonly circumstances: string;
  /** Words of the passive: "was", "been". */
  readonly passives: string;
  /** Number words, by value. */
  readonly numbers: string;
  /** Words that multiply a number before them: "million". */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Whether every noun is written with a capital letter. */
  readonly hasCapitalNouns?: boolean;
}

const en: Cues = {
  negations: `not no never none nobody nothing neither nor without cannot n't can't don't doesn't didn't won't wouldn't
    isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't fail* refus* reject* den* lack* declin* stop*
    unable unlikely hardly rarely avoid* ban* prevent* free-of`,
  hedges: `may might could allegedly alleged reportedly apparently perhaps possibly possible probably likely unlikely
    maybe seem* appear* suggest* suspected presumably potentially supposedly purported* rumoured rumored unconfirmed
    considering considers weighing explor* rumor* rumour* accused`,
  causes: 'because due owing thanks since as-a-result caus* led result*',
  attributions: `said say* claim* accord* believ* expect* estimat* argu* think* thought hope* plan* intend* told
    forecast* predict* consider* propos* want* would should warns warned accus* assum* feared fear* alleg* report*`,
  opposites: [
    [
      'rose rise* rising increas* grew grow* gain* climb* higher more above over exceed* doubl* most greater longer larger bigger faster',
      'fell fall* drop* declin* decreas* lower less fewer below under shrink* shrank lost lose* halv* least smaller shorter slower cut* reduc*',
    ],
    ['won win* victor*', 'lost lose* defeat*'],
    [
      'approv* accept* support* allow* agree* back* permit* adopt* favour* favor*',
      'reject* refus* oppos* block* disagree* veto* ban* against forbid* prohibit*',
    ],
    ['open* reopen*', 'clos* shut*'],
    ['best cheaper cheapest first', 'worst dearer dearest last'],
    ['guilty convict*', 'acquit* innocent clear*'],
    ['minimum least', 'maximum most'],
    ['warm* hot* heat*', 'cold* cool*'],
  ],
  agents: 'by',
  circumstances:
    'in on at during after before since because despite within over under near with without until for from of',
  passives: 'was were been be is are being got',
  numbers: `zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 second=2 third=3/0.3333 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9
    tenth=10 twice=2 double=2 doubled=2 half=0.5 halved=0.5 quarter=0.25 dozen=12 hundred=100 thousand=1000 tripled=3
    triple=3`,
  multipliers: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    dozen: 12,
  },
};

const de: Cues = {
  negations: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends
    lehn* ablehn* abgelehnt verweiger* scheiter* bestreit* bestritt verhinder* verbot* verbiet* unmöglich`,
  hedges: `könnte könnten dürfte dürften angeblich* mutmaßlich* womöglich möglicherweise möglich vielleicht wohl
    vermutlich wahrscheinlich offenbar scheint scheinen anscheinend soll sollen sollte sollten verdächtig* vermeintlich* erwägt erwägen prüft prüfen gerücht*`,
  causes: 'weil wegen aufgrund dank da denn infolge grund ursache deshalb daher',
  attributions: `laut zufolge sagt* sagen behaupt* erwart* schätz* glaub* meint* plan* hoff* rechne* geht gehen
    nach gemäß will wollen wolle würde würden sei seien habe angaben vorwurf warn* möchte* beabsichtig* vermut*`,
  opposites: [
    [
      'stieg* steig* gestiegen wuchs* wachs* gewachsen zunahm* zugenommen nahm mehr höher über erhöh* verdoppel* zuwachs anstieg größer länger',
      'sank* sink* gesunken fiel* fallen gefallen abnahm* abgenommen weniger niedriger unter senk* gesenkt halbier* rückgang kleiner kürzer verringer* verlor*',
    ],
    ['gewann* gewonnen sieg* gewinn*', 'verlor* verloren niederlage* unterlag*'],
    [
      'zustimm* zugestimmt genehmig* stimmte* beschloss* befürwort* unterstütz* erlaub* billig*',
      'ablehn* abgelehnt lehnt* verweiger* verbot* verbiet* gegen',
    ],
    ['öffn* geöffnet eröffn*', 'schließ* geschlossen schloss*'],
    ['erste* beste*', 'letzte* schlechteste*'],
  ],
  agents: 'von vom durch',
  circumstances:
    'im in am wegen seit nach vor bei mit aus für um über unter während trotz ab bis der des ohne zwischen',
  passives: 'wurde wurden wird werden worden',
  numbers: `null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
    vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 zweite=2 zweiten=2 dritte=3
    dritten=3 vierte=4 vierten=4 fünfte=5 fünften=5 halb=0.5 hälfte=0.5 halbiert=0.5 verdoppelt=2 doppelt=2
    drittel=3/0.3333 viertel=4/0.25 zweimal=2 dreimal=3 dutzend=12`,
  multipliers: {
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
  },
  hasCapitalNouns: true,
};

const fr: Cues = {
  negations: `ne n' pas non jamais aucun aucune personne rien ni sans guère refus* rejet* empêch* interdi* impossible
    échou* nie nié nient`,
  hedges: `pourrait pourraient peut-être probablement sans-doute aurait auraient serait seraient semble* sembl*
    présumé* soupçonn* apparemment éventuel* possible* supposé* devrait devraient risque risquent potentiel* envisage* étudie* rumeur*`,
  causes: 'parce car cause raison grâce puisque dû due',
  hedgeEnding: /rai(?:t|ent)$/,
  attributions: `selon d'après affirm* dit disent estim* déclar* espèr* prévoi* prévu* pens* croi* accus* annonc* assur*
    voudrait souhait* veut veulent entend compt* expliqu* indiqu* rapport*`,
  opposites: [
    [
      'augment* hausse mont* progress* croît* crû plus supérieur* dépass* grimp* doubl* gagn* accru*',
      'baiss* diminu* recul* chut* moins inférieur* réduit* réduction perd* divis*',
    ],
    ['gagn* remport* victoire*', 'perd* perdu* défait*'],
    ['approuv* accept* adopt* soutien* soutenu autoris* vot* favorable*', 'rejet* refus* oppos* interdi* contre'],
    ['ouvr* ouvert* rouvr*', 'ferm*'],
    ['premier* première* meilleur*', 'dernier* dernière* pire*'],
  ],
  agents: 'par',
  circumstances: 'en dans depuis pendant après avant à au aux sur sous avec sans malgré selon de du des pour chez',
  passives: 'été est était sont étaient fut furent être sera seront',
  numbers: `zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100
    mille=1000 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 moitié=0.5 demi=0.5 tiers=3/0.3333 quart=4/0.25
    double=2 doublé=2 douzaine=12`,
  multipliers: {cents: 100, cent: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9},
};

const es: Cues = {
  negations: `no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco rechaz* neg* imposible fracas* impid*
    prohib* descart*`,
  hedges: `podría podrían quizá quizás tal-vez presunt* presuntamente supuest* supuestamente probablemente posiblemente
    posible posibles habría habrían sería serían parece parecen aparentemente sospech* probable puede pueden pudo estudia estudian considera* valora* rumor*`,
  causes: 'porque debido causa gracias pues motivo culpa',
  hedgeEnding: /ría[ns]?$/,
  attributions: `según dijo dice dicen afirm* asegur* estim* cree* cre* espera* esper* prev* acus* declar* señal* explic*
    quier* pretend* plane* anunci* advirt* calcul* sostien*`,
  opposites: [
    [
      'aument* subi* sub* crec* alza más superior* super* duplic* gan* increment*',
      'baj* descend* disminu* cay* caí* menos inferior* reduj* redu* perd* recort*',
    ],
    ['gan* venc* victoria*', 'perd* derrot*'],
    ['aprob* acept* apoy* autoriz* respald* favor', 'rechaz* neg* opon* opus* prohib* contra'],
    ['abr* reabr* abiert*', 'cerr* cierr*'],
    ['primer* mejor*', 'último* última* peor*'],
  ],
  agents: 'por',
  circumstances: 'en desde durante tras antes después sobre bajo con sin según de del para hasta',
  passives: 'fue fueron sido es son será serán era eran ser',
  numbers: `cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000 segundo=2 segunda=2
    tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4/0.25 quinto=5 mitad=0.5 medio=0.5 media=0.5 doble=2 tercio=3/0.3333 docena=12`,
  multipliers: {mil: 1e3, millón: 1e6, millones: 1e6},
};

const nl: Cues = {
  negations: `niet geen nooit niemand niets noch zonder nauwelijks weiger* verwerp* afgewezen afwij* wees ontken*
    verhinder* verbied* verbood onmogelijk mislukt*`,
  hedges: `zou zouden mogelijk misschien vermoedelijk waarschijnlijk naar-verluidt lijkt lijken blijkbaar kennelijk
    vermeend* verdacht* wellicht kan kunnen overweegt overwegen onderzoekt gerucht*`,
  causes: 'omdat wegens vanwege doordat dankzij want door gevolg',
  attributions: `volgens zegt zeggen zei stelt beweer* verwacht* schat* denkt hoopt wil willen meldt plan* vreest
    waarschuw* gelooft beschuldig*`,
  opposites: [
    [
      'steeg stijg* gestegen groei* meer hoger boven toenam* toegenomen verdubbel* langer groter',
      'daal* gedaald zakte minder lager onder afnam* afgenomen kromp verlaag* halveer* korter kleiner verminder*',
    ],
    ['won wonnen gewonnen winn* zege*', 'verloor verlor* verlies* nederlaag'],
    [
      'goedkeur* goedgekeurd steun* stemde* akkoord toegestaan accepteer*',
      'verwerp* verworp* afgewezen weiger* verbied* verbod* tegen',
    ],
    ['open* geopend heropen*', 'sluit* gesloten sloot dicht'],
    ['eerste beste', 'laatste slechtste'],
  ],
  agents: 'door',
  circumstances: 'in op sinds tijdens na voor met zonder over onder bij van wegens vanaf tot om',
  passives: 'werd werden wordt worden is zijn',
  numbers: `nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
    veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000 tweede=2 derde=3 vierde=4
    helft=0.5 half=0.5 halve=0.5 verdubbeld=2 kwart=4/0.25 twaalftal=12`,
  multipliers: {honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9},
};

const it: Cues = {
  negations: `non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno rifiut* respin* neg* impossibile
    vieta* fallit* impedi*`,
  hedges: `potrebbe potrebbero forse presunt* presumibilmente sarebbe sarebbero avrebbe avrebbero pare sembra sembrano
    probabilmente probabile possibile apparentemente sospett* può possono valuta valutano considera*`,
  causes: 'perché causa grazie dovuto dovuta motivo poiché siccome',
  hedgeEnding: /rebbe(?:ro)?$/,
  attributions: `secondo dice dicono disse detto afferm* stim* cred* sper* prev* accus* dichiar* spieg* vuole vogliono
    ritien* sostien* annunc* intend* teme temono avvert*`,
  opposites: [
    [
      'aument* sal* cresc* cresciut* rialzo più superior* super* raddoppi* guadagn* maggior*',
      'diminu* scend* sces* cal* meno inferior* ridott* ridu* dimezz* perd* pers* minor*',
    ],
    ['vinc* vint* vittori*', 'perd* pers* sconfitt*'],
    [
      'approv* accett* sosten* sostenut* autorizz* favore favorevol*',
      'respin* respint* rifiut* oppon* oppost* vieta* contro contrari*',
    ],
    ['apr* apert* riapr*', 'chiu* chius*'],
    ['primo prima miglior*', 'ultim* peggior*'],
  ],
  agents: 'da dal dalla dai dagli dalle dallo',
  circumstances: 'in nel nella dal durante dopo prima su con senza secondo di del della dei per fino a al alla',
  passives: 'stato stata stati state è sono era erano viene venne fu furono',
  numbers: `zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
    quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40
    cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 secondo=2 seconda=2 terzo=3
    terza=3 quarto=4/0.25 quarta=4 metà=0.5 mezzo=0.5 mezza=0.5 doppio=2 raddoppiato=2 dozzina=12`,
  multipliers: {mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9},
};

const pt: Cues = {
  negations: `não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco rejeit* recus* neg* impossível proib* imped*`,
  hedges: `poderia poderiam talvez suposto supost* supostamente alegadamente provavelmente possivelmente possível teria
    teriam seria seriam parece parecem aparentemente suspeit* provável pode podem`,
  causes: 'porque devido causa graças pois motivo',
  hedgeEnding: /[aei]riam?$/,
  attributions: `segundo disse diz dizem afirm* estim* acredit* espera* esper* prev* acus* declar* explic* quer querem
    pretend* anunci* calcul* conforme`,
  opposites: [
    [
      'aument* subi* sub* cresc* alta mais superior* super* duplic* ganh*',
      'caiu caí* baix* diminu* menos inferior* reduz* perd*',
    ],
    ['ganh* venc* vitória*', 'perd* derrot*'],
    ['aprov* aceit* apoi* autoriz* favor', 'rejeit* recus* opôs* opõ* proib* contra'],
    ['abr* reabr* abert*', 'fech*'],
    ['primeir* melhor*', 'últim* pior*'],
  ],
  agents: 'por pelo pela pelos pelas',
  circumstances: 'em no na nos nas desde durante após antes sobre sob com sem segundo de do da dos das para até',
  passives: 'foi foram sido é são será serão era eram ser',
  numbers: `zero=0 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
    quatorze=14 catorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 vinte=20 trinta=30 quarenta=40
    cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 mil=1000 segunda=2 terceiro=3
    terceira=3 quarto=4 metade=0.5 meio=0.5 meia=0.5 dobro=2 terço=3 dúzia=12`,
  multipliers: {mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9},
};

const CUES: Readonly<Record<string, Cues>> = {en, de, fr, es, nl, it, pt};

/** What holds where the cues of a language are not known: numbers in figures, names and quotations are checked all the same. */
const UNKNOWN: Cues = {
  negations: '',
  hedges: '',
  causes: '',
  attributions: '',
  opposites: [],
  agents: '',
  circumstances: '',
  passives: '',
  numbers: '',
  multipliers: {},
};

/** The cues of a language, by its BCP 47 tag; a text of unknown language is read as English. */
export function cuesOf(tag = 'en'): Cues {
  return CUES[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? UNKNOWN;
}

/** Matches the words of a list, with any ending where it has a star. */
export function matcherOf(list: string): (word: string) => boolean {
  const whole = new Set<string>();
  const starts: string[] = [];
  for (const word of list.match(/\S+/g) ?? []) {
    if (word.endsWith('*')) starts.push(word.slice(0, -1));
    else whole.add(word);
  }
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start));
}
