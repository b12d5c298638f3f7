import type {Cues} from '../cues.js';
import {senses} from '../synonyms/en.js';

export const cues: Cues = {
  negations: `not no never none nobody nothing neither nor without cannot *n't fail* refus* reject* den* lack* declin* stop*
    unable unlikely hardly rarely avoid* ban* prevent* exclud* exempt* except cancel* without`,
  bounds: 'before until more less fewer only just',
  hedges: `whether may might could allegedly alleged reportedly apparently perhaps possibly possible probably likely unlikely maybe seem* appear* suggest* suspected presumably potentially supposedly purported* unconfirmed considering considers weighing explor* rumor* rumour* accused`,
  attributions: `said say* claim* accord* believ* expect* estimat* argu* think* thought hope* plan* intend* told forecast* predict* consider* propos* want* would should warns warned accus* assum* fear* alleg* report*`,
  degrees: [
    ['more exceed* above over', 'less fewer below under'],
    [
      'rose rise* rising increas* grew grow* gain* climb* doubl* jump* soar*',
      'fell fall* drop* declin* decreas* shrink* shrank halv* cut* reduc* lost lose* sank sink*',
    ],
    ['higher greater bigger larger', 'lower smaller'],
  ],
  opposites: [
    ['longer', 'shorter'],
    ['faster quicker quick* quickly', 'slower slow*'],
    ['warm* hot* heat*', 'cold* cool*'],
    ['earlier sooner', 'later'],
    ['highest largest biggest', 'lowest smallest fewest'],
    ['best better cheaper cheapest first', 'worst worse dearer dearest last'],
    ['stronger', 'weaker'],
    ['older oldest', 'younger youngest'],
    ['minimum least', 'maximum most'],
    ['won win* victor*', 'lost lose* defeat*'],
    [
      'approv* accept* support* allow* agree* back* permit* adopt* favour* favor* endors* welcom*',
      'reject* refus* oppos* block* disagree* veto* ban* against forbid* prohibit* declin*',
    ],
    ['open* reopen*', 'clos* shut*'],
    ['guilty convict*', 'acquit* innocent clear*'],
    ['prais* laud* commend* applaud* welcom*', 'critic* blam* condemn* attack* accus*'],
    ['admit* confess* concede*', 'deny denie* denial*'],
    ['keep* kept retain* remain* stay*', 'leave* left abandon* clos* scrap* end*'],
    ['hire* hiring recruit*', 'dismiss* fire fired sack* layoff*'],
    ['buy* bought purchas*', 'sell* sold'],
    [
      'heavier closer nearer wider deeper louder easier safer richer ahead often inside indoor*',
      'lighter farther narrower shallower quieter harder difficult dangerous poorer behind trail* rarely seldom outside outdoor*',
    ],
    ['men male boys morning summer north*', 'women female girls evening winter south*'],
  ],
  scopes: [
    'some several few many partly sometimes certain',
    'most mostly majority mainly largely usually',
    'all every everyone everybody everything always entire entirely whole each',
  ],
  agents: 'by',
  circumstances:
    'in on at during after before since because despite within over under near with without until for from of',
  origins: 'from',
  passives: 'was were been be is are being got',
  numbers: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 second=2 third=3/0.3333 fourth=4/0.25 fifth=5/0.2 sixth=6/0.1667 seventh=7 eighth=8/0.125 ninth=9
    tenth=10/0.1 thirds=0.3333 quarters=0.25 fifths=0.2 tenths=0.1 threefold=3 tenfold=10 thrice=3 twice=2 double=2 doubled=2 half=0.5 halved=0.5 quarter=0.25 dozen=12 hundred=100 thousand=1000 tripled=3
    triple=3`,
  counts: 'two three four',
  approximations: 'about around almost nearly roughly approximately some over more least under',
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
    dozen: 12,
  },
  articles: 'the a an its his her their this that',
  genitives: 'of',
  objects: '',
  isSubjectFirst: true,
  senses,
  conjunctions: 'and or but nor then yet',
  relatives: 'who whom whose which that when where while whereas because after before as if although though since',
  pronouns: 'he she they',
  prepositions:
    'to against between into onto toward towards through about as like than off via behind beside outside inside',
  copulas: 'is was are were',
  light: `almost nearly roughly approximately already well plus instead rather quite several further despite
    following according get gets got goes going come comes came take takes took put set see saw seen become became
    due amid meanwhile therefore thus including new far long way thing things part bit`,
};
