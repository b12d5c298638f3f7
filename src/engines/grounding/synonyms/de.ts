/** Words that tell the same in the news; a semicolon ends each sense. `*` stands for any ending. */
export const senses = `
  beginn* begann* begonnen* start starts startet* starten starte gestartet* startschuss anfang* angefangen fing
    fingen fängt auftakt* anlaufen anläuft angelaufen startes startschusses angefangene angefangenen angefangener
    angefangenes angefangenem angelaufene angelaufenen angelaufener angelaufenes angelaufenem;
  ende enden endet endete endeten endes beend* abschluss* abschlüsse* abschließ* abschloss* abgeschlossen* schluss
    fertig fertiggestellt* fertigstell* vollend* geendet auslaufen ausläuft ausgelaufen schlusses fertige fertiger
    fertiges fertigem geendete geendeten geendeter geendetes geendetem ausgelaufene ausgelaufenen ausgelaufener
    ausgelaufenes ausgelaufenem;
  fortsetz* fortgesetzt* fortführ* fortgeführt* weiterführ* weitergeführt* weiterläuft weiterlaufen weitergeht
    weitergehen weitergegangen fortbesteh* weiterbesteh*;
  unterbrech* unterbrach* unterbrochen* aussetz* ausgesetzt* abbrech* abgebrochen* abbruch* pausier* pause pausen;
  dauer dauern dauert dauerte dauerten gedauert andauer* angedauert währt währte gedauerte gedauerten gedauerter
    gedauertes gedauertem währten;
  verschieb* verschob* verschoben* aufschub* aufschieb* aufgeschoben* vertag*;
  verspät* verzöger* verzug verzugs verzuges verzuge;
  absage absagen absagt absagte absagten abgesagt* storn* annullier* ausfall ausfalls ausfalles ausfälle* ausfallen
    ausfällt ausgefallen* ausfiel*;
  änder* geändert* veränder* wandel wandeln wandelt wandelte wandels gewandelt* umgestalt* umgewandelt* umwandl*
    umwandel* verwandel* verwandl* abänder* abgeändert* wandelten;
  entwickl* entwickel* weiterentwick* fortentwick*;
  entsteh* entstand* entstünd* hervorging* hervorgehen hervorgeht hervorgegangen*;
  gründer* gegründet* gründung* gründet gründete gründeten neugründung* mitbegründ*;
  schuf schufen geschaffen* erschaff* schaffung schaffungen;
  abschaff* abgeschafft*;
  einführ* eingeführt* einzuführen;
  wiederhol* erneut* nochmal* abermals wiederum;
  anpass* angepasst* angleich* angeglichen* adaptier*;
  umstell* umgestellt* umstieg umsteigen umgestiegen* wechsel wechseln wechselt wechselte wechselten gewechselt*;
  tausch tausche tauschen tausches tauschst tauscht tauschte tauschten getauscht* austausch* ausgetauscht* ersatz*
    ersetz* auswechs* ausgewechselt* eingetauscht*;
  scheiter* gescheitert* misslang* misslungen* misslingen misslingt fehlschlag* fehlgeschlagen* misserfolg*;
  geling* gelang gelungen* glückt glückte geglückt glückten geglückte geglückten geglückter geglücktes geglücktem;
  erfolg* erfolgreich*;
  verbesser* aufwert* aufgewertet* besserung*;
  verschlechter* verschlimmer*;
  verschärf* zuspitz* zugespitzt* eskalier* eskalation*;
  locker lockern lockert lockerte lockerten gelockert* lockerung* lockere lockeren lockerer lockeres lockerem;
  beschleunig* forcier*;
  verlangsam* abbrems* abgebremst* gebremst* bremst bremste bremsen bremsten;
  erweiter* ausbau* ausgebaut* ausweit* ausgeweitet* vergrößer* expan*;
  verläng* verlängerung*;
  verkürz* abgekürzt*;
  vereinfach* erleichter*;
  erschwer* behinder* gehemmt* hemmen hemmt hemmte hemmten;
  verhinder* vereitel* unterband* unterbunden* unterbind* abgewendet* abwenden abgewehrt* abwehren;
  vermeid* vermied* vermieden* vorbeug* vorgebeugt* prävent* verhüt*;
  verbreit* ausbreit* ausgebreitet*;
  verschwind* verschwand* verschwunden* vermisst* vermisste* abhanden;
  auftauch* aufgetaucht* erschein* erschien* erschienen*;
  kauf kaufe kaufen kauft kaufte kauften kaufs käufe gekauft* erwerb erwerben erwirbt erwarb* erwerbs erworben*
    ankauf* angekauft* aufkauf* aufgekauft* anschaff* angeschafft* übernahm* übernehm* übernimmt übernommen* zukauf*
    zugekauft* einkauf* eingekauft* einkäufe* käufen;
  verkauf* veräußer* verkäuf* absatz absatzes absätze vertrieb vertreib* abverkauf* absätzen;
  kunde kunden kundin* kundschaft* käufer* abnehmer* klient* auftraggeber*;
  verbraucher* konsument*;
  zahlt zahlte zahlten zahlen gezahlt* zahlung* bezahl* finanzier* beglich* begleich* beglichen* ausgezahlt* auszahl*
    mitfinanzier* gesponsert*;
  kosten kostet kostete kosteten gekostet* kostenpunkt preis preise preises preisen aufwand aufwend* aufgewendet*
    ausgabe ausgaben ausgegeben* kaufpreis* baukosten gesamtkosten mehrkosten kostenpunkts kostenpunktes kostenpunkte
    kostenpunkten aufwands aufwandes;
  teuer teure teuren teurer teures teurem kostspielig* hochpreisig* teurere teureren teurerer teureres teurerem;
  günstig günstige günstigen günstiger günstiges günstigem billig billige billiger billiges preiswert* preisgünstig*
    erschwinglich* bezahlbar* günstigere günstigeren günstigerer günstigeres günstigerem billigem billigere
    billigeren billigerer billigeres billigerem;
  kostenlos* gratis kostenfrei* unentgeltlich* umsonst gebührenfrei*;
  gebühr* entgelt* kostenbeitrag*;
  erhielt erhielten erhält erhalte erhalten erhaltene* bekomm* bekam* kriegt kriegen kriegte* gekriegt erhielte;
  liefer* geliefert* ausliefer* ausgeliefert* belieferung* beliefer* zustell* zugestellt*;
  bring* brachte* gebracht* beförder* transport* befördert* hingebracht*;
  gewinn gewinne gewinns gewinnes profit profite profits überschuss* überschüsse* erträge erträgen ertrag
    nettogewinn* betriebsgewinn* jahresüberschuss* reingewinn* profiten;
  profitier* nutznießer* zugute;
  rentab* profitab* lukrativ* gewinnbringend* einträglich*;
  umsatz* umsätze* erlös* einnahm* eingenommen* einkünfte* verkaufserlös*;
  defizit* fehlbetrag* fehlbeträge* minus haushaltsloch finanzloch finanzlücke*;
  schulden verschuld* schuldenlast schuldenberg* verbindlichkeit* schuldenlasten;
  insolven* pleite* bankrott* zahlungsunfähig* konkurs*;
  investition* investier* investment* geldanlage*;
  investor* anleger* geldgeber* kapitalgeber*;
  aktie aktien anteilsschein* wertpapier* börsenpapier*;
  aktionär* anteilseigner* anteilsinhaber*;
  dividende* gewinnausschüttu* ausschütt*;
  börse börsen börsengang* börsenhandel*;
  kredit* darlehen* darlehens*;
  bank banken geldhaus* geldhäuser* geldinstitut* kreditinstitut* sparkasse* bankhaus*;
  zins* leitzins*;
  inflation* teuerung* preisanstieg* preissteiger* preiserhöh* verteuer*;
  steuer steuern abgaben besteuer* versteuer* mehrwertsteuer* steuerlast*;
  zoll zölle zöllen strafzoll* strafzölle* einfuhrzoll* einfuhrzölle* zolls;
  subvention* zuschuss* zuschüsse* fördermittel* fördergeld* beihilfe* zuwendung* finanzspritze* förderung*
    gefördert* fördern fördert förderte bezuschuss* förderten;
  budget* etat etats haushaltsplan* finanzplan*;
  lohn löhne löhnen lohns gehalt gehälter* gehalts verdienst* bezahlung* vergütung* besoldung* verdienen verdient
    verdiente gage lohnes gehaltes gehalte verdienten verdienter verdientes verdientem gagen;
  rente renten pension* ruhestand* altersbezüge altersversorgung altersvorsorge altersversorgungen;
  rentner* pensionär* ruheständler* senior senioren seniorin* ältere* seniors;
  miete mieten mietet mietete gemietet* vermiet* angemietet* anmiet* mieteten;
  mieter*;
  vermögen* reichtum* wohlstand* reich reiche reichen reicher wohlhabend* vermögend* begütert* reiches reichem
    reichere reicheren reicherer reicheres reicherem;
  arm arme armen armer ärmere* armut* mittellos* bedürftig* verarm* armutsgefährdet* armes armem;
  sparen spart sparte sparten gespart* einspar* eingespart* einzusparen sparmaßnahm* sparkurs* sparplan*
    sparprogramm*;
  verschwend* vergeud*;
  ausrüst* ausgerüstet* ausstatt* ausgestattet* bestück*;
  angebot angebote angebots angebotes angeboten anbiet* bietet bieten bot boten offerte* offerier* angebotene
    angebotenen angebotener angebotenes angebotenem;
  nachfrage nachfragen* bedarf bedarfs;
  handel handels handeltreib* außenhandel* warenhandel*;
  händler* kaufmann* kauffrau* kaufleute* einzelhändler* verkäufer*;
  laden läden geschäft geschäfte geschäften filiale* supermarkt* supermärkt* kaufhaus* kaufhäus* warenhaus*
    warenhäus* shop shops discounter* geschäfts geschäftes;
  ware waren gütern güter produkt* erzeugnis* artikel* handelsgut*;
  ausfuhr* export*;
  einfuhr* import*;
  lager lagers lagerhalle* lagerhaus* lagerhäus* depot depots magazin* vorratslager* logistikzentr* warenlager*;
  vorrat vorräte* vorrats bestände beständen lagerbestand* lagerbestände* reserve* vorrates;
  rechnung* abrechnung* kostenabrechnung*;
  vertrag verträge* vertrags vertrages vereinbarung* abkommen* vereinbar* übereinkunft* übereinkommen* kontrakt* deal
    deals abmachung* pakt einigung* einigen einigt einigte* geeinigt* verständig* pakts paktes pakte pakten;
  auftrag aufträge* auftrags beauftrag* bestell* order geordert* orderte auftrages orderten;
  ausschreibung* ausgeschrieben* ausschreib*;
  wettbewerb* konkurren* rival* mitbewerber* kontrahent*;
  marktführer* branchenprimus branchenführer* branchenerste*;
  fusion* zusammenschl* zusammengeschlos* verschmelz* verschmolz*;
  tochtergesellsch* tochterfirma* tochterfirmen* tochterunternehm*;
  stelle stellen job jobs arbeitsplatz* arbeitsplätze* arbeitsstelle* posten planstelle* jobangebot* postens;
  mitarbeiter* mitarbeitende* beschäftigte* angestellte* belegschaft* arbeitnehmer* arbeitskräfte* arbeitskraft*
    personal* arbeiter* arbeiterin* kolleg* bedienstete*;
  einstell* eingestellt* angestellt* anstell* anheuer* angeheuert* engagier*;
  entließ* entlass* entlässt kündig* gekündigt* rauswurf* rausgeworfen* feuern feuert feuerte gefeuert* rausschmiss*
    hinauswurf* feuerten;
  streich streiche streichen streicher streichern streiches streichs streichst streicht gestrichen* strich strichen
    stellenabbau* abbau abbauen abbaut abbaute abgebaut* wegfall* wegfällt weggefallen* jobabbau* streichers abbaus
    abbauten;
  streik* gestreikt* ausstand* arbeitsniederleg* arbeitskampf* arbeitskämpf* warnstreik*;
  gewerkschaft* arbeitnehmervert* arbeitervertret*;
  arbeitgeber*;
  arbeitslos* erwerbslos* arbeitssuchend* jobsuchend*;
  erwerbstätig* berufstätig* arbeitet arbeiteten arbeitete gearbeitet* arbeiten tätig tätige tätigen tätigkeit*
    tätiger tätiges tätigem;
  beruf* profession* handwerk*;
  lehrling* auszubildende* azubi* lehrstelle* ausbildungsplatz* ausbildungsplätz*;
  ausbildung* ausgebildet* ausbild* lehre geschult* schulung* unterwies* fortbild* weiterbild*;
  schicht schichten nachtschicht* frühschicht* spätschicht*;
  überstunde* mehrarbeit*;
  urlaub* ferien*;
  reise reisen reist reiste reisten gereist* trip trips;
  tourist* feriengast* feriengäst* reisende* tourismus*;
  hotel* herberge* unterkunft* unterkünfte* quartier* unterbring* untergebracht*;
  firma firmen unternehmen unternehmens betrieb betriebe betriebs betrieben betriebes konzern* hersteller*
    gesellschaft* startup startups produzent* fabrikant* aktiengesellscha* anbieter* betreiber* betriebene
    betriebenen betriebener betriebenes betriebenem;
  unternehmer* geschäftsmann geschäftsfrau geschäftsleute* firmeninhaber* firmengründer* geschäftsmannes;
  chef chefs chefin* leiter* leite leitet leitete leiteten leitung* geleitet* vorsitz* direktor* führung* geführt*
    führt führte führten boss bosse geschäftsführ* vorstand* vorstände* vorstandschef* präsident* präsidium manager*
    management* intendant* leiten bosses bossen präsidiums;
  besitz* eigentüm* inhaber* eigner*;
  nachfolg* nachgefolgt*;
  vorgänger* amtsvorgänger*;
  stellvertret* vize vizechef* vizepräsident*;
  mitglied* angehörige*;
  sprecher* pressesprecher* wortführer*;
  berater* beratung* berät beriet* beraten beratene beratenen beratener beratenes beratenem;
  experte* experten* expertin* fachleut* fachmann* fachfrau* sachverständig* kenner* spezialist*;
  rücktritt* zurücktret* zurückgetreten* zurücktritt* zurücktrat* zurückzutreten abdank* demission*;
  ernenn* ernannt* beruft berufen nominier*;
  bewerb* bewarb* beworben* kandid* anwärter* aspirant*;
  fabrik* werk werke werks werkes produktionsstätt* produktionsstand* fertigungsstätte* industrieanlage*;
  produzier* produktion* herstell* hergestellt* fertigung* gefertigt* fertigt fertigte fertigen erzeug* anfertig*
    angefertigt* fertigten;
  standort* niederlassung* zweigstelle* zentrale* firmensitz* hauptsitz* stammsitz* sitz sitzes;
  verleg* umzieh* umgezogen* umzug* umzog zieht ziehen zog zogen gezogen* übersied* umgesiedelt* verlager*;
  branche* wirtschaftszweig* industriezweig* sektor*;
  wirtschaft* ökonom* konjunktur*;
  rezession* wirtschaftskrise* abschwung* wirtschaftsflaut* konjunkturflaute*;
  aufschwung* wirtschaftswachs* boom booms boomt boomte hochkonjunktur* boomten;
  landwirt* bauer bauern bäuerin* agrar* bauers;
  bauernhof* bauernhöf* gehöft* landgut hof höfe hofs hofes hofe höfen;
  ernte* geerntet* abgeerntet*;
  vieh viehs nutztier* rind rinder rindern kuh kühe kühen viehes rinds rindes rinde rinden;
  bau baue bauen baut baute bauten baus gebaut* errichte* erbau* baumaßnahm* bauarbeit* bauprojekt* bauvorhaben*
    neubau* aufgebaut* gebäudebau* bauwerk* baues;
  reparier* reparatur* sanier* renovier* instandsetz* instandgesetzt* instandhalt* ausbesser* ausgebessert*
    restaurier* modernisier* erneuer* aufpolier*;
  abriss* abreiß* abgerissen* abzureißen abrissbirne*;
  fällen gefällt gefällte* abholz* abgeholzt* rodung* roden gerodet* baumfäll*;
  entfernen entfernt entfernte entfernten beseitig* wegräum* weggeräumt* entnehm* entnommen* entfernter entferntes
    entferntem;
  baustelle* bauplatz* baugelände*;
  architekt* baumeister*;
  gebäude* immobilie* immobilien* baulichkeit*;
  haus hauses häuser häusern wohnhaus* wohnhäus* einfamilienhaus* eigenheim*;
  haushalt* privathaushalt*;
  wohnung* apartment* appartement* wohnraum* mietwohnung*;
  wohnen wohnt wohnte wohnten gewohnt lebt lebte lebten ansässig* sesshaft* beheimatet* gewohnte gewohnten gewohnter
    gewohntes gewohntem;
  grundstück* parzelle* bauland areal areale gelände geländes geländen areals arealen;
  dorf dörfer dörfern ortschaft* gemeinde* kommune* ort orte orten orts dorfs dorfes dorfe ortes;
  stadt städte städten stadtgebiet* großstadt* großstädt* metropole*;
  innenstadt* innenstädt* stadtzentr* zentrum zentrums stadtkern* stadtmitte;
  stadtverwaltung* rathaus* rathäus* magistrat* stadtregierung*;
  stadtteil* stadtviertel* ortsteil* bezirk* kiez quartiers stadtbezirk*;
  region* gegend gegenden gebiet gebiete gebieten gebiets landstrich* landkreis* kreis kreise kreises umland*
    umgebung* gebietes;
  straße* strasse* gasse* allee* fahrbahn* landstraße* bundesstraße*;
  autobahn* schnellstraße*;
  brücke* überführung* viadukt*;
  tunnel* unterführung* röhre*;
  kreuzung* kreisverkehr* kreisel*;
  radweg* radwege* fahrradweg* radfahrweg* radspur* radstreifen*;
  fahrrad* fahrräder* rad rads räder rädern velo velos zweirad* zweiräder* drahtesel* bike bikes e-bike e-bikes
    pedelec* rades;
  radfahrer* radler* radfahrend* fahrradfahrer* radsportler*;
  fußgänger* passant* fußgängerin*;
  bahnhof* bahnhöf* haltestelle* station stationen hauptbahnhof*;
  bahn bahnen eisenbahn* zug züge zügen zugs zuges bahnverkehr* zugverkehr* schienenverkehr* zuge;
  gleis* schiene*;
  bus busse bussen busses omnibus* linienbus* reisebus* buslinie*;
  straßenbahn* tram trams trambahn*;
  fahrgast* fahrgäst* passagier* insass* mitfahrer* reisender;
  flug flüge flügen flugs flugverbindung* flugverkehr* fluges fluge;
  flugzeug* jet jets flieger* airbus;
  flughafen* flughäfen* airport* flugplatz* flugplätz* landebahn*;
  fluggesellschaft* airline* fluglinie*;
  schiff* boot boote booten frachter* dampfer* kutter* fähre fähren tanker* yacht* boots bootes;
  hafen* häfen*;
  auto autos wagen* fahrzeug* pkw personenwagen* automobil* personenkraftwagen karosse* pkws;
  lastwagen* lkw laster* lastkraftwagen* sattelzug* sattelzüge* truck trucks lastzug* lkws;
  elektroauto* e-auto e-autos stromer* elektrofahrzeug* e-fahrzeug* elektrowagen*;
  motorrad* motorräder* kraftrad* krafträder*;
  autofahrer* fahrer* lenker* chauffeur* fahrzeugführer* fahrzeuglenker*;
  verkehr verkehrs straßenverkehr* verkehrsaufkomme*;
  nahverkehr* öpnv;
  stau staus verkehrsstau* verkehrsbehinder*;
  parkplatz* parkplätz* stellplatz* stellplätz* parkfläche* parkhaus* parkhäus* tiefgarage*;
  fahrschein* fahrkarte* ticket* eintrittskarte* karten billett* fahrausweis* einzelfahrschein*;
  führerschein* fahrerlaubnis*;
  ampel* lichtsignal* verkehrsampel*;
  geschwindigkeit* tempo tempolimit* tempos;
  sperr* gesperrt* absperr* abgesperrt* vollsperr* blockier* blockade*;
  grenze grenzen grenzübergang*;
  begrenz* limit* obergrenze* höchstgrenze* deckel* gedeckelt*;
  bürgermeister* oberbürgermeiste* stadtoberhaupt* gemeindevorstehe* rathauschef* stadtpräsident*;
  stadtrat* stadträt* gemeinderat* gemeinderät* ratsversammlung* kommunalparlamen* stadtverordnete* stadtparlament*
    ratsherr*;
  regierung* kabinett* bundesregierung* staatsregierung* landesregierung*;
  kanzler* bundeskanzler* regierungschef* premier premierminister* ministerpräsiden* premiers premiere premieren;
  staatschef* staatsoberhaupt* staatspräsident* bundespräsident*;
  minister* ressortchef* bundesminister*;
  ministerium* ministerien* ressort ressorts;
  parlament* bundestag* abgeordnetenhaus* landtag* nationalrat* volksvertretung*;
  abgeordnete* parlamentarier* volksvertret* mandatsträger*;
  partei parteien;
  koalition* regierungsbündni* bündnis bündnisse* bündnispartner*;
  opposition*;
  wahl wahlen wählen wählt wählte wählten gewählt* urnengang* urnengäng*;
  abstimmung* abstimm* abgestimmt* votum* votier* stimmabgabe*;
  wähler* wahlberechtigt* stimmberechtigt*;
  mehrheit* majorität*;
  minderheit* minorität*;
  volksentscheid* bürgerentscheid* referendum* referenden* volksabstimmung* bürgerbegehren* volksbegehren*;
  gesetz* rechtsvorschrift*;
  gesetzentwurf* gesetzesentwurf* gesetzesvorlage* entwurf entwürfe* vorlage entwurfs entwurfes;
  regel regeln regelung* vorschrift* vorgaben vorgabe bestimmung* richtlinie* verordnung* auflage auflagen norm
    normen reglement* normens;
  reform* neuordnung* umbau umbaus neuregelung*;
  politiker* politikerin* amtsträger*;
  botschaft* botschafter* diplomat*;
  verhandl* gespräch* unterred* unterhielt* beratungen dialog* treffen* gesprochen*;
  beschluss* beschlüsse* beschließ* beschloss* beschlossen* verabschied* entscheidung* entscheid* entschied*
    entschließ* entschloss* entschlossen*;
  genehmig* bewillig* zustimm* zugestimmt* stimmte stimmten erlaub* zugelassen* zulass* billigt billigte billigten
    billigen gebilligt* gestatt* befürwort* absegn* abgesegnet* bejah* freigabe* freigegeben* einwillig*;
  ablehn* abgelehnt* lehnt lehnte lehnten verweiger* zurückweis* zurückgewiesen* zurückwies* wies verwarf* verworfen*
    verwerf* weiger* geweigert* weigerung* abgewiesen* abweis* ausgeschlagen*;
  verbot* verbiet* verboten* untersag*;
  vorschlag* vorschläg* vorgeschlagen* anreg* angeregt* anregung* empfehl* empfahl* empfohlen* empfiehlt;
  antrag* anträg* beantrag* gesuch gesuche petition* gesuchs gesuches gesuchen;
  forder* gefordert* verlang* plädier* dräng* gedrängt* pochen pocht pochte appell* appellier* aufruf* aufgerufen*
    aufrief* pochten;
  protest* demonstr* kundgebung* demo demos protestmarsch*;
  demonstrant* protestierende* demonstrierende*;
  aktivist* klimaaktivist* umweltaktivist* umweltschützer* naturschützer* klimaschützer*;
  versprach* versprech* versprochen* verspricht zusag* zugesagt* zusicher* zugesichert*;
  ankündig* angekündigt* bekanntgab* bekanntgeb* bekanntgegeben* bekanntgabe* kündigte verkünd* mitteil* mitgeteilt*
    teilte teilten bekanntmach* bekannt bekanntem;
  plan pläne plänen plane planen plant plante planten geplant* planung* vorhaben* vorhat beabsichtig* absicht*
    vorgesehen* vorsieht projekt* planer planes planem;
  ziel ziele zielen ziels vorsatz zielsetzung* zielvorgabe* absichten anstreb* angestrebt* strebt strebte erstreb*
    strebten;
  bestätig* bekräftig*;
  bestreit* bestritt* bestritten* leugn* geleugnet* dement* abstreit* abgestritten*;
  eingeräumt* einräum* gesteh* gestand* gestanden* geständ* zugab* zugeb* zugegeben* eingestand* eingestehen;
  sagt sagte sagten gesagt* erklär* äußern äußert äußerte äußerten geäußert* äußerung* betont betonte* betonen
    betonung aussage* schildert* schilder* geschildert* bericht* erzähl* meinte aussag* ausgesagt* betonungen
    meinten;
  kritis* kritik* vorwarf* vorwerf* vorgeworfen beschuldig* tadel* getadelt* rügt rügte rügen gerügt* bemängel*
    beanstand* anprang* angeprangert* bezichtig* vorwurf* vorwürfe* vorgeworfene vorgeworfenen vorgeworfener
    vorgeworfenes vorgeworfenem rügten;
  lob lobe loben lobt lobte lobten lobes gelobt* begrüß* würdig* gewürdigt* anerkenn* pries gepriesen* lobs;
  lobby lobbyist* interessenvertre* lobbyverband* lobbys;
  beschwer* beschwerde* beklag* reklam* moniert*;
  warn* gewarnt* befürcht* fürcht* sorge sorgen besorg* mahn* gemahnt* alarmier* bangen bangt besorgnis* bangte
    bangten;
  hoff* gehofft*;
  drohen droht drohte drohten gedroht* bedroh* androh* angedroht*;
  streit* gestritten* stritten strittig* konflikt* auseinandersetz* zwist* disput* kontrovers* umstritten* zank*;
  debatt* diskussion* diskut* erörter*;
  einwand* einwänd* bedenken widerspruch* widersprüch* widersprach* widersprech* widersprochen* vorbehalt* einspruch*
    einsprüch*;
  widerstand* widersetz* gegenwehr* wehren wehrt wehrte gewehrt* sträub* wehrten;
  gegner* gegnerin* widersacher* kontrahenten;
  anhänger* befürworter* unterstützer* verfechter* sympathisant*;
  unterstütz* unterstützung* beistand beistehen mithilfe helf* hilf* half halfen geholfen* hilfe*;
  beitrag beiträge* beitrags beitrugen beitragen beiträgt mitwirk* mitgewirkt* beigetragen* beitrages;
  verzicht* entsag*;
  sanktion* strafmaßnahm* embargo*;
  krieg kriege krieges kriegs kriegerisch* gefecht* kämpfe kämpfen kampfhandlung* feindseligkeit*;
  armee* militär* streitkräfte* streitkraft* truppe* heer heere bundeswehr* heers heeres heeren;
  soldat* militärangehörig*;
  waffe waffen bewaffn* schusswaffe* pistole* gewehr*;
  waffenruhe* feuerpause* waffenstillstand*;
  frieden* friedlich*;
  angriff* angreif* angegriff* attack* überfall* überfäll* überfiel* offensive* anschlag* anschläge*;
  bombardier* beschuss* beschieß* beschoss* beschossen*;
  terror* terrorist* extremist*;
  flüchtling* geflüchtete* asylbewerber* schutzsuchend* asylsuchend* vertriebene*;
  flucht flüchte* geflüchtet geflohen* floh flohen fliehen flieht fliehend* entkam* entkommen* fluchte fluchten;
  zuwander* einwander* migra* immigra* zugewandert* eingewandert*;
  abschieb* abgeschoben* ausweisung* ausweisen ausgewiesen* rückführ*;
  ausweis ausweise ausweises personalausweis* reisepass* pass pässe pässen;
  rassis* fremdenfeind* ausländerfeind*;
  korrupt* bestech* bestoch* schmiergeld*;
  verwaltung* behörd* amt ämter ämtern amtes amts dienststelle*;
  öffentlich* publik publike publiken publiker publikes publikem;
  geheim* vertraulich* verdeckt*;
  geheimdienst* nachrichtendiens*;
  staat staaten staates staats staatlich* bund bundes staate bunds bunde bunden;
  kommunal* städtisch*;
  unabhängig* eigenständig* autonom* selbständig* selbstständig*;
  freiwillig* ehrenamtlich* ehrenamt*;
  demokrat*;
  menschenrecht* bürgerrecht* grundrecht*;
  gleichberechtig* gleichstell* gleichbehandl*;
  anwalt* anwält* rechtsanwalt* rechtsanwält* verteidiger* strafverteidiger* rechtsbeistand* jurist*;
  richter richterin richterinnen richtern richters gericht gerichte gerichten gerichts landgericht* amtsgericht*
    kammer oberlandesgerich* verwaltungsgeric* strafkammer* gerichtes kammern;
  staatsanwalt* staatsanwält* anklagebehörde* ankläger* anklagevertret*;
  angeklagt* beschuldigten beschuldigter;
  anklag* angeklagt;
  verfahren* prozess* gerichtsverfahre* strafverfahren* gerichtsverhandl* hauptverhandl*;
  klage klagen klagt klagte klagten geklagt* eingeklagt* verklag* rechtsstreit* sammelklage* klageschrift*;
  kläger*;
  urteil* verurteil* richterspruch* schuldspruch* urteilsspruch*;
  freispr* freigesprochen* freispruch* freisprüch*;
  strafe* strafen* bestraf* geldstrafe* geldbuße* bußgeld* strafmaß* knöllchen knöllchens;
  haft haftstrafe* freiheitsstrafe* gefängnisstrafe* gefängnis* inhaftier* knast jugendhaft justizvollzugsan* jva
    knastes;
  untersuchungshaf* u-haft;
  bewährung*;
  häftling* gefangen* insasse gefängnisinsass* strafgefangen*;
  berufungsverfahr* berufung* revision* rechtsmittel*;
  zeuge zeugen zeugin* augenzeug*;
  polizei* polizist* polizeibeamt* ordnungshüter* beamt* gesetzeshüter* schutzpolizei*;
  kriminalpolizei* kripo ermittler* fahnder* kommissar*;
  ermittel* ermittlung* fahnd* nachforsch*;
  festnahm* festgenommen* festnehm* festnimmt verhaft* gefasst* fassen fasste fassten geschnappt* dingfest;
  verdächtig* tatverdächtig* mutmaßlich* verdacht*;
  täter* täterin* übeltäter* straftäter* verbrecher* kriminelle kriminellen krimineller gangster* kriminellere
    kriminelleren kriminellerer kriminelleres kriminellerem;
  straftat* verbrechen* delikt* tat taten kriminalität* vergehen;
  diebstahl* diebstähl* stehlen stiehlt stahlen gestohlen* entwend* geklaut* klauen klaute* klaut beute erbeutet*
    beuten;
  raub raube raubte geraubt* rauben raubes raubüberfall* raubüberfäll* ausgeraubt* räuber* raubs raubten;
  dieb diebe dieben diebin* einbrecher* langfinger* diebs diebes;
  einbruch* einbrüch* eingebrochen* einbrech* einbrach*;
  betrug* betrüg* betrogen* schwindel* hereingelegt* abzock* abgezockt*;
  mord morde morden mordes ermord* mörder* mords;
  töten tötet tötete töteten getötet* tötung* umgebracht* umbring* erschoss* erschossen* erstochen*;
  gewalt gewalttat* gewalttät* misshandl* verprügel* prügel* zusammengeschlag* gewalten;
  missbrauch* missbräuch*;
  entführ* verschlepp* gekidnappt* geisel*;
  schmuggel* geschmuggelt* schmuggl*;
  droge drogen rauschgift* betäubungsmittel*;
  beschlagnahm* konfisz* sichergestellt* sicherstell* eingezogen* einziehen;
  durchsuch* razzia* razzien*;
  überwach* beobacht* observier* videoüberwach*;
  kontroll* überprüf* prüft prüfte prüften prüfung* geprüft* prüfen inspiz* inspek* nachgeprüft* checken begutacht*;
  verstoß* verstöß* verstieß* missacht* übertret*;
  illegal* gesetzwidrig* rechtswidrig* unerlaubt* unrechtmäßig* widerrechtlich* unzulässig*;
  legal* rechtmäßig* gesetzlich* zulässig* rechtens;
  schuld schuldig* schuldige* verantwortlich* haftbar* verantwort*;
  unschuldig* schuldlos* unschuld*;
  opfer* geschädigt* betroffene* leidtragend*;
  entschädig* schadenersatz* schadensersatz* wiedergutmach* schmerzensgeld* ausgleichszahl*;
  erbe erben erbes erbin erbt erbte erbten erbschaft* erbteil* geerbt* vererb* nachlass* vermächtnis* hinterlass*;
  testament*;
  datenschutz* privatsphäre*;
  patent* urheberrecht*;
  unfall* unfäll* verunglück* unglück* zusammenstoß* zusammenstöß* zusammenprall* kollision* kollid* karambolage*
    havarie* crash* verkehrsunfall* verkehrsunfäll* zusammengestoßen*;
  katastroph* desaster*;
  brand brände* brandes feuer feuers großbrand* flammen* waldbrand* waldbränd* brennt brennen brannte* gebrannt*
    abgebrannt* niedergebrannt* ausgebrannt* brands;
  feuerwehr* löschkräfte* brandbekämpf* feuerwehrleut* feuerwehrmann* feuerwehrfrau* brandschützer*;
  löschen löscht löschte löschten gelöscht* löscharbeit* löschung*;
  explo* detonat* detonier* sprengung*;
  rettungskräfte* rettungsdienst* sanitäter* notarzt* notärzt* helfer* einsatzkräfte* rettungsteam* retter*
    bergwacht*;
  rettet rettete retteten retten gerettet* rettung* barg bargen geborgen* bergung* bergen befreit* befreien befreite*
    freigekommen*;
  evaku* räumung* geräumt* räumen;
  überschwemm* hochwasser* flut fluten überflut* überfluten* wasserfluten sturzflut*;
  sturm stürme stürmen sturms sturmes orkan* unwetter* hurrikan* gewitter* taifun* sturmtief*;
  erdbeben* beben bebte erdstoß* erdstöß* bebten;
  lawine* schneebrett*;
  erdrutsch* hangrutsch* bergsturz* felssturz* steinschlag*;
  dürre* trockenheit* wassermangel* trocken trockene trockenen trockener trockenes trockenem trockenere trockeneren
    trockenerer trockeneres trockenerem;
  hitze hitzewelle* heiß heiße heißem heißer heißes hitzetag* heißen heißere heißeren heißerer heißeres heißerem;
  kälte* kalt kalte kalten kalter kaltes kaltem frost* frostig* eisig* kühl kühle kühlen kühler kühles kühlem kühlere
    kühleren kühlerer kühleres kühlerem;
  warm warme warmen warmer warmes wärme* erwärm* mild milde milden milder warmem mildes mildem mildere milderen
    milderer milderes milderem;
  regen regens regnet regnete geregnet* regenfäll* niederschlag* niederschläg* schauer schauern verregnet*
    regnerisch* regneten schauers;
  schnee schnees schneit schneite geschneit* schneefall* schneefäll* verschneit* schneiten;
  wetter* witterung*;
  wetterdienst* meteorolog*;
  wind winde winden winds windes böe* windstoß* windstöß*;
  nebel* dunst* neblig*;
  sonne sonnen sonnig* sonnenschein*;
  temperatur* gradzahl*;
  klimawandel* erderwärm* klimakrise* klimaveränder*;
  beschädig* schaden* schäden* zerstör* demolier* verwüst* ramponier* sachschaden* sachschäd* kaputt* verheer*
    vernicht*;
  gefahr* gefähr* bedrohlich* risik* riskant* heikel* riskier* gefährd*;
  sicher sichere sicheren sicherer sicheres sicherheit* gefahrlos* ungefährlich* harmlos* unbedenklich* sicherem
    sicherere sichereren sichererer sichereres sichererem;
  schutz schütz* geschützt* beschütz* bewahr* sichern sichert sicherte gesichert* verteidigt verteidigte verteidigten
    verteidigen schutzes schutze sicherten;
  notfall* notfäll* notlage* nöte nöten;
  krise* krisen*;
  stromausfall* stromausfäll* blackout* stromlos*;
  leck lecks leckt leckte leckage* undicht* leckten;
  einsturz* einstürz* eingestürzt* zusammenbruch* zusammenbrech* zusammengebroche* zusammenbrach*;
  starb starben sterb* stirbt gestorben* tot tote toten toter totes tod tode todes tods verstarb* verstorben*
    versterb* tödlich* todesopfer* todesfall* todesfäll* verend* leblos* umgekommen* umkam* ableben* entschlafen
    totem;
  verletz* verletzung* verwund*;
  ertrank* ertrink* ertrunken*;
  leiche* leichnam*;
  beerdig* begräbnis* beigesetzt* beisetz* bestatt* trauerfeier*;
  trauer* betrauer* hinterblieb*;
  überleb*;
  suche suchen sucht suchte suchten gesucht* suchaktion*;
  krank kranke kranken kranker krankheit* erkrank* leiden leidet litt litten gelitten* patient* beschwerden krankes
    krankem;
  gesund gesunde gesunden gesunder gesundes genes* genas* geheilt* heilung* heilen heilt gesundem heilte heilten;
  gesundheit* gesundheitlich*;
  arzt* ärzt* mediziner* doktor doktoren hausarzt* hausärzt* facharzt* fachärzt* doktors;
  krankenhaus* krankenhäus* klinik* klinikum* spital* spitäl* hospital* universitätsklin* lazarett*;
  krankenschwester* pfleger* pflegekraft* pflegekräft* pflegerin* krankenpfleger* pflegepersonal*;
  pflege* gepflegt* betreu*;
  pflegeheim* altenheim* altersheim* seniorenheim* seniorenresidenz* pflegeeinrichtun*;
  behandl* therap*;
  operier* operation* eingriff* eingriffe*;
  medikament* arznei* arzneimittel* pille* tablette* medizin wirkstoff* präparat*;
  apothek* apotheker*;
  impf* geimpft* vakzin*;
  infekt* infizier* ansteck* angesteckt*;
  erreger* krankheitserrege* keim keime keimen keims keimes;
  epidem* pandem* seuche*;
  krebs* tumor* karzinom*;
  herzinfarkt* herzanfall* infarkt*;
  schlaganfall* schlaganfäll* hirnschlag*;
  blutdruck* bluthochdruck*;
  schmerz* weh;
  symptom* anzeichen* krankheitszeiche* vorzeichen vorzeichens;
  diagnos* befund* befunde*;
  psychisch* seelisch* mental* psyche*;
  schwanger*;
  geburt* geboren* gebar entbind* entbindung*;
  neugeboren* säugling* baby babys;
  schlaf schlafen schläft schlief schliefen geschlafen* schlafs;
  ernähr* nahrung* lebensmittel* nahrungsmittel* essen speise* mahlzeit* kost;
  getränk* trink* trank tranken getrunken*;
  abnehm* abgenommen* übergewicht* fettleib* adipos*;
  rauch rauchen raucht rauchte raucher* geraucht* zigarette* tabak* rauchs rauches rauchten;
  alkohol* betrunken* alkoholisiert* angetrunken* promille*;
  süchtig* drogensucht* suchtkrank*;
  giftig* gift gifte toxisch* vergift* schadstoff* schädlich* gifts giftes giften;
  nebenwirkung* unverträglich*;
  forschergruppe* forscherteam* forschungsteam*;
  behinderung* behinderte* beeinträchtigung* handicap*;
  rollstuhl*;
  studie studien untersuch* forsch* erforsch* wissenschaft* analys* forschungsarbeit* auswert* ausgewertet*;
  gutachten* gutachter* expertise*;
  umfrage* befrag* erhebung*;
  teilnehm* teilnahm* teilgenommen* teilnimmt proband* versuchsperson* mitmach* mitgemacht*;
  ergebnis* resultat* ausgang ausgangs ausganges;
  zeig* gezeigt* ergab ergaben ergeben ergibt beleg* nachweis* nachgewiesen* nachwies* bewies* beweis* bewiesen*
    demonstriert ergebene ergebenen ergebener ergebenes ergebenem;
  entdeck* fand fanden finden findet gefunden* vorgefunden* aufgefunden* fund funde fundes auffind* aufspür*
    aufgespürt* aufgestöbert* funds funden;
  experiment* test tests teste testen testet testete testeten getestet* erprob* probelauf* testlauf* pilotprojekt*
    pilotversuch* ausprobier* testes;
  versuch versuche versuchen versucht versuchte versuchten versuchs bemüh* bestreb* versuchter versuchtes versuchtem;
  messen messung* gemessen* misst maß messwert* messwerte* vermess* misste missten;
  berechn* errechn* kalkul* ausgerechnet*;
  schätz* geschätzt* taxier*;
  vergleich* verglich* verglichen* gegenüberstell*;
  beschreib* beschrieb* beschrieben*;
  methode* verfahrensweise* vorgehensweise* technik* herangehensweise*;
  erkenntnis* einsicht*;
  theorie* these thesen hypothes*;
  art arten spezies tierart* pflanzenart*;
  tier tiere tieren tieres lebewesen* tiers;
  vogel* vögel*;
  biene bienen bienenvolk* bienenvölk* honigbiene*;
  fisch* fischbestand*;
  fischer* angler*;
  hund hunde hunden hundes hündin* vierbeiner* hunds;
  katze katzen kater katers katern;
  wolf wölfe wölfen wolfs wolfes;
  tierarzt* tierärzt* veterinär*;
  zoo zoos tierpark* tiergarten* tiergärten*;
  ausgestorben* aussterb*;
  selten seltene seltenen seltener seltenes rar rare raren seltenheit* rarität* ungewöhnlich* außergewöhnlich*
    seltenem seltenere selteneren seltenerer selteneres seltenerem rarer rares rarem;
  häufig* oft vielfach oftmals regelmäßig* vielfache vielfachen vielfacher vielfaches vielfachem;
  pflanze* gewächs*;
  baum* bäume*;
  wald wälder* walds waldes forst* gehölz* walde;
  wiese wiesen weide weiden grünland* rasen;
  acker* äcker* feld felder feldern anbaufläche* ackerland* felds feldes felde;
  anbau* angebaut* züchte* gezüchtet* zucht zuchten;
  pflanzen pflanzte pflanzt gepflanzt* anpflanz* bepflanz* angepflanzt* aufforst* aufgeforstet* pflanzten;
  garten* gärten* park parks grünanlage* grünfläche* parkanlage*;
  wasser wassers gewässer*;
  fluss* flüsse*;
  bach bäche bächen bachs baches;
  see seen sees stausee* weiher* teich* tümpel*;
  meer meere meeren meeres ozean* nordsee ostsee meers;
  küste küsten küstenort* strand* strände* ufer*;
  insel* eiland*;
  berg berge bergs gipfel* gebirg* berges;
  tal täler* talkessel tals tales talkessels talkesseln;
  boden* böden* erdreich* erdboden*;
  natur natürlich* naturnah* naturen;
  naturschutz* umweltschutz* artenschutz*;
  umwelt* ökolog* umweltfreundlich* klimafreundlich* nachhaltig*;
  verschmutz* verunreinig* verseuch* kontamin*;
  belast* beanspruch* last lasten bürde;
  müll mülls müllmenge* hausmüll* abfall* abfäll* unrat* kehricht*;
  recycel* recycl* wiederverwert* wiederverwend*;
  plastik* kunststoff*;
  abgas* emission* emittier* ausstoß* treibhausgas* kohlendioxid* kohlenstoffdioxi* co2 ausgestoßen*;
  energie energien energieversorg*;
  strom stroms stromversorgung* elektrizität* elektrisch* elektro* stromes;
  solar* photovoltaik* fotovoltaik* solaranlage* sonnenenergie* solarenergie*;
  windrad* windräd* windkraft* windenergie* windpark* windkraftanlage*;
  kraftwerk* stromerzeug*;
  atomkraft* kernkraft* atomenergie* kernenergie* atomkraftwerk* kernkraftwerk* akw akws meiler*;
  gas gase gasen erdgas* gases;
  öl öle ölen erdöl* rohöl* mineralöl* öls öles;
  kraftstoff* sprit spritpreis* treibstoff* sprits;
  kohle* braunkohle* steinkohle*;
  heizung* heizt heizen heizte geheizt* beheiz* heizanlage* wärmepumpe* heizten;
  dämm* gedämmt* isolier*;
  weltraum* weltall* kosmos raumfahrt*;
  satellit*;
  rakete* trägerrakete*;
  astronaut* raumfahrer* kosmonaut*;
  planet* himmelskörper*;
  stern sterne sternen gestirn* sterns sternes;
  astronom* sternforsch*;
  fossil* versteiner*;
  saurier* dinosaurier*;
  archäolog* ausgrab* ausgegraben* grabung*;
  knochen* gebein* skelett*;
  gehirn* hirn hirne hirns hirnes hirnen;
  gene genen genetisch* erbgut* erbanlage* dna gentechn*;
  zelle* zellen*;
  chemi* chemikalie*;
  metall* stahlerz;
  computer* rechner* pc laptop* notebook*;
  software* anwendung* app apps applikation* computerprogramm*;
  handy* smartphone* mobiltelefon* mobilgerät* iphone*;
  telefon* telefonier* anruf* angerufen*;
  internet* online web digital* digitalisier*;
  webseite* website* internetseite* homepage* webauftritt* internetauftritt* portal portale plattform* portals
    portalen;
  nutzer* benutzer* user usern anwender* users;
  nutz* benutz* genutzt* verwend* einsetz* eingesetzt* einsatz* gebrauch gebrauchs gebraucht* anwend* angewandt*
    angewendet* gebrauches;
  daten datensätze* datensatz* angaben information* auskunft* auskünfte* infos;
  datenleck* datenpanne* datendiebstahl*;
  hacker* cyberangriff* cyberattack* gehackt* hackerangriff* cyberkriminell*;
  passwort* passwörter* kennwort* zugangsdaten*;
  konto konten account accounts benutzerkonto* nutzerkonto* kontos;
  roboter* automat automaten automatisch* automatisier* selbsttätig*;
  ki künstlich*;
  gerät geräte geräten apparat* vorrichtung* maschine maschinen gerätes;
  bildschirm* display* monitor monitore* monitors;
  akku akkus batterie* ladegerät*;
  speicher* gespeichert* abspeicher*;
  herunterlad* heruntergelad* download* runterlad* runtergelad*;
  aktualisier* update*;
  installier* installation* einricht* eingerichtet* montier* montage*;
  anschluss* anschließ* angeschlossen* anschlüsse*;
  kabel* leitungen;
  fehler* panne* defekt* störung* mangel* mängel* irrtum* irrtüm* irrtümlich* versehen versehentlich* versehene
    versehenen versehener versehenes versehenem;
  funktionier* klappt klappte geklappt* läuft klappten;
  technolog* technisch*;
  erfind* erfand* erfunden* innovation*;
  neuartig* innovativ*;
  video* film* filme* kinofilm* spielfilm* streifen dreh drehen gedreht* verfilm*;
  kino kinos lichtspiel* filmtheater*;
  foto fotos fotograf* aufnahme aufnahmen bild bilder bildern lichtbild* bilds bildes;
  fernseh* tv fernsehsender* sender* rundfunk* ausstrahl* ausgestrahlt*;
  radio radios hörfunk*;
  zeitung* tageszeitung* blatt blattes zeitschrift* presse medien* medienbericht* wochenzeitung* blatts;
  journalist* reporter* redakteur* berichterstatter*;
  veröffentlich* publiz* publikation* herausgab* herausgegeben* herausgeb* herausgebracht* herauskam*;
  werbung* werbe* reklame*;
  kunst künste künstlerisch* kunstwerk* künsten;
  künstler*;
  maler* malerei* gemälde* gemalt* malt malte malten;
  museum* museen* ausstellungshaus* galerie*;
  ausstell* ausgestellt* schau;
  theater* bühne* schauspielhaus*;
  schauspieler* darsteller* mime*;
  regisseur* regie filmemacher*;
  theaterstück* schauspiel inszenier* aufführ* aufgeführt* vorstellung* drama dramen bühnenstück* schauspiels
    schauspieles schauspiele schauspielen dramas;
  oper opern opernhaus*;
  musik* klänge klängen;
  konzert* auftritt* auftritte* auftret* aufgetreten* auftrat*;
  sänger* sängerin* gesang* gesungen* sang sangen singen singt lied lieder liedern song songs lieds liedes;
  orchester* philharmon* ensemble*;
  dirigent* dirigier*;
  komponist* komponier*;
  album alben albums;
  buch bücher* buches buchs roman romane romans lektüre* buchse buchsen romanen;
  autor* schriftsteller* verfasser* verfasst* schrieb schrieben geschrieben* schreibt schreiben dichter* romancier*;
  verlag* verlage* verleger*;
  bibliothek* bücherei* leihbücherei*;
  leser* leserschaft*;
  lesen las lasen liest gelesen* vorles* lesung*;
  gedicht* lyrik* poesie*;
  festival* feier feiern feiert feierte feierten gefeiert* feierlichkeit* volksfest* jubiläum* jubiläen*;
  veranstalt* event events veranstaltungs*;
  veranstalter* organisator* ausrichter*;
  organisier* organisation* ausrichten ausgerichtet* ausrichtung*;
  zuschauer* besuch* gäste gast gästen publikum* fans fan zuhörer* schaulustig* konzertbesuch* gastes;
  auszeichn* ausgezeichnet* prämier* preisträger* geehrt* ehrung* ehren ehrt ehrte award awards preisverleih* trophä*
    preisgeld* ehrten;
  jury juror* preisgericht* jurys;
  berühmt* prominent* namhaft* star stars weltberühmt* promi promis bekannte bekannten bekannter bekanntes stare
    staren bekanntere bekannteren bekannterer bekannteres bekannterem;
  beliebt* populär* begehrt* beliebtheit* popularität*;
  tradition* brauch brauchtum* bräuche* althergebracht*;
  geschicht* historisch* historie*;
  historiker* geschichtsforsch*;
  denkmal* denkmäler* monument* mahnmal* gedenkstätte*;
  gedenk* erinner* gedacht gedachten gedachte gedachter gedachtes gedachtem;
  burg burgen festung*;
  kirche* kirchen* gotteshaus* gotteshäus* dom kathedrale* doms domes dome domen;
  pfarrer* pastor* priester* geistliche* seelsorger*;
  bischof* bischöf* erzbischof*;
  papst* pontifex kirchenoberhaupt*;
  glaube gläubige gläubigen relig* konfession*;
  gläubiger gläubigern gläubigers kreditgeber* gläubigere gläubigeren gläubigerer gläubigeres gläubigerem;
  moschee*;
  jahrhundert*;
  mittelalter*;
  modisch* mode moden modebranche*;
  kleid* kleidung* bekleid* anziehsachen*;
  verein vereine vereinen vereins klub klubs club clubs sportverein* fußballverein* fußballklub* vereines;
  mannschaft* team teams elf auswahl*;
  trainer* coach coaches übungsleiter* chefcoach* cheftrainer*;
  spieler* profi profis kicker* fußballer* akteur*;
  spiel spiele spielen spielt spielte spielten spiels gespielt* partie partien match matches matchs begegnung* duell*
    trifft aufeinandertreff* wettkampf* wettkämpf* heimspiel* auswärtsspiel*;
  traf trafen treffer* tor tore toren tors erziel* schoss geschossen* schossen getroffen* torschütz* eingenetzt*
    netzte;
  unentschieden* remis;
  besieg* schlug schlugen schlägt geschlagen* bezwang* bezwungen* bezwing* gewann gewannen gewonnen* gewinnt gewinnen
    gewinner* sieg sieges siegs siegt siegte* gesiegt sieger siegerin siegern siegers siegreich* triumph* heimsieg*
    auswärtssieg* durchsetz* durchgesetzt*;
  verlor verloren* verlier* verlust* niederlag* unterlag* unterlieg* einbuß* einbüß*;
  meister meisterschaft* titel titels titelgewinn* champion* weltmeister* titelträger* meisters;
  pokal* cup cups pokalsieg* pokalsieger*;
  liga ligen spielklasse* bundesliga*;
  tabelle* tabellen* rangliste* ranking* klassement*;
  spitzenreiter* tabellenführ* tabellenerst* führende;
  aufstieg* aufsteig* aufgestieg*;
  abstieg* absteig* abgestieg*;
  finale* finals endspiel*;
  halbfinal* vorschlussrunde* semifinal*;
  olymp*;
  medaille* edelmetall*;
  rekord* bestmarke* höchstmarke* bestleistung* bestwert* höchststand* rekordwert*;
  rennen rennens wettlauf* wettrennen*;
  läufer* läuferin* marathon*;
  pilot piloten pilotin* flugkapitän*;
  stadion* stadien* arena* arenen*;
  schiedsrichter* referee* unparteiisch* schiri;
  foul fouls gefoult* foulspiel*;
  elfmeter* strafstoß* strafstöß*;
  torwart* torhüter* keeper* torfrau* schlussmann*;
  stürmer* torjäger*;
  verteidig* abwehr* defensive*;
  verpflicht* neuzugang* neuzugäng*;
  unterschrieb* unterschreib* unterzeichn* unterschrieben* signier* besiegel*;
  transfer* ablöse* ablösesumme*;
  saison* spielzeit*;
  trainier* training* übt übte üben geübt* übten;
  doping* gedopt*;
  qualifi*;
  ausscheid* ausgeschieden* schied;
  profisport* leistungssport* spitzensport*;
  bergsteiger* alpinist* kletterer* kletterin*;
  wanderer* wander* gewandert*;
  schwimmbad* freibad* hallenbad* badeanstalt* bäder bädern;
  schwimm* geschwommen* schwamm;
  schule* schulen* lehranstalt* bildungseinricht*;
  schüler* schulkind* schülerin* pennäler*;
  lehrer* lehrkraft* lehrkräft* pädagog* lehrpersonal*;
  schulleit* rektor* direktorat;
  unterricht* schulstund* lehrplan*;
  universität* uni unis hochschule* hochschulen*;
  student* studierend* studier* studium*;
  professor* hochschullehrer* dozent*;
  kindergarten* kindergärten* kita kitas kindertagesstätt* krippe* tagesstätte* kinderbetreu*;
  erzieher* kindergärtner* betreuer*;
  abitur* reifeprüfung* matura;
  kind kinder kindern kindes minderjährig* kinds;
  jugend* heranwachsend* teenager* teenie*;
  mensch* person personen leute leuten einwohner* bewohner* bürger bürgern bürgers bürgerin* bevölkerung* anwohner*
    anrainer*;
  nachbar* nachbarschaft*;
  familie* angehörig* verwandt*;
  eltern* elternteil*;
  ehemann* gatte* ehegatt* ehepartner* gemahl*;
  ehefrau* gattin*;
  ehe ehen heirat* geheiratet* hochzeit* vermähl* trauung* getraut verheirat* eheschließ* getraute getrauten
    getrauter getrautes getrautem;
  scheidung* geschieden* trennung* getrennt* trennten trennte trennen trennt;
  paar paare paars ehepaar* liebespaar* eheleute*;
  freund freunde freunden freundin* freundschaft* kumpel* freundes;
  alter alters lebensalter* altersgruppe*;
  jung junge junger junges jugendlich* jungen jungem;
  alt alte alten altes betagt* hochbetagt* altem;
  obdachlos* wohnungslos*;
  einsam* vereinsam* alleinstehend*;
  geschenk* spende* gespendet* spendet* schenken schenkt schenkte schenkung* geschenkt* stift stifte stiften stifter
    stiftern stiftes stifts stiftet stiftete stifteten gestiftet* spender* schenkten stifters;
  stiftung* wohltätig* gemeinnütz* hilfsorganisatio* wohlfahrt*;
  ankunft* ankomm* ankam* angekommen* eintraf* eintreff* eingetroffen* anreis* angereist* gelangt gelangte gelangten
    gelangen erreich* gelangter gelangtes gelangtem;
  abfahr* abfahrt* abgefahren* abreis* abgereist* aufbrach* aufgebroch* aufbruch* abflug* abflieg*;
  verließ* verlass* verlässt weggang* weggeh* weggezogen* ging gingen gegangen* abgang* abwander* abgewandert*;
  rückkehr* zurückkehr* zurückgekehrt* heimkehr* zurückkam* zurückgekommen* zurückkomm* wiederkehr*;
  flog flogen fliegen fliegt geflogen*;
  fahren fährt fuhr fuhren fahrt fahrten;
  bleib* blieb* geblieben* behalt* behält behielt* verbleib* verblieb* beibehalt* beibehielt*;
  fehlt fehlen fehlte fehlten knappheit* mangelt engpass* engpäss* unterversorg* personalmangel* fachkräftemangel*;
  öffn* geöffnet* eröffn* aufmach* aufgemacht* aufgesperrt* einweih* eingeweiht* einweihung* freigeben;
  schließ* geschlossen* schloss schlossen zumach* zugemacht* dichtmach* dichtgemacht* schließung* stillleg*
    stillgelegt*;
  offen offene offenen offener offenes offenem offenere offeneren offenerer offeneres offenerem;
  voll volle vollen voller gefüllt* ausgebucht* ausverkauft* überfüllt* randvoll* volles vollem vollere volleren
    vollerer volleres vollerem;
  leer leere leeren leerer leersteh* leerstand* leerständ* unbewohnt* verwaist* ungenutzt* leeres leerem leerere
    leereren leererer leereres leererem;
  schnell schnelle schnellen schneller schnelles schnelligkeit* rasch* zügig* flott* rasant* prompt* schnellem
    schnellere schnelleren schnellerer schnelleres schnellerem;
  langsam langsame langsamen langsamer schleppend* gemächlich* langsames langsamem langsamere langsameren langsamerer
    langsameres langsamerem;
  plötzlich* unerwartet* überrasch* unvorhergesehen* unverhofft* unvermittelt*;
  groß große großen großer großes großem riesig* gewaltig* enorm* immens* gigant* mächtig*;
  klein kleine kleinen kleiner kleines kleinem winzig* gering* geringfügig* kleinere kleineren kleinerer kleineres
    kleinerem;
  lang lange langer langes länge* langen langem;
  hoch hohe hohen hoher hohes hohem höhe höhen;
  breit breite breiten breiter breites breitem breitere breiteren breiterer breiteres breiterem;
  schwer schwere schweren schwerer schweres gravierend* massiv* ernst ernste ernsten erheblich* schwerwiegend*
    schlimm* heftig* drastisch* schwerem schwerere schwereren schwererer schwereres schwererem ernster ernstes
    ernstem;
  leicht leichte leichten leichter leichtes mühelos* einfach* unkompliziert* simpel* simple* problemlos* leichtem
    leichtere leichteren leichterer leichteres leichterem;
  schwierig* kompliziert* problem* herausforder* mühsam* anspruchsvoll* schwierigkeit*;
  stark starke starken starker starkes stärke kräftig* kraft kräfte kräften intensiv* wuchtig* starkem;
  schwach schwache schwachen schwacher schwaches schwäche* schwachem;
  stärken stärkt stärkte gestärkt* stärkung* verstärk* festig* gefestigt* stärkten;
  schwächen schwächt schwächte geschwächt* schwächung* schwächten;
  gut gute guten guter gutes positiv* gelungene vorteilhaft* erfreulich* gutem;
  schlecht* negativ* miserabel* mies mieser miese miesen mieses miesem miesere mieseren mieserer mieseres mieserem;
  wichtig* bedeut* bedeutsam* relevan* zentral wesentlich* entscheidende* maßgeblich*;
  nötig* notwendig* brauchen braucht brauchte brauchten benötig* erforder* erforderlich* unerlässlich* unverzichtbar*
    musste mussten müsste müssten;
  nützlich* hilfreich* sinnvoll* zweckmäßig*;
  vorteil* vorzug vorzüge* pluspunkt* vorzugs vorzuges;
  nachteil* nachteilig* minuspunkt* kehrseite*;
  neu neue neuen neuer neues neuem neuheit* neuere neueren neuerer neueres neuerem;
  modern* zeitgemäß* fortschrittlich*;
  veralte* überholt* altmodisch* antiquiert*;
  ehemalig* früheren frühere früherer einstig* vormalig* damalig*;
  gegenwärtig* derzeit* aktuell* momentan* heutig* jetzig*;
  künftig* zukünftig* zukunft* kommend* bevorsteh*;
  endgültig* definitiv* unwiderruflich*;
  vorläufig* provisor* vorübergehend* zeitweise* zeitweilig* einstweilig* befristet* übergangsweise;
  dauerhaft* ständig* permanent* fortwährend* unbefristet* andauernd* langfristig* kontinuierlich*;
  sofort sofortig* umgehend* unverzüglich* unmittelbar* direkt direkte direkten direkter direktes direktem direktere
    direkteren direkterer direkteres direkterem;
  bald demnächst nächstens;
  früh frühe frühen frühzeitig* zeitig* vorzeitig* früher frühes frühem;
  spät späte späten verspätet* später spätes spätem;
  pünktlich* rechtzeitig* fristgerecht* termingerecht*;
  frist fristen stichtag* deadline* einsendeschluss* anmeldeschluss*;
  termin termine terminen termins zeitpunkt* datum*;
  gleichzeitig* zeitgleich* parallel* simultan*;
  gemeinsam* zusammen* miteinander gemeinschaftlich* kooperat* kooper* zusammenarbeit* zusammengearbeit*
    partnerschaft*;
  allein* alleinig* einzeln*;
  ähnlich* vergleichbar* gleichartig*;
  anders unterschied* verschieden* differenz* abweich*;
  gleich gleiche gleichen gleicher gleiches identisch* derselbe dieselbe dasselbe gleichem gleichere gleicheren
    gleicherer gleicheres gleicherem;
  deutlich* klar klare klaren klarer erkennbar* spürbar* eindeutig* merklich* offensichtlich* markant* klares klarem
    klarere klareren klarerer klareres klarerem;
  unklar* ungewiss* offenbleib* unsicher* fraglich* zweifel* bezweif* zweifelhaft*;
  zweifellos* zweifelsohne unbestritten* unstrittig*;
  komplett* vollständig* völlig* gänzlich* restlos* total* gesamt* vollkommen*;
  teilweise* partiell* teils;
  ungefähr*;
  genau genaue genauen präzis* exakt* genauer genaues genauem;
  falsch* unrichtig* unzutreffend* fehlerhaft* inkorrekt*;
  richtig* korrekt* zutreffend* stimmt wahr wahre wahrheit* wahren wahrer wahres wahrem;
  echt echte echten authent* original* echter echtes echtem;
  gefälscht* fälsch* falsifikat* nachgemacht* fake fakes unecht*;
  lüge* lügen* gelogen* unwahr* falschaussage* falschmeldung*;
  sauber saubere sauberen reinig* gereinigt* putzen putzt geputzt* gesäubert* säuber* sauberer sauberes sauberem
    putzte putzten;
  schmutzig* dreck* verdreckt*;
  lärm* krach geräusch* lautstärke* krachs kraches;
  leise* ruhig ruhige ruhigen ruhe still stille stillen lautlos* geräuschlos* ruhiger ruhiges ruhigem stiller stilles
    stillem;
  hell helle hellen heller helligkeit* helles hellem hellere helleren hellerer helleres hellerem;
  beleucht* licht lichter lampe* leuchte* lichte lichten lichtes lichtem lichtere lichteren lichterer lichteres
    lichterem;
  dunkel* dunkle* finster* dunkelheit*;
  nass nasse nassen feucht* nässe durchnässt* nasser nasses nassem nässen;
  schön schöne schönen schönheit* malerisch* reizvoll* hübsch* schöner schönes schönem;
  glücklich* froh frohe* freude* freut freuten erfreut* freuen* zufrieden* freute;
  begeister* enthusias* euphor*;
  traurig* enttäusch* betrübt* frustr*;
  wut wütend* verärger* ärger* zorn* empör* erbost* entrüst* sauer;
  angst ängste* ängstlich* furcht panik*;
  schrecklich* furchtbar* entsetzlich* grauenhaft* grausam*;
  mutig* mut tapfer* couragiert* furchtlos* muts mutes;
  müde müdigkeit* erschöpf*;
  hunger* hungersnot* unterernähr* hungrig*;
  durst*;
  vertrau* vertrauen* vertrauenswürdig*;
  misstrau* skept* skepsis argwohn* argwöhn*;
  interess* interesse* neugier*;
  wunsch wünsche* wünscht wünschte gewünscht* erwünscht* wunschs wunsches wunsche wünschten;
  ablauf abläufe* verlief* verlaufs ablaufs ablaufes;
  folge folgen auswirk* konsequen* effekt effekte effekten wirkung* nachwirk* effekts effektes;
  wirksam* effektiv* wirkt wirkte effizien* wirkten;
  wirkungslos* unwirksam* nutzlos* vergeblich* erfolglos* ergebnislos*;
  einfluss* einflüsse* beeinfluss*;
  zusammenhang* zusammenhäng* verbindung*;
  voraussetz* bedingung* vorausgesetzt* kondition*;
  möglichkeit* chance* gelegenheit* option* perspektive*;
  fähig* befähig* imstande kompeten*;
  lösung* lösen gelöst* löst löste ausweg* lösten;
  maßnahme* schritt schritte schritten vorkehrung*;
  strategie* konzept* vorgehen;
  aufgabe aufgaben pflicht pflichten obliegenheit* zuständig*;
  rolle rollen funktion funktionen;
  anteil* prozentsatz* quote*;
  anzahl zahl menge mengen;
  summe* betrag beträge* betrags geldsumme* geldbetrag* betrages;
  geld gelder* finanzmittel* mittel mitteln finanziell* finanzen gelds geldes gelde;
  durchschnitt* mittelwert* schnitt mittlere* schnitte schnitten;
  jahr jahre jahren jahres jährlich* alljährlich* jahrelang* jahrs;
  tag tage tagen tages täglich* tagtäglich* tags;
  woche wochen wöchentlich*;
  monat monate monaten monats monatlich* monates;
  wochenend* samstags sonntags;
  stunde stunden stündlich* stundenlang* stundens;
  minute minuten minütig*;
  abend abende abends abenden;
  morgens vormittag*;
  nacht nächte nachts nächtlich* nächten;
  mittag*;
  geschah geschahen gescheh* passier* ereign* vorfall* vorfäll* zwischenfall* zwischenfäll* vorkomm* vorkam* zutrug*
    zugetragen* erfolgt erfolgte erfolgten erfolgen;
  stattfind* stattfand* stattgefunden* abgehalten* abhalten;
  bitte bitten bat baten gebeten* ersuch* ersucht*;
  frage fragen fragt fragte gefragt fragten gefragte gefragten gefragter gefragtes gefragtem;
  antwort* beantwort* erwider* entgegn* reagier* reaktion*;
  brief briefe briefen e-mail e-mails mail mails briefs briefes;
  nachricht* meldung* neuigkeit*;
  anmeld* angemeldet* registr* einschreib* eingeschrieben*;
  anzeige* angezeigt* strafanzeige*;
  liste listen verzeichnis* auflistung*;
  erlebnis* erleb*;
  rede reden ansprache* vortrag* vorträge*;
  sprache* sprachen*;
  übersetz* dolmetsch*;
  kennenlern* begegne* begegnet*;
  kümmer* fürsorg* versorg*;
  vergess* vergaß* vergisst;
  lernen lernt lernte gelernt* erlern* lernten;
  kenntnis*;
  denk* glaubt überzeug* meinung* ansicht* auffassung* standpunkt* glaubte glaubten;
  wahrscheinlich*;
  hinweis* hinweise* indiz* indizien* spur spuren tipp tipps;
  beispiel* exempel*;
  bereit bereitschaft* bereitwillig* gewillt* willens bereite bereiten;
  zwingen zwang zwangs gezwungen* zwingt erzwing* erzwungen* genötigt*;
  pflichtig* verbindlich* obligatorisch* vorgeschrieben* vorschreib* verpflichtend*;
  nutzbar zugänglich* verfügbar* erhältlich* parat nutzbaren nutzbarer nutzbares nutzbarem;
  barrierefrei* behindertengerec* rollstuhlgerecht*;
  teilen teilt geteilt* aufteil* aufgeteilt* spaltung* gespalten*;
  verteil* verteilung*;
  sammel* gesammelt* sammlung* zusammengetragen*;
  auswählen auswahlverfahren* ausgewählt* aussuch* ausgesucht*;
  hinzufüg* ergänz* ergänzung* zusätzlich* zusatz* extra;
  umfass* umfassend* beinhalt* enthält enthalt* enthielt* einschließ* eingeschlossen* einbezog* einbezieh*;
  ausschluss* ausschließ* ausgeschlossen* ausschloss*;
  besteh* bestand existier* existenz*;
  vorbereit* vorbereitung* vorgearbeitet*;
  abbild* darstell* dargestellt*;
  stopp* gestoppt* anhalten angehalten* stoppte*;
  erhöh* anheb* angehoben* anhob* heraufgesetzt* heraufsetz* aufstock* aufgestockt* gesteigert* steigern steigert
    steigerte steigerung* steigen steigt stieg stiegen gestiegen* anstieg* ansteig* angestiegen* zunahm* zunehm*
    zugenommen* zunimmt wuchs wuchsen wächst wachsen wachsend* gewachsen* wachstum* zuwachs* zuwächs* zulegen
    zulegte* zugelegt* klettert kletterte steigerten kletterten;
  senken senkt senkte senkten gesenkt* senkung* reduzier* reduktion* herabsetz* herabgesetzt* absenk* abgesenkt*
    verringer* vermindert* minder* gedrosselt* drossel* gekürzt* kürzen kürzt kürzte kürzten kürzung* sinken sinkt
    sank sanken gesunken* fiel fielen gefallen rückgang* rückgäng* zurückging* zurückgegangen* zurückgeh* abnimmt
    rückläufig* absank* gesackt* abgesackt* schrumpf* geschrumpft* verkleiner* vermindern gefallene gefallenen
    gefallener gefallenes gefallenem;
  grund gründe gründen grundes ursache* anlass* anlässe* auslös* ausgelöst* verursach* hervorruf* hervorgerufen*
    begründ* beweggrund* motiv motive grunds grunde motivs motiven;
  lieferant* zulieferer* zuliefer*;
  chip chips prozessor* halbleiter*;
  stahl stahls stahlwerk* stahlkonzern* stahlhersteller*;
  verband verbände verbands verbänden vereinigung* dachverband*;
  zurückzahl* rückzahl* erstatt* rückerstatt* zurückgezahlt* zurückerstatt*;
  versicherer* versicherung* assekuranz*;
  besetz* besatz* okkup*;
  entlast* entlastung*;
  regiert regieren regierte regierten herrsch* regierter regiertes regiertem;
  anleitung* gebrauchsanweisu* bedienungsanleit* gebrauchsanleitu* handbuch*;
  garantie* gewährleist* garantier*;
  umtausch* rückgabe* zurückgeb* zurückgegeben* zurückgab* retour*;
  rückruf* zurückruf* zurückgerufen* zurückrief*;
  mischen mischt mischte gemischt* vermisch* mischung* verrühr* rühren rührt gerührt* vermeng* mischten rührte
    rührten;
  kochen kocht kochte gekocht* garen gegart* zubereit* kochten;
  backen backt bäckt gebacken* backofen* ofen backte backten ofens;
  schneiden schneidet geschnitten* zerkleiner* zerschnitten* kleingeschnitten*;
  waschen wäscht wusch gewaschen* wäsche wäschen;
  gießen gießt gegossen* bewässer* wässern;
  dünger* düngen düngt gedüngt* düngemittel* düngte düngten;
  einschalt* eingeschaltet* anschalt* angeschaltet* aktivier*;
  ausschalt* ausgeschaltet* abschalt* abgeschaltet* deaktivier*;
  verpack* verpackung* eingepackt* einpack*;
  wiegt wog wiegen gewogen gewicht gewichte gewichts kilogewicht wiegte wiegten gewogene gewogenen gewogener
    gewogenes gewogenem gewichtes gewichten;
  verbrauch verbrauchs verbrauche verbrauchen verbraucht verbrauchte konsum konsums konsumier* verbrauchten
    verbrauchter verbrauchtes verbrauchtem;
  ökostrom* grünstrom* erneuerbar*;
  verzehr* gegessen* isst aß aßen;
  geschmack* schmeckt schmecken schmeckte aroma aromen schmeckten aromas;
  rezept* rezeptur*;
  qualität* güte;
  mangelhaft* unzureichend* ungenügend* unzulänglich*;
  ausreichend* genügend* hinreichend* genug genügt reicht ausreich* reichte reichten;
  übermäßig* exzessiv* maßlos*;
  gewöhn* gewohnheit* üblich* herkömmlich* normalerweise normal normale normalen typisch* normaler normales normalem;
  allgemein* generell* grundsätzlich* prinzipiell*;
  besonder* speziell* spezifisch*;
  hauptsächlich* vorwiegend* vornehmlich* primär*;
  absichtlich* vorsätzlich* bewusst bewusste wissentlich* mutwillig* bewussten bewusster bewusstes bewusstem;
  heimlich* unbemerkt* verstohlen*;
  anonym* namenlos* ungenannt*;
  persönlich* individuell*;
  körperlich* physisch* leiblich*;
  weltweit* global globale globalen globaler globales globalem;
  national* landesweit* bundesweit*;
  örtlich* lokal lokale lokalen lokaler einheimisch* ortsansässig* lokales lokalem;
  ausländ* auswärtig*;
  ländlich* dörflich*;
  benachbart* angrenzend* umliegend* nahegelegen*;
  fern ferne fernen entlegen* abgelegen* abgeschieden* ferner fernes fernem;
  mitte mitten;
  rand randes ränder randgebiet* rands rande;
  bereich bereiche bereichen bereichs sparte* segment* geschäftsfeld* bereiches;
  abteilung* referat*;
  gruppe* gruppier*;
  ausschuss* ausschüsse* gremium* gremien* komitee* kommission*;
  sitzung* tagung* konferenz* kongress* versammlung* zusammenkunft* gipfeltreffen*;
  tagesordnung* agenda;
  ratgeber* ratschlag* ratschläge*;
  bürokrat* papierkrieg*;
  formular* vordruck* antragsformular*;
  urkunde* zertifikat* bescheinig* zeugnis* attest*;
  dokument* unterlage* akte akten schriftstück* aktes;
  archiv* archivier*;
  schild schilder hinweisschild* tafel tafeln schilds schildes schilde schilden;
  markier* kennzeich* gekennzeichnet*;
  farbe farben farbig* färb* gefärbt*;
  glas gläser gläsern scheibe scheiben glases gläserne gläsernen gläserner gläsernes gläsernem;
  holz holzes hölzer hölzern*;
  stein steine steinen steinern* steins steines;
  mauer mauern wand wände wänden;
  dach dächer dächern daches dachs;
  zimmer* raum räume räumlichkeit* raums raumes raume;
  stockwerk* etage* geschoss geschosse obergeschoss* geschosses;
  keller* untergeschoss*;
  treppe* stufen;
  tür türen türe;
  eingang* eingänge* zugang zugänge* zugangs zuganges;
  schlüssel*;
  rohr rohre rohren leitungsrohr* pipeline* rohrs rohres;
  kanalisation* abwasser* abwässer*;
  trinkwasser* leitungswasser*;
  damm deich* dämme staudamm* staumauer* talsperre* damms dammes;
  bagger* aushub* ausheb*;
  bohren bohrt bohrte gebohrt* bohrung* bohrten;
  sammler* liebhaber*;
  nest nester nestern brut brüten brütet gebrütet* nests nestes brütete brüteten;
  zugvogel* zugvögel*;
  tauben taube;
  jäger* jagd jagden jagt jagen jagte gejagt* jagten;
  raubtier* beutegreifer*;
  riss risse rissen gerissen* risses;
  biss bisse beißen beißt gebissen* bisses;
  futter* fütter* gefüttert*;
  zähl* gezählt* volkszählung* bestandsaufnahme*;
  lebensraum* lebensräum* habitat* biotop*;
  schädling* ungeziefer* parasit*;
  ausgewachsen* erwachsen*;
  weiblich* weibchen weibchens;
  männlich* männchen männchens;
  nachwuchs* jungtier* nachkomme*;
  vulkan* feuerberg*;
  gletscher* eismasse*;
  eis eises vereis* gefror* gefroren*;
  schmelz* schmolz* geschmolzen* tauen taut auftau* aufgetaut*;
  oberfläche* außenseite*;
  tiefe tiefen tief tiefer tiefes tiefem tiefere tieferen tieferer tieferes tieferem;
  struktur* aufbau aufbaus gliederung* gefüge aufbaues gefüges gefügen;
  bestandteil* komponente* baustein* element elemente elementen elements elementes;
  stoff stoffe stoffen substanz* material* werkstoff* stoffs stoffes;
  flüssig* flüssigkeit*;
  strahlung* strahlen verstrahl* radioaktiv* radioaktivität*;
  lichtjahr*;
  muster mustern schema schemata schemas;
  stichprobe* probe proben gewebeprobe*;
  mikroskop* mikroskopisch*;
  labor labore labors laboratori* laboren;
  modell* modellrechnung*;
  vorhersag* vorhergesagt* prognos* prognost* voraussag* vorausgesagt*;
  erwart* erwartung* rechnet rechneten rechnete;
  vermut* vermutet* annahme* mutmaß mutmaßung* spekul*;
  begreif* verstand versteh* verstanden* verständnis* nachvollzieh*;
  missversteh* missverständnis* missverstanden*;
  zitat* zitier*;
  kommentar* kommentier* stellungnahme*;
  interview* gesprächspartner*;
  rätsel* mysteri* geheimnis*;
  grundlage* basis fundament*;
  fortschritt* vorankomm* vorangekommen* vorankam*;
  rückschlag* rückschläg* dämpfer*;
  höhepunkt* glanzpunkt* highlight*;
  tiefpunkt* tiefststand* tiefstwert*;
  druck drucks gedruckt*;
  stress* überlast* überforder* überlastung*;
  aufmerksam* achtsam* wachsam*;
  vorsicht* behutsam* umsichtig*;
  leichtsinn* fahrlässig* unvorsichtig* unachtsam*;
  sorgfalt* sorgfältig* gründlich* gewissenhaft*;
  schlampig* nachlässig*;
  fleiß* fleißig* emsig*;
  faul faule träge faulen fauler faules faulem;
  klug kluge klugen intelligen* schlau schlaue gescheit* klugheit* kluger kluges klugem schlauen schlauer schlaues
    schlauem;
  dumm dumme dummen dummheit* töricht* dummer dummes dummem;
  freundlich* nett nette netten liebenswürdig* herzlich* netter nettes nettem;
  höflich* respektvoll*;
  ehrlich* aufrichtig* offenherzig*;
  gerecht* fair faire fairen fairness* gerechtigkeit* fairer faires fairem;
  ungerecht* unfair* ungerechtigkeit*;
  großzügig* freigiebig* spendabel*;
  geizig* knauserig*;
  stolz stolze stolzen stolzer stolzes stolzem;
  scham schämen schämt peinlich* beschäm* schämte schämten;
  entschuldig* abbitte verzeihung* verzeih* abbitten;
  dank danke danken dankt dankte dankten gedankt* dankbar* bedank*;
  gratul* glückwunsch* glückwünsche* beglückwünsch*;
  ehrenbürger*;
  einlad* eingeladen* lädt lud luden;
  willkommen* empfang empfangs empfängt empfing* empfangen* empfanges;
  begleit* geleitschutz* begleitung*;
  verfolg* nachstell* verfolgung* verfolgungsjagd*;
  versteck* verbarg* verborgen* verberg* verbirgt verheimlich*;
  enthüll* aufdeck* aufgedeckt* offenleg* offengelegt*;
  aufklär* aufgeklärt* aufklärung*;
  folter* gefoltert*;
  hinricht* hingerichtet* todesstrafe* exekut* exekution*;
  begnadig* amnestie* gnade*;
  erpress* lösegeld*;
  bedrängnis* bedräng*;
  belästig* stalking*;
  diskriminier* benachteilig*;
  beleidig* beschimpf* schmäh*;
  verleumd* rufmord* diffamier*;
  täusch* getäuscht* irreführ* irregeführt*;
  manipul* manipuliert*;
  spion* spionage*;
  wache wachen bewach* wächter* wachmann* sicherheitsleut* wachdienst*;
  zaun zäune zäunen zauns zaunes;
  patrouill* streife;
  uniform* dienstkleidung*;
  rang dienstgrad*;
  befehl* anordn* angeordnet* anordnung*;
  gehorch* befolg* eingehalten* einhalt*;
  aufstand* aufständ* rebell* revolt*;
  putsch* staatsstreich* umsturz* umstürz*;
  machthaber* herrscher*;
  könig königs könige monarch* königen;
  königin königinnen;
  prinz prinzen thronfolger*;
  adel adels adelig* aristokrat*;
  kolonie* kolonial*;
  verfassung* grundgesetz*;
  mandat* parlamentssitz* abgeordnetenmand*;
  wahlkampf* wahlkämpf*;
  kandidatur*;
  programm programme programms parteiprogramm* wahlprogramm* programmen;
  sozialhilfe* bürgergeld* grundsicherung*;
  krankenkasse* krankenversicher*;
  kindergeld* familienbeihilfe*;
  pflegebedürftig* pflegefall*;
  verbind* verbunden* verknüpf*;
  beziehung* verhältnis* verhältnisse*;
  gegensatz* gegensätz* kontrast*;
  ausnahm* ausnahme* sonderfall* sonderregel*;
  vorrang* priorität* vordringlich* prioritär*;
  dringend* dringlich* eilig* eile akut*;
  anstrengung* anstreng* angestrengt* mühe mühen;
  übung übungen übungs einüb*;
  wiederaufbau* wiederherstell* wiederhergestell*;
  wiedereröff* wiedereröffn* wiederöffn*;
  erhaltung* konservier*;
  stabil* stabilität* beständig*;
  instabil* wackelig* schwankend* labil*;
  schwank* schwankung* fluktu*;
  flexib* anpassungsfähig*;
  starr starre starren unflexib* rigide* starrer starres starrem;
  weich weiche sanft sanfte sanften weichen weicher weiches weichem sanfter sanftes sanftem;
  hart harte harten harter härte streng strenge strengen strenger rigoros* hartes hartem härten strenges strengem
    strengere strengeren strengerer strengeres strengerem;
  flach flache flachen flacher flaches flachem;
  steil steile steilen abschüssig* steiler steiles steilem;
  eng enge engen enger schmal schmale schmalen enges engem engere engeren engerer engeres engerem schmaler schmales
    schmalem;
  dick dicke dicken dicker dickes dickem;
  dünn dünne dünnen dünner dünnes dünnem;
  scharf scharfe scharfen schärfe scharfer scharfes scharfem;
  süß süße süßen zucker* gezuckert* süßung* süßer süßes süßem;
  salz salzig* gesalzen* salzes;
  roh rohe rohen ungekocht* roher rohes rohem;
  frisch frische frischen frischer frisches frischem frischere frischeren frischerer frischeres frischerem;
  verfault* verdorben* verderb* schimmel* verschimmelt* ungenießbar*;
  haltbar* haltbarkeit* lagerfähig*;
  vegetar* fleischlos*;
  vegan* pflanzlich*;
  bio biologisch*;
  restaurant* gaststätte* gasthaus* gasthäus* wirtshaus* wirtshäus*;
  kneipe* pub pubs;
  café cafés kaffeehaus* kaffeehäus*;
  wirt wirte gastwirt* gastronom* wirts wirtes wirten;
  koch köche köchin* küchenchef* köchen;
  kellner* bedienung* servicekraft*;
  bäcker* bäckerei*;
  metzger* fleischer* metzgerei*;
  friseur* frisör* haarschnitt*;
  spielzeug* spielsachen* spielwaren*;
  möbel* mobiliar* einrichtungsgege*;
  brille* sehhilfe*;
  schmuck schmucks juwel* schmuckstück* schmucke schmucken schmucker schmuckes schmuckem;
  armbanduhr*;
  münze* geldstück*;
  banknote* geldschein*;
  bargeld* barzahl*;
  kreditkarte* bankkarte* girocard* ec-karte;
  überweis* überwiesen* überwies*;
  abbuch* abgebucht* lastschrift*;
  rabatt* preisnachlass* ermäßig* vergünstig* preissenk* verbillig*;
  zuschlag* aufschlag* aufpreis*;
  gutschein* voucher* coupon*;
  abonn* abo abos abonnement*;
  mitgliedschaft* beitritt* beitreten beigetreten* beitrat*;
  austritt* austreten ausgetreten* austrat*;
  eintritt* eintrittspreis* eintrittsgeld*;
  reservier* buchung* gebucht* buchen bucht buchte vorbestell* vorgemerkt* buchten;
  warten wartet wartete warteten gewartet* abwart* abgewartet* wartezeit*;
  lotterie* lotto* jackpot*;
  wette* gewettet*;
  preisausschreib* gewinnspiel*;
`;
