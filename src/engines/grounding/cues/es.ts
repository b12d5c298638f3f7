import type {Cues} from '../cues.js';
import {senses} from '../synonyms/es.js';

export const cues: Cues = {
  negations: `no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco rechaz* neg* nieg* imposible fracas* impid* cancel* exclu* exent* salvo excepto
    prohib* descart*`,
  contrasts: 'lugar sino vez',
  bounds: 'antes hasta más menos solo sólo',
  hedges: `podría podrían quizá quizás presunt* supuest* probablemente posiblemente posible posibles habría habrían sería
    serían parece parecen aparentemente sospech* probable puede pueden pudo estudia estudian considera* valora*
    rumor* eventual* acaso baraja barajan plantea plantean pudiera pudieran pueda puedan posibilidad presumiblemente`,
  hedgeEnding: /ría[ns]?$/,
  attributions: `según dijo dice dicen afirm* asegur* estim* cre* esper* prev* acus* declar* señal* explic* quier*
    pretend* plane* anunci* advirt* calcul* sostien* añad* coment* indic* inform* recuerd* record* subray* precis*
    opin* consider* teme temen testific* advierte* sostuv*`,
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
    'algun* algún varios varias parte muchos muchas pocos pocas parcialmente ciertos ciertas',
    'mayoría mayoritariamente generalmente',
    'todos todas cada siempre totalidad',
    'todo toda',
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
    novecientas=900 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25
    veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 ambos=2 ambas=2 par=2 sexto=6 sexta=6 séptimo=7 séptima=7
    octavo=8 octava=8 noveno=9 novena=9 décimo=10/0.1 décima=10/0.1 quintos=0.2 duplicado=2 triplicado=3
    cuádruple=4`,
  counts: 'dos tres cuatro',
  approximations: 'unos unas cerca casi aproximadamente alrededor más menos',
  multipliers: {mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12},
  articles: 'el la los las un una unos unas del al su sus',
  genitives: 'de del',
  objects: '',
  isSubjectFirst: true,
  senses,
  openers: `riesgo* posibilidad* peligro si duda* amenaza* posible* puede pueden incert* hipótesis expon* arriesg*
    previst* prevé*`,
  exclusions: 'descart* exclu*',
  plans: `plane* prevé* prevén previst* quier* quis* pretend* esper* promet* propon* propus* estudia* plantea* pid*
    exig* reclam* amenaz* pedía* debe deben`,
  futures: `va van`,
  pasts: `ha han había habían fue fueron ya sido`,
  futureEnding: /r(?:á|án)$/,
  pastEnding: /(?:ó|aron|ieron)$/,
  undone: `ser`,
  idioms: `sobre-todo ante-todo siempre-que con-todo cada-vez`,
  exceptions: 'solo sólo solamente únicamente salvo excepto',
  units: `segundos=1s minuto=60s minutos=60s hora=3600s horas=3600s día=86400s días=86400s semana=604800s semanas=604800s mes=1mo
    meses=1mo año=12mo años=12mo década=120mo décadas=120mo siglo=1200mo siglos=1200mo metro=1m metros=1m
    kilómetro=1000m kilómetros=1000m centímetro=0.01m centímetros=0.01m milímetro=0.001m milímetros=0.001m gramo=1g
    gramos=1g kilo=1000g kilos=1000g kilogramo=1000g kilogramos=1000g tonelada=1000000g toneladas=1000000g litro=1l
    litros=1l mililitros=0.001l hectárea=1ha hectáreas=1ha dólar=1usd dólares=1usd libras=1gbp`,
  light: `cerca casi alrededor aproximadamente aún todavía mucho muchos muchas varios varias nuevo nueva nuevos
    nuevas propio propia van será serán estaba habían haber hace hacer tiene tienen tener puede pueden poner puso
    pone lleva llevar sólo solo fuera dentro partir largo bien mismo misma necesit* tiempo fin`,
  common: `ciento mientras aunque pese pesar sino pues porque debido gracias causa razón razones motivo* hecho* según
    además también incluso así entonces luego después antes ahora hoy actual* reciente* anterior* último* última*
    próximo* próxima* primer* gran grande* pequeñ* buen* mejor* distint* diferente* ciert* tal tales cada cuyo cuya
    cuyos cuyas cual cuales todo toda todos todas muy más menos queda* quedó permanec* sigue* siguió seguir continú*
    continu* result* encuentr* encontr* trat* consist* constituy* contien* conten* inclu* cuent* contar suponer
    supone* supuso represent* figur* exist* hay había hubo da dan dar dio dieron deja* dejó permit* hizo hicieron
    señal* indic* explic* añad* afirm* declar* anunci* confirm* asegur* record* coment* informó informa* precis*
    destac* advirt* debe deben deberá debería necesari* recomiend* recomend* aconsej* importante* principal* posib*
    número* cantidad* nivel* total* parte* tipo* forma* manera* modo* medio medios lugar* momento* periodo* período*
    época vez veces cuestión pregunta* decisión* resultado* efecto* medida* papel objetivo* situación* caso* tema*
    problema* cosa* persona* gente autor* artículo* texto* informe* utiliz* usa* uso durante desde hasta sin contra
    entre hacia bajo junto través apenas`,
};
