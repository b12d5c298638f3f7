import type {Cues} from '../cues.js';
import {senses} from '../synonyms/it.js';

export const cues: Cues = {
  negations: `non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno rifiut* respin* neg* impossibile
    vieta* fallit* impedi* bocciat* escl* tranne eccetto annull*`,
  bounds: 'prima fino meno solo soltanto',
  hedges: `potrebbe potrebbero forse presunt* presumibilmente sarebbe sarebbero avrebbe avrebbero pare sembra sembrano
    probabilmente probabile possibile apparentemente sospett* può possono valuta valutano considera*`,
  hedgeEnding: /rebbe(?:ro)?$/,
  attributions: `secondo dice dicono disse detto afferm* stim* cred* sper* prev* accus* dichiar* spieg* vuole vogliono
    ritien* sostien* annunc* intend* teme temono avvert*`,
  degrees: [
    ['più superior* maggior*', 'meno inferior* minor*'],
    ['aument* sal* cresc* cresciut* rialzo raddoppi* rincar*', 'diminu* scend* sces* cal* ridott* ridu* dimezz* crol*'],
  ],
  opposites: [
    ['veloc* rapid*', 'lent*'],
    ['presto', 'tardi'],
    ['miglior*', 'peggior*'],
    ['primo prima', 'ultim*'],
    ['vinc* vint* vittori*', 'perd* pers* sconfitt*'],
    [
      'approv* accett* accolt* accolg* sosten* sostenut* autorizz* favore favorevol* permett*',
      'respin* respint* rifiut* oppon* oppost* vieta* bocciat* contro contrari*',
    ],
    ['apr* apert* riapr*', 'chiu* chius*'],
    ['colpevol* condann*', 'assol* assolt* innocent*'],
    ['lod* elogi* plaud*', 'critic* denunc* accus*'],
    ['ammett* ammess* confess*', 'neg* smentis* smentit* respin*'],
    ['compr* acquist*', 'vend* vendut*'],
    ['guadagn*', 'perdit* perd*'],
    ['pesant* vicin* larg* profond* spesso davanti', 'legger* lontan* strett* raramente dietro'],
    ['uomini mattin* estate nord', 'donne sera inverno sud'],
  ],
  scopes: [
    'alcun* qualche vari* molt* parte poch*',
    'maggioranza maggior',
    'tutti tutte tutto tutta ogni ciascun* sempre',
  ],
  agents: 'da dal dalla dai dagli dalle dallo',
  circumstances: 'in nel nella dal durante dopo prima su con senza secondo di del della dei per fino a al alla',
  origins: 'da dai dal dalle',
  passives: 'stato stata stati state è sono era erano viene venne fu furono',
  numbers: `zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
    quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40
    cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 secondo=2 seconda=2 terzo=3
    terza=3 quarto=4/0.25 quarta=4 metà=0.5 mezzo=0.5 mezza=0.5 doppio=2 raddoppiato=2 triplo=3 terzi=0.3333 quarti=0.25 quinto=5/0.2 quinti=0.2
    dozzina=12 decina=10 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70
    ottantina=80 novantina=90 centinaio=100`,
  counts: 'due tre quattro',
  approximations: 'circa quasi intorno più meno oltre',
  multipliers: {mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9},
  articles:
    "il lo la i gli le l' un uno una un' del della dello dell' dei degli delle al alla allo agli alle dal dalla suo sua",
  genitives: "di del della dei degli delle dello d' dell'",
  objects: '',
  isSubjectFirst: true,
  senses,
  conjunctions: 'e ed o ma però né poi',
  relatives: 'che chi cui quale quali dove quando se come mentre perché anche',
  pronouns: 'lui lei egli ella',
  prepositions: "alle agli ai allo all' contro tra fra verso come nei negli nelle nell' sul sulla sulle sui",
  reflexives: 'si',
  copulas: 'è era sono erano fu',
  light: `circa quasi intorno attorno inoltre molti molte nuovo nuova nuovi nuove proprio propria vanno andare essere
    sarà saranno stato stata stati state avevano avere fatto fare viene venire venuto può possono mettere messo porta
    portare solo soltanto sola invece almeno bene stesso stessa nonché`,
};
