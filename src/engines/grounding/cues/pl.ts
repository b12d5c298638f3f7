import type {Cues} from '../cues.js';
import {senses} from '../synonyms/pl.js';

export const cues: Cues = {
  negations: `nie bez nikt nikogo nikomu nikim nic niczego niczemu niczym nigdy nigdzie żaden żadna żadne żadnego żadnej
    żadnych żadnym żadnemu żadnymi żadną ani brak braku brakuje niemożliw* niezdoln* ledwie ledwo rzadko
    odmów* odmaw* odmow* odrzuc* zaprzecz* zdementow* dementuj* zakaz* zabron* zabran* odwoł* uniemożliw* zaniech*
    zrezygnow* rezygn* wyklucz* uniknę* unikn* unikać unikał* unikają oprócz zapobie* nieprawd* nieobjęt* nierozstrzygn* wstrzyma* bezskutecznie`,
  contrasts: 'przeciwieństwie zamiast lecz raczej',
  bounds: 'przed zanim dopóki więcej mniej tylko wcześniej dłużej później aż',
  deadlines: 'przed zanim',
  ratios: 'na spośród',
  complementizers: 'że czy',
  alternatives: 'lub albo',
  multiples: 'raz razy',
  firsts: 'pierwsz*',
  steps: 'o',
  spares: 'unik* omij* omin* oszczędz* rezygn* zrezygn* uchron*',
  hedges: `czy ryzyk* niepewn* wątpliw* nadziej* może mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby możliw* rzekom* podobno
    prawdopodobn* zapewne chyba ewentualn* domniem* podejrzan* podejrzew* przypuszcza* przypuszcze* przypuszczaln*
    wydaje zdaje rozważ* hipotez* niewykluczon* pogłosk* plotk* domnieman* potencjaln* najwyraźniej`,
  hedgeEnding: /(?:łby|łaby|łoby|liby|łyby)$/,
  charges: 'oskarż* zarzut*',
  certainties: 'niewątpliwie bezsprzecznie udowodni* dowiod* wykaza* z-pewnością na-pewno potwierdz*',
  beliefs: 'uważa* sądz* wierz* podejrzewa* przypuszcza* myśl* obawia* spodziewa*',
  attributions: `opowi* powinien powinna powinno powinny powinni według zdaniem twierdz* powiedzia* mówi* mówią stwierdz* podał* podaje podają poinformow* informuj* ocenia* oceni* ocenił* uważ* sądz* szacow* szacuj* oszacow*
    spodziew* oczekuj* zamierz* chce chcą chciał* planuj* planow* ma mają zapowied* zapowiad* obawia* ostrzeg* ostrzeż* zarzuc* zarzut*
    oskarż* wynika tłumacz* zapewni* zapewnia* podkreśl* dodał* dodaje przyzna* proponuj* zapropon* liczy liczą wierzy wierzą domaga* deklar* zadeklar* relacj* dopuszcz* dopuści* nazwał* nazwano`,
  degrees: [
    [
      'więcej ponad powyżej przekracz* przekroczy* przewyższ* przynajmniej bardziej',
      'mniej poniżej niespełna najwyżej maksymalnie słabiej',
    ],
    [
      'wzrós* wzros* rosną* rośni* rosły rosła rósł urós* uros* zwiększ* podwoi* potroi* podnios* podwyż* skoczy* zyska* przybył* przybyw* zdroża* drożej* powiększ* wzmocni* poszerz* rozszerz* nasil* wydłuż*',
      'spada spadać spadają spadał* spadł* spadek spadk* spadn* zmala* malej* zmniejsz* obniż* skurcz* ubył* ubyw* stopnia* redukc* zredukow* ogranicz* potania* taniej* osłab* zwęż* zwęzi* skróc* skrac* straci*',
    ],
    [
      'wyższ* większ* dłuższ* szersz* głębs* grubsz* cięższ* droższ* liczniejsz*',
      'niższ* mniejsz* krótsz* węższ* płyts* cieńsz* lżejsz* tańsz*',
    ],
  ],
  standards: 'niż od',
  possessives: 'jego jej swój swoj*',
  quick: 'szybko',
  cheap: '',
  opposites: [
    ['szybk* szybciej szybsz* prędk*', ' wolniej powoln* powoli'],
    ['ciepł* ciepl* gorąc* upał*', 'zimn* chłodn* chłód mróz mroź*'],
    ['wcześn*', 'późn*'],
    [
      'najwyższ* największ* najdłuższ* najdroższ* najcięższ* najszersz* najwięcej najczęściej',
      'najniższ* najmniejsz* najkrótsz* najtańsz* najlżejsz* najwęższ* najmniej najrzadziej',
    ],
    ['najlepsz* lepsz* lepiej najlepiej', 'najgorsz* gorsz* gorzej najgorzej'],
    ['pierwsz*', 'ostatni*'],
    ['silniej* mocniej* silniejsz*', 'słabsz* słabiej'],
    ['starsz* najstarsz*', 'młodsz* nowsz* najmłodsz* młodzi młody młoda młode młodych'],
    ['minimum minimaln* najmniej', 'maksimum maksymaln*'],
    ['częściej często częst*', 'rzadziej rzadko rzadk*'],
    ['łatwiej* łatw*', 'trudniej* trudn*'],
    ['bezpieczn*', 'niebezpieczn* groźn*'],
    ['wygra* zwycięż* zwycięst* triumf* pokona*', 'przegra* porażk* przegryw*'],
    [
      'popar* popier* poparci* zatwierdz* uchwal* przyję* przyją* zaakcept* akcept* zgodzi* zgod* zezwol* zezwal* pozwol* pozwal* aprobat* zaaprobow* dopuszcz* dopuści* opowiedzi* opowiada*',
      'odrzuc* sprzeciw* przeciw przeciwn* przeciwko odmów* odmow* odmaw* zakaz* zabron* zabran* zawetow* weto protest*',
    ],
    ['otwar* otwor* otwier* czynny czynna czynne czynnych', 'zamkn* zamyk* nieczynn*'],
    ['winny winna winni winnych winnego skazał* skazan* skazać skaże winą', 'uniewinn* niewinn* oczyszcz*'],
    ['chwal* pochwal* pochwał*', 'krytyk* skrytyk* potępi* zganił*'],
    ['przyzna* potwierdz* przyznaj*', 'zaprzecz* zdementow* dementuj*'],
    ['utrzyma* zachowa* zachowuj* pozosta*', 'zlikwid* likwid* zniesi* zniosł* zniós* znosz* porzuc* rezygn* zrezygn*'],
    ['zatrudn* przyjm*', 'zwoln* zwaln* zwolni* wyrzuc*'],
    ['bezpłatn* darmow* gratis', 'płatn* odpłatn*'],
    ['dozwolon* legaln*', 'zabronion* nielegaln* niedozwolon*'],
    ['sukces* powodzeni*', 'porażk* fiask* klęsk* niepowodz*'],
    ['rozpocz* rozpoczyn* zaczę* zaczą* zaczyn* ruszy* rusza* startuj* wystartow*', 'zakończ* skończ* kończ*'],
    ['przyspiesz* przyśpiesz*', 'opóźn* spowoln* zwolnił*'],
    ['wewnątrz', 'zewnątrz'],
    ['pełny pełna pełne pełnych zapełn*', 'pusty pusta puste pustych opustosz*'],
    ['bliżej bliższ*', 'dalej dalsz*'],
    ['zyskown* dochodow* rentown*', 'deficytow* nierentown* stratn*'],
    [
      'mężczyzn* mężczyźn* chłopc* poran* rano rankiem lato latem lecie północ*',
      'kobiet* dziewcz* wieczor* wieczór zima zimą zimie południ*',
    ],
  ],
  converses: [
    ['kupi* kupowa* kupuj* zakup* naby*', 'sprzeda*'],
    ['wygra* pokona*', 'przegra*'],
    ['posiada*', 'należ*'],
    ['dał* podarowa* przekaza*', 'otrzyma* dosta*'],
  ],
  seasons:
    'wiosna wiosnę wiosny wiośnie wiosną wiosenn* | lato lata* latem lecie | jesień jesieni jesienią jesienn* | zima zimę zimy zimie zimą zimow*',
  kinds: `rano rankiem poranek porann* | popołudni* | wieczór wieczor* | noc nocy nocą nocn*; codzienn* |
    cotygodniow* tygodniow* | comiesięczn* miesięczn* | coroczn* roczn*; północn* | południow*; wschodn* | zachodn*;
    czerwon* | niebiesk* | zielon* | żółt* | czarn* | biał* | brązow* | szar* | różow* | pomarańczow*; ojciec ojca ojcem ojcu |
    matka matki matkę matką matce | brat brata bratem bratu bracia | siostr* | syn syna synem synowi synowie | córk* | mąż męża mężem
    mężowi | żona żony żonę żoną żonie | wujek wujka wuj | ciotk* | kuzyn kuzyna kuzynem | kuzynk*; kolan* | kostk* | udo uda udzie |
    bark barku ramię ramieni* | nadgarst* | łokieć łokci* | biodr* | stopa stopy stopę stopie | dłoń dłoni dłonią; stal
    stali stalow* | drewn* drewnian* | cegł* ceglan* | beton* | szkło szkła szklan* | plastik* | miedź miedzi
    miedzian* | żelaz*; kot kota koty kotów | pies psa psy psów | koń konia konie koni | krow* | owc*; złoto złoty złota złotem | srebr* | brąz
    brązu brązow*; niemieck* | francusk* | angielsk* brytyjsk* | hiszpańsk* | włosk* | austriack* | szwajcarsk* |
    holendersk* niderlandzk* | belgijsk* | duńsk* | szwedzk* | norwesk* | fińsk* | czesk* | słowack* | ukraińsk* | rosyjsk* |
    litewsk* | tureck* | amerykańsk* | kanadyjsk* | chińsk* | japońsk* | polsk*`,
  scopes: [
    'niektóre niektórych niektórzy niektórym niektórymi kilka kilku kilkoro część części częściowo nieliczn* czasem czasami pewne pewnych',
    'większość większości większością przeważnie głównie zazwyczaj zwykle',
    'wszyscy wszystkie wszystkich wszystkim wszystkimi wszystko każdy każda każde każdego każdej każdym każdemu cały cała całe całego całej całość zawsze wszędzie całkowicie',
  ],
  agents: 'przez',
  circumstances: `w we na z ze od do po przed przy podczas dla bez mimo pod nad między wśród o u za według dzięki wobec
    poza około wokół dookoła wskutek podczas zamiast oprócz ku`,
  origins: 'z ze',
  passives: `został została zostało zostali zostały zostanie zostaną zostać był była było byli były jest są będzie będą
    bywa się`,
  numbers: `zero=0 jeden=1 jedna=1 jedno=1 jedną=1 jednej=1 jednego=1 jednym=1 jednemu=1
    dwa=2 dwie=2 dwóch=2 dwu=2 dwoma=2 dwiema=2 dwom=2 dwaj=2 dwoje=2 dwojga=2 dwojgu=2 obaj=2 obie=2 oba=2 oboje=2 obu=2
    trzy=3 trzech=3 trzem=3 trzema=3 trzej=3 troje=3 trojga=3 trojgu=3 cztery=4 czterech=4 czterem=4 czterema=4
    czterej=4 czworo=4 czworga=4 pięć=5 pięciu=5 pięcioma=5 pięcioro=5 pięciorga=5 sześć=6 sześciu=6 sześcioma=6 sześcioro=6
    siedem=7 siedmiu=7 siedmioma=7 siedmioro=7 osiem=8 ośmiu=8 ośmioma=8 ośmioro=8 dziewięć=9 dziewięciu=9 dziewięcioma=9
    dziesięć=10 dziesięciu=10 dziesięcioma=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13
    trzynastu=13 czternaście=14 czternastu=14 piętnaście=15 piętnastu=15 szesnaście=16 szesnastu=16 siedemnaście=17
    siedemnastu=17 osiemnaście=18 osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19 dwadzieścia=20 dwudziestu=20
    trzydzieści=30 trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60
    sześćdziesięciu=60 siedemdziesiąt=70 siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80 dziewięćdziesiąt=90
    dziewięćdziesięciu=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400
    pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800
    dziewięćset=900 dziewięciuset=900 tysiąc=1000 tysiąca=1000 milion=1000000 miliona=1000000 miliard=1000000000 miliarda=1000000000
    drugi=2 druga=2 drugie=2 drugą=2 drugiej=2 drugiego=2 drugim=2 trzeci=3 trzecia=3/0.3333 trzecią=3/0.3333 trzeciej=3/0.3333
    trzecie=3/0.3333 trzecich=3/0.3333 trzeciego=3 trzecim=3 czwarty=4 czwarta=4/0.25 czwartą=4/0.25 czwartej=4/0.25 czwarte=4/0.25
    czwartych=4/0.25 czwartego=4 czwartym=4 piąty=5 piąta=5/0.2 piątą=5/0.2 piątej=5/0.2 piąte=5/0.2 piątych=5/0.2 piątego=5 piątym=5
    szósty=6 szósta=6/0.1667 szóstą=6/0.1667 szóstej=6/0.1667 szóste=6/0.1667 szóstego=6 szóstym=6 siódmy=7 siódma=7 siódmą=7
    siódmej=7 siódme=7 siódmego=7 siódmym=7 ósmy=8 ósma=8/0.125 ósmą=8/0.125 ósmej=8/0.125 ósme=8 ósmego=8 ósmym=8 dziewiąty=9
    dziewiąta=9 dziewiątą=9 dziewiątej=9 dziewiąte=9 dziewiątego=9 dziewiątym=9 dziesiąty=10 dziesiąta=10/0.1 dziesiątą=10/0.1
    dziesiątej=10/0.1 dziesiąte=10/0.1 dziesiątych=0.1 dziesiątego=10 dziesiątym=10 pół=0.5 połowa=0.5 połowę=0.5 połowy=0.5 połowie=0.5
    półtora=1.5 półtorej=1.5 ćwierć=0.25 dwu=2 trój=3 cztero=4 pięcio=5 sześcio=6 siedmio=7 ośmio=8 dziewięcio=9 dziesięcio=10
    dwunasto=12 piętnasto=15 dwudziesto=20 trzydziesto=30 pięćdziesięcio=50 półtora=1.5 dwukrotnie=2 dwukrotny=2 trzykrotnie=3 czterokrotnie=4 pięciokrotnie=5 dziesięciokrotnie=10
    podwoił=2 podwoiła=2 podwoiło=2 podwoiły=2 potroił=3 potroiła=3 potroiło=3 potroiły=3 tuzin=12`,
  counts: 'dwa dwie dwóch dwu dwoma dwaj trzy trzech trzem trzej cztery czterech czterem',
  spans: ['od po', 'do przed'],
  pendings: ['jeszcze nadal wciąż', 'musi muszą'],
  approximations: 'około ok blisko prawie niemal mniej więcej ponad niespełna przeszło przynajmniej jakieś',
  above: 'ponad więcej przeszło',
  times: 'wpół-do=-30 kwadrans-po=15 za-kwadrans=-15',
  multipliers: {
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    tysiąca: 1e3,
    tysiącom: 1e3,
    tysiącami: 1e3,
    tys: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliona: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    milionom: 1e6,
    milionami: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliarda: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  },
  articles: 'ten ta to te ci tego tej tych temu tym tę tą swój swoją swoje swojego swojej swoich swoim',
  genitives: '',
  objects: '',
  dropsSubjects: true,
  senses,
  inflection: {
    letters: {ł: 'l', ą: 'ę'},
    endings:
      /i?(?:owani(?:a|e|u|em|om)?|owan(?:y|a|e|i|o|ych|ym|ego|ej)|owal[aioy]?|owac|uj(?:e|ec|ec[yae]|ecych|ecego|ecym)|(?:eni|ani|eci)(?:a|e|u|em|om|ami|ach)?|(?:on|an|en|et)(?:y|a|e|o|ych|ym|ego|ej|ymi)?|[aiye]l[aioy]?|[aiye]c|ami|ach|om|ow|owi|owie|em|ego|emu|ymi|imi|ych|ich|ym|im|ej|a|e|i|o|u|y)$/,
    changes: [
      [/ia(?=[^aeiouy]{1,2}$)/, 'ie'],
      [/([^aeiouy])i?e([bcklnrwt])$/, '$1$2'],
      [/ck$/, 'k'],
      [/([^aeiouy])(?:ow)?sk$/, '$1'],
      [/sc$/, 'st'],
      [/(?:cz|c|k)$/, 't'],
      [/(?:dz|g)$/, 'd'],
      [/rz$/, 'r'],
    ],
  },
  hasCases: true,
  verbEnding: /(?:ł|ła|ło|li|ły|łby|łaby|liby|uje|ują|[aei]je|[aei]ją|ać|ić|yć|ąć|eć|no|to)$/,
  counted: `miesi* tygodn* letni* lecie* dniow* dniowy* godzin* minut* procent* krotn* osobow* kilometr* metr* milion*
    tysię* piętr* pokoj* dniówk* zmian* etap* częśc*`,
  dates: `styczeń styczni*;luty lutego lutym lutemu;marzec marca marcu marcem;kwiecień kwietni*;maj maja maju majem;
    czerwiec czerwca czerwcu czerwcem;lipiec lipca lipcu lipcem;sierpień sierpni*;wrzesień wrześni*;październik*;
    listopad listopada listopadzie listopadem;grudzień grudni*;niedziel*;poniedział*;
    wtorek wtorku wtorki wtorkiem wtorkowy* wtorkowe*;środa środę środy środzie;czwartek czwartku czwartki czwartkiem czwartkow*;
    piątek piątku piątki piątkiem piątkow*;sobot*`,
  openers: `powin* ryzyk* groźb* szans* możliw* niepewn* niejasn* jeśli jeżeli pytani* móc może mogą planowan* przewidzian*`,
  exclusions: 'wyklucz*',
  plans: `plan* zamierz* chce chcą chciał* obieca* obiecuj* zapowied* zapowiad* deklar* propon* zapropon* rozważ* żąda*
    zażąda* domaga* groz* grozi prosi* poprosi* ma mają`,
  futures: 'będzie będą zostanie zostaną',
  pasts: 'został została zostało zostali zostały był była było byli były już',
  pastEnding: /(?:ł|ła|ło|li|ły)$/,
  undone: 'być',
  idioms: 'wszystko-co wszystko-czego przede-wszystkim',
  exceptions: 'tylko jedynie wyłącznie oprócz poza prócz',
  units: `sekunda=1s sekundy=1s sekund=1s minuta=60s minuty=60s minut=60s godzina=3600s godziny=3600s godzin=3600s
    godzinę=3600s dzień=86400s dni=86400s doba=86400s doby=86400s tydzień=604800s tygodnie=604800s tygodni=604800s
    miesiąc=1mo miesiące=1mo miesięcy=1mo rok=12mo roku=12mo lata=12mo lat=12mo dekada=120mo dekady=120mo metr=1m
    metry=1m metrów=1m kilometr=1000m kilometry=1000m kilometrów=1000m centymetry=0.01m centymetrów=0.01m gram=1g
    gramy=1g gramów=1g kilogram=1000g kilogramy=1000g kilogramów=1000g tona=1000000g tony=1000000g ton=1000000g
    litr=1l litry=1l litrów=1l hektar=1ha hektary=1ha hektarów=1ha`,
  differences: 'różnic* reszt* pozostał* łącznie razem dodatkow* przewag*',
  causes: 'ponieważ gdyż bo dzięki z-powodu wskutek',
  conjunctions: 'i oraz lub albo ale lecz a ani natomiast zaś',
  relatives:
    'który która które którzy którego której którym których którą że żeby gdy kiedy bo ponieważ gdzie choć jeśli kto co',
  mutuals: 'z ze spotka* spotyka* poślubi* dziel* podziel*',
  rates: 'na co każd* w',
  light: `około blisko prawie niemal przeszło już jeszcze także również oraz tym tego tych tej temu te tak który którego
    której którym których którzy którą jego jej ich będą będzie byli był była było były jest są zostanie zostaną
    został została zostały zostali zostało zostać być mieć miał miała miało mieli miały idzie pójdzie iść wkrótce obecnie
    nowy nowa nowe nowego nowej nowych nowym nową własn* wielu wiele wiel* kilkoro bardzo dość całkiem następn*
    kolejn* ponownie znów znowu wciąż nadal dopiero zaledwie jedynie natomiast jednak jednocześnie zatem dlatego wobec`,
};
