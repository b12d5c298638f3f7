import type {Cues} from '../cues.js';
import {senses} from '../synonyms/en.js';

export const cues: Cues = {
  negations: `not no never none nobody nothing neither nor without cannot *n't yet absence fail* refus* reject* deny* denie* denial* lack* declin* stop*
    unable unlikely hardly rarely avoid* await* banned* banning* bans* prevent* exclud* exempt* except cancel*`,
  contrasts: 'unlike whereas rather instead yet still than',
  bounds: 'before until more less fewer only just',
  deadlines: 'before',
  ratios: 'in in-every out-of',
  complementizers: 'that whether if',
  alternatives: 'or',
  multiples: 'once time times',
  firsts: 'first last',
  steps: 'by',
  spares:
    'keep keeps kept keeping escap* spare spares spared sparing abstain* refrain* forgo* forwent skip skips skipped miss misses missed',
  hedges: `believed-to thought-to feared-to whether may might could allegedly alleged reportedly apparently perhaps possibly possible probably likely
    unlikely maybe suggest* suspected presumably potentially supposedly purported* unconfirmed considering rumor*
    rumour* accused mull mulls mulling conceivably ostensibly seemingly purportedly alleges tentative* unproven
    disputed appear appears appeared seem seems seemed exploring explores speculated suspicion suspicions`,
  charges: 'accus* alleg* claim* charg*',
  certainties:
    'definitely certainly undoubtedly surely indisputably unquestionably prove proves proved proven proof conclusively demonstrably guaranteed confirmed establishes without-doubt no-doubt',
  beliefs: 'believ* think* thought suspect* assum* expect* hope* fear* argue* guess* speculat* suppose*',
  attributions: `said say* claim* accord* believ* expect* estimat* argu* think* thought hope* plan* intend* told
    forecast* predict* consider* propos* want* would should warns warned caution* accus* assum* fear* alleg* report* adds
    added announc* stated explain* noted insist* maintain* contend* acknowledg* emphasi* stressed tells testif*
    asserted described describes`,
  degrees: [
    ['more exceed* above over', 'less fewer below under'],
    [
      'up-from up-by rose rise* rising increas* grew grow* gain* climb* doubl* tripl* jump* soar* surge surges surged surging swell* swelled upturn* uptick',
      `down-from down-by fell fall* drop* declin* decreas* shrink* shrank shrunk halv* cut* reduc* lost lose* sank sink* slump* plung*
        plummet* tumbl* dip dips dipped dwindl* diminish* downturn*`,
    ],
    ['higher greater bigger larger longer', 'lower smaller shorter'],
  ],
  standards: 'than',
  possessives: 'its his her their',
  quick: 'faster',
  cheap: 'cheaper',
  opposites: [
    ['longer farther lengthen*', 'shorter shorten* curtail*'],
    ['faster quicker quick* quickly accelerat*', 'slower slow* decelerat*'],
    ['warm* hot hotter hottest heat*', 'cold* cool*'],
    ['earlier sooner', 'later'],
    ['early', 'late belated*'],
    ['highest largest biggest', 'lowest smallest fewest'],
    ['best better cheaper cheapest first', 'worst worse dearer dearest last'],
    ['expensive costly costlier pricey', 'cheap cheaper cheaply inexpensive affordable'],
    ['improv*', 'worsen* deteriorat*'],
    ['stronger strengthen* bolster*', 'weaker weaken*'],
    [
      'expand* expansion* enlarg* extend* extension* widen* broaden*',
      'shrink* shrank shrunk narrow* downsiz* curtail*',
    ],
    ['tighten* toughen* tighter stricter', 'loosen* relax* eased eases easing looser laxer'],
    ['upgrad*', 'downgrad*'],
    ['overestimat* overstat* overvalu*', 'underestimat* understat* undervalu*'],
    ['older oldest', 'younger youngest newer'],
    ['minimum least', 'maximum most'],
    ['minority', 'majority'],
    ['won win wins winning winner winners victory victories victorious', 'lost lose* defeat defeats'],
    ['profit profits profitab* surplus*', 'loss losses unprofitab* deficit* shortfall*'],
    [
      'approv* accept* support* allow* agree* back backs backed backing backer* permit* adopt* favour* favor* endors* welcom* authoris* authoriz*',
      'reject* refus* oppos* block* disagree* veto* ban bans banned banning against forbid* forbad* prohibit* declin* outlaw*',
    ],
    ['legal* lawful* permitted', 'illegal* unlawful* illicit* outlaw*'],
    ['mandatory compulsory obligatory', 'voluntary voluntarily optional'],
    ['open* reopen*', 'close closes closed closing closure* shut shuts shutting shutdown*'],
    ['begin* began begun start* launch*', 'end ended ending ends finish* conclud*'],
    ['resum* restart*', 'suspend* suspension* halt* scrap* discontinu*'],
    ['lift lifted lifting lifts', 'impose imposes imposed imposing introduc*'],
    ['succeed* success*', 'fail* unsuccessful*'],
    ['passed', 'failed flunk*'],
    ['guilty convict*', 'acquit* innocent clear*'],
    ['prais* laud* commend* applaud* welcom*', 'criticis* criticiz* critics critic blam* condemn* attack* accus*'],
    ['admit* confess* concede* confirm* acknowledg*', 'deny denie* denial* reject* disput*'],
    ['continu* go-on goes-on went-on', 'end ends ended'],
    ['back backs backed', 'criticis* criticiz* condemn* attack*'],
    ['prove* proof confirm*', 'disprov* refut* debunk*'],
    ['true', 'false untrue'],
    ['reveal* disclos*', 'conceal* withh* hid hide hides hidden hiding'],
    ['encourag*', 'discourag* deter deters deterred forbid* forbad*'],
    ['uphold* upheld', 'overturn* quash* dismiss*'],
    ['keep* kept retain* remain* stay*', 'abandon* close closes closed closing closure* scrap* end*'],
    ['rescu*', 'abandon*'],
    ['free-of free-for free-entry gratis', 'pay pays paying charged fee fees'],
    ['insist* assert*', 'admit* confess* concede*'],
    [
      'confident sure certain convinced expect expects expected believ*',
      'doubt doubts doubted doubtful sceptical skeptical',
    ],
    [
      'keep keeps keeping kept preserv* retain* maintain* safeguard*',
      'axe axed axing shed sheds shedding slash* eliminat* scrap*',
    ],
    ['stay stays stayed staying', 'move moves moved moving relocat*'],
    ['lend* lent loan*', 'buy* bought sell* sold'],
    ['recover* surviv*', 'die dies died dying'],
    ['arriv*', 'depart departs departed departing departure*'],
    ['attend attends attended attending', 'boycott* skip skips skipped skipping'],
    ['add added adds adding', 'remov* subtract*'],
    ['includ*', 'exclud* omit*'],
    ['hire* hiring recruit* appoint*', 'dismiss* fire fired sack* layoff* oust*'],
    ['import*', 'export*'],
    ['caus* trigger*', 'prevent* avert*'],
    ['defend*', 'attack*'],
    [
      'heavier closer nearer wider deeper louder easier safer richer ahead often inside indoor*',
      'lighter farther narrower shallower quieter harder difficult dangerous poorer behind trail* rarely seldom outside outdoor*',
    ],
    ['easy easily', 'difficult difficulty tricky'],
    ['safe safely harmless', 'dangerous* unsafe hazardous harmful'],
    ['common commonly widespread', 'rare rarely uncommon'],
    ['severe severely serious* grave major', 'minor slight slightly mild mildly'],
    ['full crowded packed', 'empty deserted vacant'],
    ['wealthy rich affluent', 'poor poorer poorest impoverished'],
    ['wet wetter wettest', 'dry drier driest'],
    ['alive', 'dead died killed'],
    ['temporar* interim provisional*', 'permanent*'],
    ['deliberate* intentional* purposely', 'accidental* unintentional* inadvertent*'],
    ['optimis* hopeful', 'pessimis*'],
    ['benefit* advantage*', 'disadvantage* drawback*'],
    ['peaceful*', 'violent*'],
    ['positive*', 'negative*'],
    ['visible', 'invisible'],
    ['natural', 'artificial synthetic'],
    ['urban', 'rural'],
    ['domestic', 'foreign overseas'],
    ['men male boys morning summer north*', 'women female girls evening winter south*'],
    ['eastern east eastward', 'western west westward'],
  ],
  converses: [
    ['buy* bought purchas*', 'sell* sold'],
    ['borrow*', 'lend* lent'],
    ['won win wins beat beats beaten defeated defeating', 'lost lose* losing'],
    ['own owns owned', 'belong*'],
    ['gave give gives given donat*', 'receiv*'],
  ],
  seasons: 'spring | summer* | autumn* | winter*',
  kinds: `man | woman women; boy boys | girl girls; morning* | afternoon* | evening* | night*; daily | weekly fortnight* |
    monthly | yearly annual*; north* | south* | east eastern* | west western*; red | blue | green | yellow | black |
    white | brown | orange | purple | pink; father* dad | mother* mum mom | brother* | sister* | son sons |
    daughter* | husband* | wife wives | uncle* | aunt* | cousin*; knee* | ankle* | thigh* | shoulder* | wrist* |
    elbow* | hip hips | foot feet | hand hands; left-hand | right-hand; steel | wood wooden | brick* | concrete |
    glass | plastic* | copper | iron; cat cats | dog dogs | horse horses | cow cows | sheep; primary | secondary;
    gold | silver | bronze; indoor* | outdoor*; sunflower | linseed | olive | rapeseed`,
  scopes: [
    'some several few many partly partially sometimes occasionally certain various',
    'most mostly majority mainly largely usually generally typically',
    'all every everyone everybody everything always invariably',
    'whole entire entirely everywhere each',
  ],
  agents: 'by',
  circumstances:
    'in on at during after before since because despite within over under near with without until for from of',
  origins: 'from',
  passives: 'was were been be is are being got',
  numbers: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 second=2 third=3/0.3333 fourth=4/0.25 fifth=5/0.2
    sixth=6/0.1667 seventh=7 eighth=8/0.125 ninth=9 tenth=10/0.1 thirds=0.3333 quarters=0.25 fifths=0.2 tenths=0.1
    threefold=3 tenfold=10 thrice=3 twice=2 double=2 doubled=2 half=0.5 halved=0.5 quarter=0.25 dozen=12 hundred=100
    thousand=1000 tripled=3 triple=3 both=2 couple=2 pair=2 pairs=2 trio=3 noon=12 midday=12 midnight=24/0 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
    halves=0.5 eighths=0.125 sixths=0.1667 doubling=2 doubles=2 twofold=2 trebled=3 fourfold=4 quadrupled=4
    fivefold=5 twenties=1920/20 thirties=1930/30 forties=1940/40 fifties=1950/50 sixties=1960/60 seventies=1970/70
    eighties=1980/80 nineties=1990/90`,
  counts: 'two three four',
  spans: ['from since after', 'until till before'],
  orders: ['after', 'before'],
  pendings: ['still yet', 'has-to have-to had-to has-still have-still has-yet have-yet had-yet must needs-to need-to'],
  approximations: 'about around almost nearly roughly approximately some over more least under',
  above: 'over more',
  times: 'half-past=30 quarter-past=15 quarter-to=-15',
  multipliers: {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    k: 1e3,
    trillion: 1e12,
    mn: 1e6,
    tn: 1e12,
    dozen: 12,
  },
  articles: 'the a an its his her their this that',
  genitives: 'of',
  objects: '',
  recipients: 'to',
  titles: `president senator representative minister secretary chancellor premier governor mayor councillor king queen prince
    princess duke duchess sir dame lord lady judge justice captain colonel general major sergeant lieutenant admiral
    commander officer constable inspector detective chief coach manager director professor doctor bishop pope father
    sister brother mother uncle aunt saint chairman chairwoman ambassador sheriff congressman congresswoman`,
  nominal: /ing$/,
  senses,
  openers: `would should risk* danger* threat* chance chances prospect unclear unsure uncertain* undecided question*
    if expected possibilit* potential* hope* can doubt* aim* tend* face faces facing planned scheduled due charge charges
    charged believed thought understood alleg* accus* determin*`,
  exclusions: 'rule rules ruled ruling exclude excludes excluded discount',
  plans: `plan plans planned planning intend* want wants wanted hope hopes hoped hoping promis* pledg* vow* propos*
    consider* aim aims aimed seek* demand* urg* ask asks asked request* threaten* due scheduled`,
  futures: `will would shall going ll`,
  pasts: `has have had was were did already been`,
  pastEnding:
    /(?:ed|^(?:began|bought|broke|brought|built|came|chose|drew|drove|fell|found|gave|grew|held|kept|led|left|lent|lost|made|met|paid|ran|rebuilt|rose|saw|sent|sold|sought|spent|spoke|spread|stood|struck|taught|threw|told|took|went|withdrew|won|wrote))$/,
  undone: `be`,
  idioms: `no-other appear-in appears-in appeared-in appear-on appears-on appeared-on appear-at appears-at appeared-at appear-before appears-before appeared-before appear-with appears-with appeared-with all-you all-it all-he all-she all-they all-we all-i all-over after-all above-all of-all all-time all-round all-out all-too`,
  exceptions: 'only solely except excluding apart unless',
  units: `seconds=1s sec=1s minute=60s minutes=60s mins=60s hour=3600s hours=3600s hr=3600s hrs=3600s day=86400s days=86400s
    week=604800s weeks=604800s fortnight=1209600s month=1mo months=1mo year=12mo years=12mo decade=120mo decades=120mo
    century=1200mo centuries=1200mo metre=1m metres=1m meter=1m meters=1m kilometre=1000m kilometres=1000m
    kilometer=1000m kilometers=1000m centimetre=0.01m centimetres=0.01m centimeter=0.01m
    centimeters=0.01m millimetre=0.001m millimetres=0.001m millimeters=0.001m mile=1609m miles=1609m foot=0.3048m
    feet=0.3048m ft=0.3048m inch=0.0254m inches=0.0254m yards=0.9144m gram=1g grams=1g kilo=1000g kilos=1000g
    kilogram=1000g kilograms=1000g kilogramme=1000g kilogrammes=1000g tonne=1000000g tonnes=1000000g litre=1l litres=1l
    liter=1l liters=1l millilitres=0.001l milliliters=0.001l hectare=1ha hectares=1ha acre=0.4047ha acres=0.4047ha
    dollar=1usd dollars=1usd pound=1gbp pounds=1gbp`,
  causes: 'because owing-to thanks-to',
  conjunctions: 'and or but nor then yet',
  relatives: 'who whom whose which that when where while whereas because after before as if although though since',
  pronouns: 'he she they it',
  prepositions:
    'to against between into onto toward towards through about as like than off via behind beside outside inside',
  mutuals: 'with met meet* marr* divorc* shar* resembl* near beside',
  aliases: `france french frenchm* frenchw*; spain spanish spaniard*; britain british briton* uk u.k; poland polish pole
    poles; denmark danish dane danes; sweden swedish swede*; finland finnish finn finns; turkey turkish turk turks
    türkiye; italy italian*; ireland irish irishm* irishw*; scotland scottish scot scots; wales welsh welshm*;
    england english englishm*; germany german*; greece greek*; switzerland swiss; netherlands dutch dutchm* holland;
    norway norwegian*; portugal portug*; china chinese; japan japan*; vietnam vietnam*; iraq iraqi*; afghanistan
    afghan*; pakistan pakistani*; philippines filipino* philippine; thailand thai thais; peru peruvian*; cyprus
    cypriot*; serbia serb serbs serbian*; croatia croat* croatian*; ukraine ukrain*; america american* us u.s usa
    u.s.a; europe european* eu e.u; brazil brazilian*; argentina argent*; canada canad*; iceland iceland* icelandic;
    wales welsh; mexico mexic*; israel israeli*; lebanon leban*; senegal senegal*; celsius centigrade degree degrees
    c; fahrenheit degree degrees f`,
  differences:
    'gap gaps short shy differ* margin apart rest remain* others left ahead behind extra additional total together combined altogether go goes went',
  rates: 'a an per each every',
  light: `almost nearly roughly approximately already well plus instead rather quite several further despite
    following according get gets got goes going come comes came take takes took put set see saw seen become became
    due amid meanwhile therefore thus including new far long way thing things part bit`,
};
