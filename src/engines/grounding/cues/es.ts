import type {Cues} from '../cues.js';
import {senses} from '../synonyms/es.js';

export const cues: Cues = {
  negations: `no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco rechaz* negar* negó* negab* negad* nieg* imposible fracas* impid* cancel* excluy* exclui* excluí* exent* salvo excepto
    prohib* descart*`,
  contrasts: 'diferencia contrario lugar sino vez',
  bounds: 'antes hasta más menos solo sólo',
  deadlines: 'antes',
  ratios: 'de-cada',
  complementizers: 'que si',
  alternatives: 'o u',
  multiples: 'vez veces',
  firsts: 'primer primera primero',
  steps: 'de en',
  spares: 'evit* escap* renunci* abstien* abstuv* abstener* prescind* libra libran libró librarse',
  hedges: `podría podrían quizá quizás presunt* supuest* probablemente posiblemente posible posibles habría habrían sería
    serían parece parecen aparentemente sospech* probable puede pueden pudo estudia estudian considera* valora*
    rumor* eventual* acaso baraja barajan plantea plantean pudiera pudieran pueda puedan posibilidad presumiblemente`,
  hedgeEnding: /ría[ns]?$/,
  charges: 'acus*',
  certainties:
    'sin-duda indudablemente ciertamente seguramente demostr* demuestra* comprob* probado probada probaron indiscutiblemente',
  beliefs: 'cree creen creía piensa piensan sospech* supone suponen espera esperan teme temen estim* opin*',
  attributions: `relat* según dijo dice dicen afirm* asegur* estim* cre* esper* prev* acus* declar* señal* explic* quier*
    pretend* plane* anunci* advirt* calcul* sostien* añad* coment* indic* inform* recuerd* record* subray* precis*
    opin* consider* teme temen testific* advierte* sostuv*`,
  degrees: [
    ['más superior* supera superan superó superar* superad*', 'menos inferior*'],
    [
      'aument* sube suben subi* crec* alza duplic* increment* repunt*',
      'baj* descend* descien* disminu* cae caen cay* caí* reduj* redu* recort* desplom*',
    ],
    ['mayor mayores', 'menor'],
  ],
  isGraded: true,
  comparatives: 'mejor* peor* mayor* menor*',
  standards: 'que',
  possessives: 'su sus',
  quick: 'rápido',
  cheap: 'barato',
  opposites: [
    ['admit* reconoc* confes*', 'rechaz* niega* negó desmient*'],
    ['apoy* respald*', 'critic* conden*'],
    ['continu* sigue* reanud*', 'termin* acab* conclu*'],
    ['gratis gratuit*', 'pagar pagan paga pagará pagarán'],
    ['rápid*', 'lent*'],
    ['temprano antes', 'tarde después'],
    ['mejor*', 'peor* menos-buen*'],
    ['primer*', 'último* última*'],
    ['gana ganan ganó ganar* ganador* venc* victoria*', 'perd* derrota derrotas'],
    [
      'aprob* acept* apoy* autoriz* respald* favor permit*',
      'rechaz* niega* negó negar* negad* opon* opus* prohib* contra',
    ],
    ['abre abren abrió abrir* abrier* reabr* abiert*', 'cerr* cierr*'],
    ['culpable* conden*', 'absuel* absolv* inocente*'],
    ['elogi* celebr* aplaud*', 'critic* denunc* reproch*'],
    ['admit* reconoc* confes*', 'nieg* rechaz* desmient*'],
    ['logr* consig* consigu*', 'fracas*'],
    ['pesad* cerca* anch* profund* frecuent* delante', 'liger* lej* estrech* raramente detrás'],
    ['hombres verano norte masculin*', 'mujeres invierno sur femenin*'],
    ['derecha', 'izquierda'],
    ['éxito*', 'fracas*'],
    [
      'comenz* comienz* empez* empiez* inicia inician inició iniciar* iniciad*',
      'termina terminan terminó terminar* terminad* finaliz* conclu*',
    ],
    ['llegada llegadas', 'salida salidas'],
    ['contrata* contrató', 'despid* despedid* despidi*'],
    ['crea crean crear creará creó creado creados creación', 'suprim* supres* elimin*'],
    ['constru*', 'derrib* demol*'],
    ['fortalec* refuerz* reforz*', 'debilit*'],
    ['amplía amplían amplió ampliar* ampliad* ampliac*', 'restring* restric*'],
    ['mejora mejoran mejoró mejorar* mejorad*', 'empeor* agrav* deterior*'],
    ['aceler*', 'ralentiz* frena frenan frenó frenar* frenad* desaceler*'],
    ['prolong*', 'acort*'],
    ['adelant*', 'aplaz* retras* pospus* pospuest* posterg*'],
    ['libera liberan liberó liberar* liberad*', 'encarcel* deten* detuv*'],
    ['confirm*', 'desment* desmient* desminti*'],
    ['legal legales legaliz*', 'ilegal*'],
    ['barat* asequible*', 'caro cara caros caras costos*'],
    ['obligatori*', 'voluntari* opcional* optativ*'],
    ['temporal* provisional* transitori*', 'definitiv* permanent*'],
    ['totalmente completamente íntegramente', 'parcial*'],
    ['ligeramente levemente', 'fuertemente considerablemente notablemente drásticamente'],
    ['seguro segura seguros seguras inofensiv*', 'peligros* insegur*'],
    ['fácil*', 'difícil*'],
    ['vacío* vacía*', 'lleno* llena llenas abarrotad* repleto*'],
    ['alto alta altos altas', 'baja bajas bajos'],
    ['largo larga largos largas', 'corto corta cortos cortas'],
    ['fuerte fuertes', 'débil*'],
    ['rico ricos ricas', 'pobre pobres'],
    [
      'más-antiguo más-antigua más-viejo más-vieja',
      'más-nuevo más-nueva más-moderno más-moderna más-reciente más-joven',
    ],
    ['joven jóvenes', 'anciano* ancianas viejo* vieja viejas'],
    ['público pública públicos públicas', 'privado privada privados privadas'],
    ['positivo positiva positivos positivas', 'negativo negativos negativas'],
    ['presentes', 'ausente*'],
    ['mayoría mayoritari*', 'minoría minoritari*'],
    ['exportac* exporta exportan exportó', 'importación importaciones'],
    ['eficaz* eficien* útil*', 'ineficaz* ineficien* inútil*'],
    ['satisfech* contento*', 'insatisfech* descontent* decepcionad*'],
    ['optimis*', 'pesimis*'],
    ['estable estables', 'inestable*'],
    ['suficiente*', 'insuficiente*'],
    ['conocido conocida conocidos conocidas', 'desconocid*'],
    ['encend* enciend*', 'apag*'],
    ['entra entran entró entraron ingresó', 'sale salen salió salieron'],
    ['acert* aciert*', 'equivoc*'],
  ],
  converses: [
    ['compra compran compró comprar* comprad* compras', 'vend*'],
    ['gana ganó ganan ganar* ganad* venc* derrot*', 'perd* perdió'],
    ['posee*', 'pertenec*'],
    ['dio dan dona* entreg*', 'recib*'],
  ],
  seasons: 'primavera* | verano* | otoño* | invierno*',
  kinds: `hombre | mujer mujeres; niño | niña; mañana | tarde tardes | noche*; diari* | semanal* | mensual* |
    anual*; norte | sur | este | oeste; roj* | azul* | verde* | amarill* | negr* | blanc* | marrón; padre | madre |
    hermano hermanos | hermana hermanas | hijo hijos | hija hijas | marido esposo | esposa mujer | tío | tía | primo
    | prima; rodilla* | tobillo* | muslo* | hombro* | muñeca* | codo* | cadera* | pie pies; acero | madera |
    ladrillo* | hormigón | vidrio cristal | plástico* | cobre; oro | plata | bronce; japon* | chin* | alemán*
    aleman* | ingl* | británic* | frances* francés | italian* | austriac* | suiz* | holand* neerland* | belg* |
    danés danes* | suec* | norueg* | polac* | rus* | turc* | estadounidense* american* | canadiense* | portugu*`,
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
  numbers: `cero=0 medianoche=24/0 un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
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
  spans: ['partir desde tras', 'hasta antes'],
  orders: ['después tras', 'antes'],
  pendings: ['aún todavía', 'tiene-que tienen-que debe deben'],
  approximations: 'unos unas cerca casi aproximadamente alrededor más menos',
  above: 'más',
  times: '-y-media=30 -y-cuarto=15 -menos-cuarto=-15',
  multipliers: {mil: 1e3, mill: 1e6, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12},
  articles: 'el la los las un una unos unas del al su sus',
  genitives: 'de del',
  objects: 'a al',
  recipients: 'a al',
  dropsSubjects: true,
  nominal: /[aei]r$/,
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
  idioms: `ningún-otro ninguna-otra todo-lo sobre-todo ante-todo siempre-que con-todo cada-vez`,
  exceptions: 'solo sólo solamente únicamente salvo excepto',
  units: `segundos=1s minuto=60s minutos=60s hora=3600s horas=3600s día=86400s días=86400s semana=604800s semanas=604800s mes=1mo
    meses=1mo año=12mo años=12mo década=120mo décadas=120mo siglo=1200mo siglos=1200mo metro=1m metros=1m
    kilómetro=1000m kilómetros=1000m centímetro=0.01m centímetros=0.01m milímetro=0.001m milímetros=0.001m gramo=1g
    gramos=1g kilo=1000g kilos=1000g kilogramo=1000g kilogramos=1000g tonelada=1000000g toneladas=1000000g litro=1l
    litros=1l mililitros=0.001l hectárea=1ha hectáreas=1ha dólar=1usd dólares=1usd libras=1gbp`,
  causes: 'porque debido-a debido-al a-causa por-culpa gracias-a gracias-al',
  conjunctions: 'y e o u pero ni sino',
  relatives: 'que quien quienes cuyo cuya cuyos cuyas donde cuando si como aunque porque mientras',
  pronouns: 'él ella ellos ellas',
  prepositions: 'a al contra entre hacia por ante como',
  reflexives: 'se',
  mutuals: 'con encontr* reun* cas* compart*',
  differences: 'diferencia* resto restante* demás queda quedan total conjunto adicional* ventaja',
  rates: 'al por cada la',
  light: `cerca casi alrededor aproximadamente aún todavía mucho muchos muchas varios varias nuevo nueva nuevos
    nuevas propio propia van será serán estaba habían haber hace hacer tiene tienen tener puede pueden poner puso
    pone lleva llevar sólo solo fuera dentro partir largo bien mismo misma necesit* tiempo fin`,
};
