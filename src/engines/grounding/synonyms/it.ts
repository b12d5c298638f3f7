/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const it = `
  cominc* inizi* avvi* part* lanci*
  fini* termin* conclu* complet*
  acquist* compr* acquisi* rilev*
  vend* vendit* cess*
  pag* finanz* vers* carico
  cost* prezz* import* valor* spes*
  ricev* ricevut* otten* ottien* incass* percep*
  batt* sconfig* vinc* vint* vittori* trionf*
  mort* muor* mor* decess* decedut* uccis* ucci*
  ferit*
  scopr* scopert* trov* individu* rilev* identific*
  mostr* rivel* dimostr* indic*
  studi* ricerc* indagin* scienziat*
  post* lavor* dipendent* impieg* addett* occup* personale
  aziend* impres* societ* ditt* grupp* produttor* pastific*
  cap* dirig* dirett* guid* president* amministrat* rappresent*
  costru* edific* erig*
  ripar* restaur* ristruttur* rinnov*
  demol* abbatt* elimin* tagl*
  avvert* avvis* allert* tem*
  critic* accus* rimprover* denunc* citat*
  lod* elogi* plaud* salut*
  rest* riman* rimas* manten* mantien* conserv*
  lasci* abbandon* ritir* dimess*
  licenzi* esuber*
  veloc* rapid*
  grand* enorm* maggior* gross*
  anno anni annual* annu*
  giorn* quotidian*
  settiman*
  mese mesi mensil*
  bisogn* necess* serv* dev* dovr* dovut*
  person* abitant* gent* cittadin* resident*
  bambin* ragazz* figli*
  cas* abitazion*
  aut* veicol* macchin* automobil*
  strad* vi* percors*
  visitator* turist* spettator* pubblic*
  avvocat* legal* difes*
  condann* pena sentenz*
  us* utilizz* impieg* adoper*
  fac* fatt* produ* crea* fabbric* realizz*
  dare dato offr* offert* don* conced*
  succed* success* accad* avven* avvien*
  spost* trasfer*
  danneg* dann* distru*
  tratt* negozi* discut* discuss* colloqu*
  chied* chiest* richied* richiest* pretend*
  promett* promess* impegn*
  nat* fondat* fondator* nasc*
  apr* apert* apertur* funzion* riapr*
  stabiliment* impiant* fabbric* sed*
  fatturat* ricav* entrat*
  estero export* esportaz* stranier*
  aument* cresc* rincar* rialz* sal*
  cal* sces* scend* diminu* riduz* ridott* ridur* dimin* crol*
  attend* aspett* attes*
  negozi* commerciant* esercent*
  pedon* pied*
  biciclett* bic*
  crep* fessur* lesion*
  ritard* attes*
`;
