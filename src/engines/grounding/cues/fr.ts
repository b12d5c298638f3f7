import type {Cues} from '../cues.js';
import {senses} from '../synonyms/fr.js';

export const cues: Cues = {
  negations: `ne n' pas non jamais aucun aucune personne rien ni sans guère refus* rejet* empêch* interdi* impossible
    échou* nie nié nient contest* exclut* exclue* exclur* exclu exclus sauf hormis annul*`,
  restrictions: ["ne n'", "que qu' qu'un qu'une"],
  contrasts: 'contrairement plutôt lieu',
  bounds: "avant jusqu' seulement",
  deadlines: 'avant',
  ratios: 'sur',
  complementizers: "que qu' si",
  alternatives: 'ou',
  multiples: 'fois',
  firsts: 'premier première',
  steps: 'de',
  spares: 'évit* échapp* épargn* renonc* abstien* abstenir dispens* préserv*',
  hedges: `pu peut peuvent pourrait pourraient peut-être probablement aurait auraient serait seraient sembl* présumé*
    soupçonn* apparemment éventuel* doute possible* supposé* devrait devraient risque risquent potentiel* envisage*
    étudie* rumeur* soupçon* vraisemblabl* probabl* suspect* susceptible* circule menace menacent craint craignent
    possiblement puisse puissent`,
  hedgeEnding: /rai(?:t|ent)$/,
  charges: 'accus*',
  certainties: 'certainement assurément incontestablement indéniablement prouv* démontr* avéré avérée aucun-doute',
  beliefs: 'croit croient pense pensent suppos* soupçonn* espèr* craint craignent estim* présum*',
  attributions: `racont* selon affirm* dit disent estim* déclar* espèr* prévoi* prévu* pens* croi* accus* annonc* assur*
    voudrait souhait* veut veulent entend compt* expliqu* indiqu* rapport* ajout* précis* soulign* rappel* soutient
    soutiennent regrett* juge jugent craint craignent craign* avert* alert* évoqu* témoign* considèr*`,
  degrees: [
    ['plus davantage supérieur* dépass*', 'moins inférieur*'],
    [
      'augment* hausse monte montent monté montée progress* croît* crû grimp* bondi* doubl* accru* accroî* accroiss*',
      'baiss* diminu* recul* chut* dégringol* rédui* réduction divis*',
    ],
  ],
  isGraded: true,
  comparatives: 'meilleur* mieux pire* moindre*',
  standards: "que qu'",
  possessives: 'son sa ses leur leurs',
  quick: 'rapide',
  cheap: 'abordable',
  opposites: [
    ['admet* avou* reconna*', 'rejet* nie nient nié conteste*'],
    ['soutien* soutenu* appui*', 'critiqu* condamn*'],
    ['poursui* continu* repren* reprise*', 'termin* achev*'],
    ['rapide* vite', 'lent*'],
    ['tôt', 'tard'],
    ['meilleur* mieux', 'pire* moins-bon* moins-bien'],
    ['premier* première*', 'dernier* dernière*'],
    ['gagn* remport* victoire*', 'perd* défaite défaites'],
    [
      'approuv* accept* adopt* soutien* soutenu* autoris* vote* voté* votai* favorable* salu*',
      'rejet* refus* oppos* interdi* contre',
    ],
    [
      'ouvre* ouvrir* ouvrit ouvrai* ouvrant ouvert* rouvr* rouvert*',
      'ferme ferment ferma fermai* fermé* fermer* fermeture*',
    ],
    ['coupable* condamn*', 'relax* acquitt* innocent*'],
    ['salu* félicit* applaudi*', 'critiqu* dénonc* blâm*'],
    ['reconn* admet* admis* avou*', 'nie nié nient contest*'],
    ['chaud* réchauff*', 'froid* refroid*'],
    ['maintien* conserv* garde*', 'abandon* supprim* quitt*'],
    ['lourd* proche* large* profond* souvent', 'légère* léger* loin* étroit* rarement'],
    ['hommes garçons matin nord masculin*', 'femmes filles soir sud féminin*'],
    ['droite', 'gauche'],
    ['réussi* succès', 'échou* échec*'],
    ['commenc* commenç* démarr* entam*', 'termin* achev* achèv*'],
    ['arrivée arrivées', 'départ départs'],
    ['rejoin*', 'quitt*'],
    ['embauch* recrut*', 'licenci* limog* congédi*'],
    ['créer crée créent créera créé créés créée créées création*', 'supprim* suppression*'],
    ['construi* édifi*', 'démoli*'],
    ['renforc* renforç* consolid*', 'affaibli* fragilis*'],
    ['élarg* agrandi*', 'rétréc* resserr*'],
    ['amélior*', 'aggrav* empir* détérior* dégrad*'],
    ['accélér* accélèr*', 'ralenti* frein*'],
    ['prolong*', 'écourt* raccourci*'],
    ['avancé avancée avancés anticip*', 'reporté* repoussé* retardé* différé* ajourné*'],
    ['libéré* relâch*', 'incarcér* emprisonn* écroué*'],
    ['confirm*', 'démenti* dément démentent infirmé*'],
    ['légal légale légales légaux légalis*', 'illégal* illégaux'],
    ['gratuit*', 'payant* payer paie paient paiera paieront'],
    ['abordable*', 'coûteux coûteuse* onéreu*'],
    ['obligatoire*', 'facultati* optionnel*'],
    ['temporair* provisoir*', 'définiti* permanent* pérenne*'],
    ['totalement entièrement intégralement', 'partiel*'],
    ['légèrement faiblement', 'fortement nettement considérablement massivement'],
    ['sûr sûre sûrs sûres inoffensi*', 'dangereu* périlleu*'],
    ['facile*', 'difficile*'],
    ['vide vides', 'plein pleine pleins pleines bondé*'],
    ['haut haute hauts hautes', 'bas basse basses'],
    ['long longue longs longues', 'court courte courts courtes'],
    ['fort forte forts fortes', 'faible faibles'],
    ['riche riches', 'pauvre pauvres'],
    [
      'plus-ancien plus-ancienne plus-vieux plus-vieille plus-âgé plus-âgée',
      'plus-récent plus-récente plus-moderne plus-jeune',
    ],
    ['jeune jeunes', 'âgé âgée âgés âgées vieux'],
    ['public publique publics publiques', 'privé privée privés privées'],
    ['positif positive positifs positives', 'négatif négative négatifs négatives'],
    ['présent présents', 'absent absente absents absentes'],
    ['majorité majoritaire*', 'minorité minoritaire*'],
    ['exportation* exporte*', 'importation* importe importent'],
    ['efficace* utile*', 'inefficace* inutile*'],
    ['satisfait* content*', 'insatisfait* mécontent* déçu*'],
    ['optimis* confiant*', 'pessimis* inquiet*'],
    ['stable*', 'instable*'],
    ['suffisant* suffisamment', 'insuffisant* insuffisamment'],
    ['connu connue connus connues', 'inconnu*'],
    ['allum*', 'éteint* éteind*'],
  ],
  converses: [
    ['achet* achèt* achat*', 'vend vendent vendu* vendai* vendre vendra vendront vente ventes'],
    ['emprunt*', 'prêt prête prêtent prêté* prêter* prêta'],
    ['gagn* batt* bat vainc*', 'perd*'],
    ['possèd* détien*', 'appartien* appartenai*'],
    ['donn* offr* offert*', 'reç*'],
  ],
  seasons: 'printemps | estiva* | automn* | hiver* hiverna*',
  kinds: `homme | femme femmes; garçon garçons | fille filles; matin* | après-midi | soir* | nuit*; quotidien* | hebdomadaire*
    | mensuel* | annuel*; nord | sud | est | ouest; rouge* | bleu* | vert verts verte vertes | jaune* | noir* |
    blanc* | brun*; père | mère | frère* | sœur* | fils | fille filles | mari | épouse femme | oncle | tante |
    cousin cousins | cousine*; genou* | cheville* | cuisse* | épaule* | poignet* | coude* | hanche* | pied pieds;
    acier | bois | brique* | béton | verre | plastique* | cuivre; or | argent | bronze; japonais* | chinois* |
    allemand* | anglais* | britannique* | espagnol* | italien* | autrichien* | suisse* | néerlandais* | belge* |
    danois* | suédois* | norvégien* | polonais* | russe* | turc turque* | américain* | canadien* | portugais* | grec
    grecque*`,
  scopes: [
    'certains certaines quelques plusieurs partie parfois beaucoup certain',
    'plupart majorité majoritairement généralement',
    'tous toutes chaque toujours totalité ensemble intégralité',
    'tout toute partout chacun*',
  ],
  agents: 'par',
  circumstances: 'en dans depuis pendant après avant à au aux sur sous avec sans malgré selon de du des pour chez',
  origins: "de d'",
  passives: 'été est était sont étaient fut furent être sera seront',
  numbers: `zéro=0 minuit=24/0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100
    mille=1000 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 moitié=0.5 demi=0.5 tiers=3/0.3333 quart=4/0.25 quarts=0.25
    double=2 doublé=2 triple=3 douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaine=100 vingts=20 demie=0.5
    septante=70 huitante=80 nonante=90 cinquième=5/0.2 cinquièmes=0.2 sixième=6/0.1667 septième=7 huitième=8/0.125
    neuvième=9 dixième=10/0.1 dixièmes=0.1 onzième=11 douzième=12 vingtième=20 doublement=2 triplé=3 quadruplé=4`,
  counts: 'deux trois quatre',
  spans: ['partir dès depuis après', "jusqu' jusqu'au jusqu'en avant"],
  orders: ['après', 'avant'],
  pendings: ['encore', 'doit doivent devra devront'],
  approximations: 'environ près presque quelque autour plus moins',
  above: 'plus',
  times: '-heures-et-demie=30 -heures-et-quart=15 -heures-moins-le-quart=-15',
  multipliers: {
    cents: 100,
    cent: 100,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    mio: 1e6,
  },
  articles: "le la les l' un une des du au aux son sa ses leur leurs cette ce",
  genitives: "de du des d'",
  objects: '',
  recipients: 'à au aux',
  nominal: /(?:[ei]r|re)$/,
  senses,
  openers: `pu risque* possibilité* danger* si s'il s'ils peut peuvent question espoir possible* évoque évoquent
    hypothèse* incert* encour* expos* prévu* prévoi*`,
  exclusions: 'exclu*',
  plans: `prévoi* prévu* veut veulent voulait souhait* espèr* promet* promis* propos* envisag* étudie étudient
    demand* réclam* exig* menac* compt* entend projett* projet devrait devraient doit doivent`,
  futures: `va vont`,
  pasts: `a ont avait avaient été déjà fut furent`,
  futureEnding: /r(?:a|ont|ez|ons)$/,
  undone: `être`,
  idioms: `aucun-autre aucune-autre par-personne une-personne la-personne chaque-personne cette-personne tout-ce tout-à tout-en tout-de après-tout du-tout tout-au tous-deux toutes-deux tout-comme toujours-pas
    tout-juste tout-près pas-toujours malgré-tout`,
  exceptions: 'seulement seuls seules uniquement sauf hormis excepté',
  units: `seconde=1s secondes=1s minute=60s minutes=60s mn=60s heure=3600s heures=3600s jour=86400s jours=86400s semaine=604800s
    semaines=604800s mois=1mo an=12mo ans=12mo année=12mo années=12mo décennie=120mo décennies=120mo siècle=1200mo
    siècles=1200mo mètre=1m mètres=1m kilomètre=1000m kilomètres=1000m centimètre=0.01m centimètres=0.01m
    millimètre=0.001m millimètres=0.001m gramme=1g grammes=1g kilo=1000g kilos=1000g kilogramme=1000g
    kilogrammes=1000g tonne=1000000g tonnes=1000000g litre=1l litres=1l millilitres=0.001l hectare=1ha hectares=1ha
    dollar=1usd dollars=1usd`,
  causes: "parce-que parce-qu' puisque puisqu' à-cause en-raison faute-de faute-d' grâce-à grâce-au grâce-aux",
  conjunctions: 'et ou mais puis ni',
  relatives: "qui que qu' dont où lequel laquelle lorsque lorsqu' quand si comme puisque tandis alors",
  pronouns: 'il elle ils elles',
  prepositions: 'contre entre vers par comme parmi derrière devant outre',
  reflexives: "se s'",
  mutuals: 'avec rencontr* épous* mari* partag* ressembl*',
  aliases: `france français*; espagne espagnol*; allemagne allemand*; angleterre anglais*; royaume-uni britannique* grande-
    bretagne; italie italien*; pologne polonais*; suède suédois*; danemark danois*; grèce grec grecs grecque*;
    turquie turc turcs turque*; chine chinois*; japon japonais*; irlande irland*; écosse écossais*; suisse suisse*;
    pays-bas néerland* hollande hollandais*; états-unis etats-unis américain* usa; europe européen* ue; celsius
    degré degrés c`,
  differences: 'écart* différence* reste restant* gagn* perd* total ensemble supplémentaire* avance retard',
  rates: 'par chaque',
  light: `environ près presque autour encore déjà toujours désormais dorénavant notamment beaucoup autre autres
    nouveau nouvelle nouveaux nouvelles propre vont aller étaient sera seront avait avaient aura faire faisait mettre
    mis mise prend pris prendre vient venir venu voit voir lors hors suite soit seulement moins`,
};
