/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const nl = `
  begin* begon* start* gestart aanvang
  eind* afgerond* klaar voltooi*
  koop* kocht* gekocht aankoop* overname* overgenomen neemt nam
  verkoop* verkocht*
  betaal* betalen financier* gefinancierd trekt uitgetrokken beschikbaar
  kost* prijs* prijzen waard* bedrag*
  krijg* kreeg* gekregen ontvang* ontving*
  versla* versloeg* win* won* gewonnen zege*
  dood* doden overled* overleed* gestorven sterf* stierf*
  gewond* verwond*
  ontdek* vond* vind* gevonden aangetroffen
  blijk* toon* aangetoond laat
  studie* onderzoek* wetenschap*
  ba* arbeidsplaats* medewerk* werknemer* personeel
  bedrij* onderneming* firma* fabrikant* maker* ondernemer* concern*
  directeur* leid* geleid hoofd* voorzit* baas topman topvrouw
  bouw* gebouwd
  repar* herstel* renov* gerenoveerd opgeknapt
  versterk*
  sloop* gesloopt verdwijn* verdwen* weg wijk* gekapt kap*
  waarschuw* vrees* bang angst*
  kritis* kritiek verwijt* verweet* beschuldig*
  prijst prees geprezen lof loof*
  blijf* bleef* gebleven houd* behoud*
  verlaat* verliet* vertrek* vertrok*
  ontsla* ontsloeg* schrap* geschrapt verdwe*
  snel* vlug*
  groot grote* enorm*
  jaar* jaren
  dag* dagelijks*
  week weken wekelijks*
  maand*
  nodig moet* moest* vereis*
  mens* inwoner* bewoner* burger* personen
  kind*
  huis* huizen woning*
  auto* wagen*
  fiets* rijwiel*
  bezoek* gast* toeschouw* publiek
  advocaat advocat*
  rechter* rechtbank* hof
  oordeel* vonnis* uitspra*
  gebruik* inzet*
  maak* maakt* gemaakt produc* vervaardig*
  geef* gaf* gegeven schenk* geschonken
  gebeur* plaats*
  verhui* verplaats*
  beschadig* schade* vernield*
  gesprek* onderhandel* overleg*
  eis* vraag* vroeg* gevraagd vorder*
  beloof* toegezegd toezeg* belofte*
  evacu* verlat*
  bezwaar* verzet* verzette* protest*
  scheur* barst*
  omzet* inkomsten
  voorraad* voorraden
  verwacht* reken*
  herstel* aantrek* trekt
  vereniging* club* vakbond*
  rijk* overheid*
`;
