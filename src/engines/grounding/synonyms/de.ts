/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const de = `
  beginn* begann* begonnen start* anfang* fing
  end* beend* abschl* abgeschlossen schluss fertig*
  kauf* gekauft erwerb* erwarb* erworben übernahm* übernehm* übernommen
  verkauf* veräußer*
  zahl* bezahl* gezahlt finanzier* trägt tragen
  kost* preis* teuer aufwand
  erhiel* erhält erhalt* bekomm* bekam* bring* gebracht
  besieg* schlug* geschlagen bezwang* bezwungen gewann* gewonnen sieg*
  starb* sterb* gestorben tot tote* todes* tod leblos* verend* leben
  verletz* verwund*
  entdeck* fand* find* gefunden vorgefunden nachweis* nachgewiesen wies ermittel*
  zeig* gezeigt beleg* ergab ergeb*
  studie* untersuch* forsch* wissenschaft* gutachten*
  stelle* job* arbeitsplätz* mitarbeit* beschäftig* angestellt* belegschaft
  firma firmen unternehmen* betrieb* konzern* hersteller* gesellschaft*
  chef* leiter* leit* geleitet vorsitz* direktor* führ* geführt
  verein* klub* club*
  mannschaft* team* elf
  traf treffer tor tore erziel* schoss geschossen
  trifft spiel* partie* begegn* match
  bau* gebaut errich*
  reparier* reparatur* sanier* renovier* instand*
  abriss* abgerissen fäll* gefällt entfern*
  warn* fürcht* befürcht* sorge*
  kritis* kritik* vorwarf* vorwerf* vorgeworfen beschuldig* tadel*
  lob* gelobt begrüß*
  bleib* blieb* geblieben behält behalt*
  verließ* verlass* ging gegangen geht aussch*
  entließ* entlass* kündig* gekündigt streich* gestrichen strich*
  schnell* rasch* zügig*
  groß* riesig*
  jahr* jährlich*
  tag* täglich*
  woche* wöchentlich*
  monat* monatlich*
  brauch* nötig* müssen musste* benötig*
  mensch* person* einwohner* bewohner* leute bürger*
  kind* jugend*
  haus* häuser* haushalt*
  auto* wagen* fahrzeug* pkw
  zuschauer* besuch* gäste gast publikum fans
  anwalt* anwält* verteidig*
  urteil* verurteil* entscheid* entschied*
  strafe* geldstrafe* geldbuße* bußgeld*
  nutz* benutz* verwend* einsetz* eingesetzt spritz* gespritzt
  geb* gab* gegeben spend* gespendet schenk* geschenkt
  geschah gescheh* passier* ereign* stattfind* fand*
  verleg* umzieh* umgezogen zieh*
  beschädig* zerstör* schad*
  verhandl* gespräch* gesprochen
  forder* gefordert verlang* plädier* klag* beantrag*
  versprach* versprech* versprochen zusag* zugesagt
  ausgleich* glich*
  verzicht* fehl* fällt ausfall*
  unterstütz* schutz schütz* verteidigte*
  angeklagt* beschuldigt*
  strom* elektriz*
  erst* zuerst
  verfahren* prozess* klage*
  prämie* weiterkommen*
  ersatz* ersetz*
`;
