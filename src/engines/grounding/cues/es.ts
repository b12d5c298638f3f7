import type {Cues} from '../cues.js';
import {senses} from '../synonyms/es.js';

export const cues: Cues = {
  negations: `no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco rechaz* neg* nieg* imposible fracas* impid* cancel* exclu* exent* salvo excepto
    prohib* descart*`,
  bounds: 'antes hasta más menos solo sólo',
  hedges: `podría podrían quizá quizás presunt* supuest* probablemente posiblemente posible posibles habría habrían sería serían parece parecen aparentemente sospech* probable puede pueden pudo estudia estudian considera* valora* rumor*`,
  hedgeEnding: /ría[ns]?$/,
  attributions: `según dijo dice dicen afirm* asegur* estim* cre* esper* prev* acus* declar* señal* explic* quier* pretend* plane* anunci* advirt* calcul* sostien*`,
  degrees: [
    ['más superior* super*', 'menos inferior*'],
    ['aument* subi* sub* crec* alza duplic* increment*', 'baj* descend* disminu* cay* caí* reduj* redu* recort*'],
    ['mayor*', 'menor*'],
  ],
  opposites: [
    ['rápid*', 'lent*'],
    ['temprano antes', 'tarde después'],
    ['mejor*', 'peor*'],
    ['primer*', 'último* última*'],
    ['gan* venc* victoria*', 'perd* derrot*'],
    ['aprob* acept* apoy* autoriz* respald* favor permit*', 'rechaz* neg* opon* opus* prohib* contra'],
    ['abr* reabr* abiert*', 'cerr* cierr*'],
    ['culpable* conden*', 'absuel* absolv* inocente*'],
    ['elogi* celebr* aplaud*', 'critic* denunc* reproch*'],
    ['admit* reconoc* confes*', 'nieg* rechaz* desmient*'],
    ['compr*', 'vend*'],
    ['logr* consig* consigu*', 'fracas*'],
    ['pesad* cerca* anch* profund* frecuent* delante', 'liger* lej* estrech* raramente detrás'],
    ['hombres verano norte', 'mujeres invierno sur'],
  ],
  scopes: [
    'algun* algún varios varias parte muchos muchas pocos pocas',
    'mayoría mayoritariamente generalmente',
    'todo todos toda todas cada siempre',
  ],
  agents: 'por',
  circumstances: 'en desde durante tras antes después sobre bajo con sin según de del para hasta',
  origins: 'de desde',
  passives: 'fue fueron sido es son será serán era eran ser',
  numbers: `cero=0 un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000 segundo=2 segunda=2
    tercer=3 tercero=3 tercera=3 cuarto=4/0.25 cuarta=4/0.25 quinto=5/0.2 mitad=0.5 medio=0.5 media=0.5 doble=2 tercio=3/0.3333 tercios=0.3333 cuartos=0.25
    docena=12 decena=10 quincena=15 veintena=20 treintena=30 centena=100 centenar=100 triple=3 doscientos=200
    doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500
    seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900
    novecientas=900`,
  counts: 'dos tres cuatro',
  approximations: 'unos unas cerca casi aproximadamente alrededor más menos',
  multipliers: {mil: 1e3, millón: 1e6, millones: 1e6},
  articles: 'el la los las un una unos unas del al su sus',
  genitives: 'de del',
  objects: '',
  isSubjectFirst: true,
  senses,
  conjunctions: 'y e o u pero ni sino',
  relatives: 'que quien quienes cuyo cuya cuyos cuyas donde cuando si como aunque porque mientras',
  pronouns: 'él ella ellos ellas',
  prepositions: 'a al contra entre hacia por ante como',
  reflexives: 'se',
  copulas: 'es era son eran fue',
  light: `cerca casi alrededor aproximadamente aún todavía mucho muchos muchas varios varias nuevo nueva nuevos
    nuevas propio propia van será serán estaba habían haber hace hacer tiene tienen tener puede pueden poner puso
    pone lleva llevar sólo solo fuera dentro partir largo bien mismo misma necesit* tiempo fin`,
};
