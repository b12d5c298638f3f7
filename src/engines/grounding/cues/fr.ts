import type {Cues} from '../cues.js';
import {senses} from '../synonyms/fr.js';

export const cues: Cues = {
  negations: `ne n' pas non jamais aucun aucune personne rien ni sans guère refus* rejet* empêch* interdi* impossible
    échou* nie nié nient contest* exclu* sauf hormis annul*`,
  restrictions: ["ne n'", "que qu' qu'un qu'une"],
  bounds: 'avant seulement',
  hedges: `pu peut peuvent pourrait pourraient peut-être probablement aurait auraient serait seraient sembl* présumé* soupçonn* apparemment éventuel* doute possible* supposé* devrait devraient risque risquent potentiel* envisage* étudie* rumeur*`,
  hedgeEnding: /rai(?:t|ent)$/,
  attributions: `selon  affirm* dit disent estim* déclar* espèr* prévoi* prévu* pens* croi* accus* annonc* assur*
    voudrait souhait* veut veulent entend compt* expliqu* indiqu* rapport*`,
  degrees: [
    ['plus davantage supérieur* dépass*', 'moins inférieur*'],
    [
      'augment* hausse monte montent monté montée progress* croît* crû grimp* doubl* accru*',
      'baiss* diminu* recul* chut* réduit* réduction divis*',
    ],
  ],
  opposites: [
    ['rapide* vite', 'lent*'],
    ['tôt', 'tard'],
    ['meilleur* mieux', 'pire*'],
    ['premier* première*', 'dernier* dernière*'],
    ['gagn* remport* victoire*', 'perd* perdu* défait*'],
    [
      'approuv* accept* adopt* soutien* soutenu* autoris* vot* favorable* salu*',
      'rejet* refus* oppos* interdi* contre',
    ],
    ['ouvr* ouvert* rouvr*', 'ferm*'],
    ['coupable* condamn*', 'relax* acquitt* innocent*'],
    ['salu* félicit* lou*', 'critiqu* dénonc* blâm*'],
    ['reconn* admet* admis* avou*', 'nie nié nient contest*'],
    ['chaud* réchauff*', 'froid* refroid*'],
    ['achet* achat*', 'vend* vente*'],
    ['maintien* conserv* garde*', 'abandon* supprim* quitt*'],
    ['lourd* proche* large* profond* souvent', 'légère* léger* loin* étroit* rarement'],
    ['hommes garçons matin nord', 'femmes filles soir sud'],
  ],
  scopes: [
    'certains certaines quelques plusieurs partie parfois beaucoup',
    'plupart majorité majoritairement généralement',
    'tous toutes tout toute chaque toujours chacun*',
  ],
  agents: 'par',
  circumstances: 'en dans depuis pendant après avant à au aux sur sous avec sans malgré selon de du des pour chez',
  origins: "de d'",
  passives: 'été est était sont étaient fut furent être sera seront',
  numbers: `zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100
    mille=1000 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 moitié=0.5 demi=0.5 tiers=3/0.3333 quart=4/0.25 quarts=0.25
    double=2 doublé=2 triple=3 douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaine=100 vingts=20`,
  counts: 'deux trois quatre',
  approximations: 'environ près presque quelque autour plus moins',
  multipliers: {cents: 100, cent: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9},
  articles: "le la les l' un une des du au aux son sa ses leur leurs cette ce",
  genitives: "de du des d'",
  objects: '',
  isSubjectFirst: true,
  senses,
  conjunctions: 'et ou mais puis ni',
  relatives: "qui que qu' dont où lequel laquelle lorsque lorsqu' quand si comme puisque tandis alors",
  pronouns: 'il elle ils elles',
  prepositions: 'contre entre vers par comme parmi derrière devant outre',
  reflexives: "se s'",
  copulas: 'est était sont étaient fut',
  light: `environ près presque autour encore déjà toujours désormais dorénavant notamment beaucoup autre autres
    nouveau nouvelle nouveaux nouvelles propre vont aller étaient sera seront avait avaient aura faire faisait mettre
    mis mise prend pris prendre vient venir venu voit voir lors hors suite soit seulement moins`,
};
