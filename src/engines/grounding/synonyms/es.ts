/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const es = `
  comenz* comienz* empez* empiez* inici* arranc* lanz*
  final* termin* acab* conclu* concluy*
  compr* adquir* adquisi*
  vend* venta*
  pag* financi* abon* cobr*
  cost* cuest* precio* importe* valor* presupuest*
  recib* obten* obtuv* obtien* logr* consig* consigu* percib*
  venc* derrot* gan* victoria* triunf* impus* impon* ganador* vencedor* campe*
  muert* muer* mur* falleci* mat*
  herid* lesion*
  descubr* hall* encontr* encuentr* detect* identific* reconoc*
  muestr* mostr* revel* demuestr* demostr* indic*
  estudi* investig* trabajo* científic* biólog* autor* experto*
  empleo* puesto* trabajador* emplead* plantilla*
  empresa* compañ* firma* sociedad* grupo* fabricante*
  jef* dirig* director* lidera* líder* president* encabez* mand*
  constru* edific*
  repar* restaur* renov* rehabilit* obra*
  derrib* demol* elimin* tal*
  advert* advirt* alert* tem* avis*
  critic* acus* reproch* denunc* culp*
  elogi* celebr* aplaud* alab*
  qued* permanec* manten* mantien* manteng* sigu* segu*
  dej* abandon* retir* march*
  despid* despid* despedi* ces*
  rápid* veloz*
  grande* gran enorme* mayor*
  año* anual*
  día* diari*
  semana* semanal*
  mes meses mensual*
  necesit* neces* requier* requer* tiene* deb*
  persona* habitante* gente vecin* ciudadan*
  niñ* hij* menor* cría*
  casa* vivienda* hogar*
  coche* vehículo* auto automóvil*
  calle* carretera* camino* vía*
  visit* espectador* público turista*
  abogad* letrad*
  conden* sentenci* pena*
  us* utiliz* emple* servir* sirv*
  hac* hizo produc* produj* fabric* cre* form*
  dar dio dan don* entreg* ofrec* ofreci*
  ocurr* suced* tuv*
  mud* traslad*
  dañ* destru* destroz* afect*
  negoci* habl* reunión* conversa*
  ped* pid* reclam* exig* solicit*
  promet* promes* compromet*
  grab* registr*
  pub* edit*
  public* aparec* divulg*
  prueb* carrera* competi* vuelta*
  etapa* jornada*
  equip*
  meta* objetivo*
  aventaj* ventaja* distanci*
  tard* tiempo* demor*
  causa* deb* deberse motiv*
  descen* caíd* disminu* pérdida* perd*
  papel* función*
  señaliz* indic*
`;
