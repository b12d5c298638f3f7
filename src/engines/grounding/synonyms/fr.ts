/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const fr = `
  commenc* début* démarr* lanc* entam*
  fin fini* termin* achev* conclu*
  achat* achet* acqui* rachet* rachat*
  vend* vente* céd* cession*
  pay* financ* vers* débours*
  coût* prix montant* somme* valeur*
  reçoi* reçu* obten* obtien* percev* perçu* touch*
  bat battu* vainc* victoire* gagn* remport* impos*
  mort* meurt* mour* tué* tuer décè* décéd* périr*
  bless*
  découv* trouv* détect* identif* repér*
  montr* révèl* révél* démontr* indiqu*
  étude* enquête* recherch* chercheu* scientifi* travaux
  emploi* poste* salarié* travailleu* employ* effectif* travail saisonnier*
  entreprise* société* firme* groupe* fabricant* exploitant* compagnie*
  chef* dirig* direct* patron* président* responsable* tête
  constru* bât* édif*
  répar* rénov* restaur*
  démol* détrui* abatt* supprim*
  avert* alert* prévenu* préven* crain* redout*
  critiqu* accus* reproch* dénonc* blâm*
  salu* félicit* lou* applaudi*
  rest* demeur* gard* conserv* maintien*
  quitt* part parti* démission*
  licenci* renvo* congédi*
  vite rapid*
  grand* énorme* gros* importan* majeur*
  ans anné* annuel*
  jour* quotidien*
  semaine*
  mois mensuel*
  besoin* nécess* fau* doi* devr*
  personne* habitant* gens résident* citoyen*
  enfant* jeune*
  maison* logement* foyer*
  voiture* véhicule* auto automobile*
  rue* route* chemin*
  visiteu* spectateu* public touriste*
  avocat* défense* maître*
  tribunal* cour juge* justice
  condamn* écop* peine*
  relax* acquitt* blanch*
  rembours* dédommag* indemnis*
  utilis* emplo* servi* sert usage*
  fai* produi* fabriqu* crée* créé* form*
  donn* don offr* offert* fourni* tir*
  survien* surven* produit dérou* lieu
  déplac* transfér* déménag*
  endommag* dégrad* dégât*
  négoci* discut* discussion* pourparl*
  demand* réclam* exig* requ*
  promis* promet* promess* engag*
  détourn* escroqu* vol volé*
  suspect* soupçon*
  neige* neigeu*
  disparu* dispara* fond* fonte
  fourn* approvisionn* aliment*
  volume* taille* masse*
  record*
  bord* front*
  refus* opposé* oppos* rejet*
  convain* persuad*
  accept* accord* admet* admis* reconn* avou*
`;
