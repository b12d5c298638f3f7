/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const pt = `
  começ* inici* início arranc* lanç*
  termin* acab* conclu* final* fim
  compr* adquir* aquisi*
  vend* venda*
  pag* financi* custe*
  cust* preço* valor* montante*
  receb* obt* consegu* ganh*
  venc* derrot* ganh* vitória* vencedor*
  mort* morr* mat* falec*
  ferid* feriu ferimento*
  descobr* encontr* detect* identific*
  mostr* revel* demonstr* indic*
  estud* pesquis* investig* cientist*
  emprego* posto* trabalhador* empregad* funcionári* pessoal
  empresa* companhia* firma* sociedade* grupo* fabricante*
  chef* dirig* diretor* lider* líder* president* encabeç* ex-diretor*
  constru* edific* ergu*
  repar* restaur* renov* reform* obra*
  demol* derrub* elimin*
  alert* avis* advert* tem*
  critic* acus* censur* culp* denunci*
  elogi* louv* aplaud*
  fic* permanec* mant* continu*
  deix* abandon* sai*
  demit* despedi* dispens*
  rápid* veloz*
  grande* enorme* maior*
  ano* anual*
  dia* diári*
  semana* semanal*
  mês meses mensal*
  precis* necess* dev* requer*
  pessoa* habitante* gente morador* cidadã* resident*
  criança* menino* menina* filh*
  casa* moradia* habita*
  carro* veículo* automóve*
  rua* estrada* caminho*
  visit* espectador* público turista*
  advogad*
  conden* sentenç* pena*
  us* utiliz* empreg* aplic* administ*
  faz* fez feit* produz* cri* fabric* desenvolv*
  dar deu doa* ofer* entreg* oferec*
  ocorr* acontec* sofr*
  mud* transfer*
  danific* dano* destru*
  negoci* convers* reuni*
  ped* exig* reclam* reivindic*
  promet* promess*
  vacin* imuniz*
  evit* preven* previn*
  intern* hospitaliz*
  comu* frequent*
  efeito* reaç*
  abr* abert* reabr*
  fech* encerr*
  cancel* suspend* anul*
  exposiç* mostra*
  grátis gratuit*
  particip* concorr* candidat*
  ating* alcanç* cheg*
  adquir* compr*
  troca* contrapart*
`;
