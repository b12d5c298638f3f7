import type {Cues} from '../cues.js';
import {senses} from '../synonyms/it.js';

export const cues: Cues = {
  negations: `non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno rifiut* respin* nega negare* negato* negata* negano* negando* negò* neghe* impossibile
    vieta* fallit* impedi* bocciat* esclud* escluso* esclusa* esclusero* tranne eccetto annull*`,
  contrasts: 'differenza contrario invece anziché piuttosto bensì',
  bounds: 'prima fino meno solo soltanto',
  deadlines: 'prima',
  ratios: 'su',
  complementizers: 'che se',
  alternatives: 'o',
  multiples: 'volta volte',
  firsts: 'primo prima',
  steps: 'di',
  spares: 'evit* scamp* sfugg* risparmi* rinunc* asten*',
  hedges: `potrebbe potrebbero forse presunt* presumibilmente sarebbe sarebbero avrebbe avrebbero pare sembra sembrano
    probabilmente probabile possibile apparentemente sospett* può possono valutano considera* possa possano
    ipotizz* ipotesi eventual* magari sembrerebbe parrebbe presum* probabil* rischia rischiano`,
  hedgeEnding: /rebbe(?:ro)?$/,
  charges: 'accus*',
  certainties: 'certamente sicuramente indubbiamente senza-dubbio dimostr* provato provata accertat*',
  beliefs: 'crede credono pensa pensano sospett* suppon* spera sperano teme temono ritien* ipotizz*',
  attributions: `secondo dice dicono disse detto afferm* stim* cred* sper* prev* accus* dichiar* spieg* vuole
    vogliono ritien* sostien* annunc* intend* teme temono avvert* aggiun* precis* sottoline* ricord* riferi* rifer*
    comunic* avviso parere detta consider* racconta* raccont* spera`,
  degrees: [
    ['più superior* maggior*', 'meno inferior* minore'],
    [
      'aument* sale salgono salì salir* salit* cresc* cresciut* rialzo raddoppi* rincar*',
      'diminu* scend* sces* cala calan* calo calò calat* calar* ridott* ridu* dimezz* crol*',
    ],
  ],
  isGraded: true,
  comparatives: 'miglior* meglio peggior* peggio maggior* minor*',
  standards: "che di del dello della dell' dei degli delle",
  possessives: 'suo sua suoi sue',
  quick: 'rapido',
  cheap: 'economico',
  opposites: [
    ['ammet* riconosc* confess*', 'respin* nega negò smenti* contest*'],
    ['sostien* sosteng* appoggi*', 'critic* condann*'],
    ['continu* prosegu* riprend*', 'finit* finis* termin* conclus*'],
    ['veloc* rapid*', 'lent*'],
    ['presto', 'tardi'],
    ['miglior*', 'peggior* meno-buon*'],
    ['primo prima', 'ultim*'],
    ['vinc* vint* vittori*', 'perd* perso persa persi perse sconfitta sconfitte'],
    [
      'approv* accett* accolt* accolg* sosten* sostenut* autorizz* favore favorevol* permett*',
      'respin* respint* rifiut* oppon* oppost* vieta* bocciat* contro contrari*',
    ],
    ['apre aprono aprì aprir* apert* riapr*', 'chiud* chius*'],
    ['colpevol* condann*', 'assol* assolt* innocent*'],
    ['loda lodano lodar* lodat* elogi* plaud*', 'critic* denunc* accus*'],
    ['ammett* ammess* confess*', 'nega negano negò negar* negat* smentis* smentit* respin*'],
    ['guadagn*', 'perdit* perd*'],
    ['pesant* vicin* larg* profond* spesso davanti', 'legger* lontan* strett* raramente dietro'],
    ['uomini mattin* estate nord maschil*', 'donne sera inverno sud femminil*'],
    ['destra', 'sinistra'],
    ['cominc* inizia iniziano iniziato iniziata iniziati iniziò inizier* avvia avvian* avviat*', 'termin* conclu*'],
    ['arrivo arrivi', 'partenza partenze'],
    ['assume assumono assumerà assumeranno assunzion*', 'licenzia licenziano licenzierà licenziament*'],
    ['crea creano creare creerà creato creati creazione', 'soppres* soppress* taglia tagliare tagliat* elimin*'],
    ['costru*', 'demol* abbatt*'],
    ['rafforz* potenzi*', 'indebol*'],
    ['amplia* allarg* estende estendere', 'restring* restriz* limita limitare'],
    ['miglior*', 'peggior* aggrav* deterior*'],
    ['acceler*', 'rallent* fren*'],
    ['prolung* protra*', 'accorci*'],
    ['anticip*', 'rinvi* posticip* slitta* ritarda*'],
    ['libera liberato liberati liberata scarcer* rilasci*', 'arrest* incarcer*'],
    ['conferm*', 'smentis* smentit*'],
    ['legale legali', 'illegal* illecit*'],
    ['gratis gratuit*', 'pagamento pagare paga pagano pagherà pagheranno'],
    ['economico economici economiche conveniente*', 'costos* caro cara cari'],
    ['obbligator*', 'facoltativ* volontari*'],
    ['temporane* provvisor*', 'definitiv* permanent*'],
    ['totalmente completamente interamente', 'parzial*'],
    ['leggermente lievemente', 'fortemente nettamente notevolmente drasticamente'],
    ['sicuro sicura sicuri sicure innocu*', 'pericolos*'],
    ['facil*', 'difficil*'],
    ['vuoto vuota vuoti vuote', 'pieno piena pieni piene gremit*'],
    ['alto alta alti alte', 'basso bassa bassi basse'],
    ['lungo lunga lunghi lunghe', 'corto corta corti corte breve brevi'],
    ['forte forti', 'debole deboli'],
    ['ricco ricchi ricche', 'povero poveri povere'],
    [
      'più-antico più-antica più-vecchio più-vecchia',
      'più-nuovo più-nuova più-moderno più-moderna più-recente più-giovane',
    ],
    ['giovane giovani', 'anziano anziani anziane vecchi*'],
    ['pubblico pubblica pubblici pubbliche', 'privato privata privati private'],
    ['positivo positiva positivi positive', 'negativo negativa negativi negative'],
    ['presente presenti', 'assente assenti'],
    ['maggioranza', 'minoranza'],
    ['esportaz* esporta', 'importazione importazioni'],
    ['efficac* efficient* utile utili', 'inefficac* inefficient* inutil*'],
    ['soddisfatt* contento contenti', 'insoddisfatt* scontent* delus*'],
    ['ottimis*', 'pessimis*'],
    ['stabile stabili', 'instabil*'],
    ['sufficient*', 'insufficient*'],
    ['noto nota noti conosciut*', 'sconosciut* ignot*'],
    ['accend* acceso accesa accesi accese', 'spegn* spent*'],
    ['entra entrano entrò', 'esce escono uscì'],
    ['successo', 'fallimento'],
  ],
  converses: [
    ['compra comprano comprò comprar* comprat* acquist*', 'vend*'],
    ['vince vinse vincono vint* batt* sconf*', 'perde perse perdono perdut* persa persi'],
    ['possied*', 'appart*'],
    ['dona* donò regal* consegn*', 'ricev*'],
  ],
  seasons: 'primaver* | estate estiv* | autunn* | inverno invernal*',
  kinds: `uomo | donna donne; ragazzo | ragazza; mattin* | pomerigg* | sera serata serale* | notte
    notturn*; giornalier* quotidian* | settimanal* | mensil* | annual*; nord | sud | est | ovest; ross* | blu
    azzurr* | verd* | giall* | ner* | bianc* | marrone; padre | madre | fratell* | sorell* | figlio | figlia |
    marito | moglie | zio | zia | cugino | cugina; ginocchi* | cavigli* | cosci* | spall* | pols* | gomit* | anc* |
    piede piedi; acciaio | legno | matton* | cemento | vetro | plastica | rame; oro | argento | bronzo; giappones* |
    cines* | tedesc* | ingles* | britannic* | frances* | spagnol* | austriac* | svizzer* | olandes* | belga belgi |
    danes* | svedes* | norveges* | polacc* | russ* | turc* | american* statunitens* | canades* | portoghes*`,
  scopes: [
    'alcun* qualche vari* molt* parte poch*',
    'maggioranza maggior',
    'tutti tutte ogni ognuno chiunque sempre totalità',
    'tutto tutta ovunque ciascun*',
  ],
  agents: "da dal dalla dai dagli dalle dallo dall'",
  circumstances:
    'in nel nella dal durante dopo prima su con senza secondo di del della dei per fino a al alla ai agli alle allo',
  origins: 'da dai dal dalle',
  passives: 'stato stata stati state è sono era erano viene venne fu furono',
  numbers: `trecento=300/1300 quattrocento=400/1400 cinquecento=500/1500 seicento=600/1600 settecento=700/1700
    ottocento=800/1800 novecento=900/1900 zero=0 mezzanotte=24/0 mezzogiorno=12 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
    quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40
    cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 secondo=2 seconda=2 terzo=3
    terza=3 quarto=4/0.25 quarta=4 metà=0.5 mezzo=0.5 mezza=0.5 doppio=2 raddoppiato=2 triplo=3 terzi=0.3333 quarti=0.25 quinto=5/0.2 quinti=0.2
    dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70
    ottantina=80 novantina=90 centinaio=100 entrambi=2
    entrambe=2 paio=2 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10/0.1 decima=10
    decimi=0.1 doppia=2 triplicato=3 quadruplo=4 dimezzato=0.5`,
  counts: 'due tre quattro',
  spans: ["partire dal dall' dopo", 'fino prima'],
  orders: ['dopo', 'prima'],
  pendings: ['ancora', 'deve devono dovrà dovranno'],
  approximations: 'circa quasi intorno più meno oltre',
  above: 'più oltre',
  times: '-e-mezza=30 -e-mezzo=30 -e-un-quarto=15 -meno-un-quarto=-15',
  multipliers: {mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, mln: 1e6, mld: 1e9},
  articles:
    "il lo la i gli le l' un uno una un' del della dello dell' dei degli delle al alla allo agli alle ai dal dalla dall' dai dagli dalle suo sua",
  genitives: "di del della dei degli delle dello d' dell'",
  objects: '',
  recipients: "a al alla alle agli ai allo all'",
  dropsSubjects: true,
  nominal: /[aei]re$/,
  senses,
  openers: `rischi* possibil* pericol* se dubbi* minacci* può possono aperta aperto chiarire incert* ipotesi
    previst*`,
  exclusions: 'esclu*',
  plans: `vuole vogliono voleva voluto intend* spera sperano promess* promett* propon* propost* valut* chied* chiest* esig*
    minacci* prevede prevedono previst* deve devono dovr*`,
  futures: `starà`,
  pasts: `ha hanno aveva avevano stato stata stati state già fu furono`,
  futureEnding: /r(?:à|anno)$/,
  undone: `essere`,
  idioms: `nessun-altro nessun-altra nessuna-altra tutto-ciò tutto-quello tutto-quel tutto-sommato sempre-più tutti-e tutte-e del-tutto sempre-meno`,
  exceptions: 'solo soltanto solamente unicamente tranne salvo eccetto',
  units: `secondi=1s minuto=60s minuti=60s ora=3600s ore=3600s giorno=86400s giorni=86400s settimana=604800s settimane=604800s
    mese=1mo mesi=1mo anno=12mo anni=12mo decennio=120mo decenni=120mo secolo=1200mo secoli=1200mo metro=1m metri=1m
    chilometro=1000m chilometri=1000m centimetro=0.01m centimetri=0.01m millimetro=0.001m millimetri=0.001m grammo=1g
    grammi=1g chilo=1000g chili=1000g chilogrammi=1000g tonnellata=1000000g tonnellate=1000000g litro=1l litri=1l
    millilitri=0.001l ettaro=1ha ettari=1ha dollaro=1usd dollari=1usd sterline=1gbp`,
  causes: 'perché poiché a-causa grazie-a grazie-al grazie-alla grazie-ai grazie-alle',
  conjunctions: 'e ed o ma però né poi',
  relatives: 'che chi cui quale quali dove quando se come mentre perché anche',
  pronouns: 'lui lei egli ella',
  prepositions: "alle agli ai allo all' contro tra fra verso come nei negli nelle nell' sul sulla sulle sui",
  reflexives: 'si',
  mutuals: 'con incontr* spos* condiv*',
  differences: 'differenz* divari* resto restant* rimanent* rimang* totale insieme complessiv* vantaggio',
  rates: "al alla all' ogni a",
  light: `circa quasi intorno attorno inoltre molti molte nuovo nuova nuovi nuove proprio propria vanno andare essere
    sarà saranno stato stata stati state avevano avere fatto fare viene venire venuto può possono mettere messo porta
    portare solo soltanto sola invece almeno bene stesso stessa nonché`,
};
