import type {Cues} from '../cues.js';
import {senses} from '../synonyms/de.js';

export const cues: Cues = {
  negations: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends
    lehnt* lehnen* ablehnt* lehnen* abgelehnt verweiger* scheiter* bestreit* bestritt verhinder* verbot* verbiet* unmöglich ausgenommen absag* abgesagt untersag*`,
  contrasts: 'anders gegensatz statt anstatt sondern',
  bounds: 'vor bevor bis mehr weniger nur',
  deadlines: 'vor bevor',
  ratios: 'von',
  complementizers: 'dass ob',
  alternatives: 'oder',
  multiples: 'einmal mal',
  firsts: 'erste ersten erster erstes',
  steps: 'um',
  spares: 'vermeid* vermied* verzicht* erspar* entgeh* entging* entgangen verschon* fern*',
  hedges: `ob könnte könnten dürfte dürften angeblich* mutmaßlich* womöglich möglicherweise möglich vielleicht wohl
    vermutlich wahrscheinlich offenbar scheint scheinen anscheinend soll sollen sollte sollten verdächtig*
    vermeintlich* erwägt erwägen prüft prüfen gerücht* verdacht verdachts vermut* mutmaß* eventuell* denkbar
    fraglich ungewiss könne befürcht* spekul* überlegt anschein drohen droht`,
  charges: 'vorwurf* vorwürf* anschuldig* beschuldig*',
  certainties:
    'nachweislich zweifellos erwiesen* bewies* beweis* nachgewiesen* gewiss definitiv garantiert bestätigt ohne-zweifel kein-zweifel',
  beliefs: 'glaub* vermut* meint meinen annimmt annehmen hofft hoffen fürcht* befürcht* erwart* denkt schätzt',
  attributions: `erzähl* laut zufolge sagt* sagen behaupt* erwart* schätz* glaub* meint* plan plant plante planten planen planung* pläne plänen hofft hoffte hofften hoffen hoffnung* rechne* geht gehen nach
    gemäß will wollen wolle würde würden sei seien habe angaben vorwurf warn* möchte* beabsichtig* vermut* erklär*
    teilt teilte mitgeteilt betont* bekräftig* versicherte versichert meldet* meldete* berichtet* berichten kündig*
    angekündigt äußer* erläuter* argumentier* ergänzt* einschätzung ansicht fürchte* befürchte* sieht räumt räumte`,
  degrees: [
    ['mehr über höher* größer* mindestens', 'weniger unter niedriger* kleiner* geringer* höchstens maximal'],
    [
      `stieg* steig* gestiegen wuchs* wachs* gewachsen zunahm* zugenommen erhöh* verdoppel* zuwachs anstieg
        zunahme zunehm* zunimmt wächst anheb* angehoben* steiger* gesteigert* ansteig* angestiegen* verteuer*`,
      `sank sanken sink* gesunken fiel* gefallen abnahm* abgenommen senk* gesenkt halbier* rückgang verringer* schrumpf*
        geschrumpft* abnimmt reduzier* vermindert* rückläufig* zurückging* zurückgegangen* kürz* gekürzt* absenk*
        abgesenkt* verbillig*`,
    ],
    ['größer* höher* länger*', 'kleiner* niedriger* geringer* kürzer*'],
  ],
  standards: 'als',
  possessives: 'sein seine* ihr ihre*',
  quick: 'schnell',
  cheap: 'billiger',
  opposites: [
    [
      'räumt-ein räumte-ein gesteht gestand zugibt zugab gibt-zu gab-zu',
      'weist-zurück wies-zurück zurückweist bestreitet bestritt',
    ],
    ['fortgesetzt* fortsetz* weitergeh* gehen-weiter geht-weiter', 'beendet* enden endet endeten'],
    ['schnell* rasch*', 'langsam*'],
    ['früher* vorher eher', 'später*'],
    ['wärmer* heißer*', 'kälter* kühler*'],
    ['gewann* gewonnen sieg* gewinn*', 'verlor* verloren niederlage* unterlag* verlust*'],
    [
      'zustimm* zugestimmt genehmig* stimmte* beschloss* befürwort* unterstütz* erlaub* billig* akzeptier* begrüß* angenommen',
      'ablehn* abgelehnt lehnt* verweiger* verbot* verbiet* gegen widersprach* zurückgewiesen',
    ],
    ['öffn* geöffnet eröffn*', 'schließt schließen schließe schließung* geschlossen schloss*'],
    [
      'beste besten bester bestes bestem höchste* größte* meiste meisten',
      'schlechteste* niedrigste* kleinste* wenigste* geringste*',
    ],
    ['besser*', 'schlechter* weniger-gut*'],
    ['erste*', 'letzte*'],
    [
      'lob lobt lobte lobten loben gelobt begrüß*',
      'kritis* kritik tadel* verurteilt* rügt* gerügt* bemängel* vorgeworfen* vorwarf warf warfen',
    ],
    ['gab* räumt* gestand* gesteh*', 'bestreit* bestritt* leugne*'],
    ['schuldig* verurteil*', 'freispr* freigesprochen unschuldig*'],
    ['stark* stärker*', 'schwach* schwächer*'],
    ['behält behalt* bleib*', 'verlässt verlass* aufgeb* schließt schließen schließe schließung*'],
    [
      'schwerer näher* breiter* tiefer* lauter sicherer* vorn oft häufig*',
      'leichter schmaler* flacher* leiser gefährlicher* hinten rückstand selten*',
    ],
    ['männer* jungen vormittag* sommer* nord*', 'frauen* mädchen nachmittag* abend* winter* süd*'],
    ['legal* zulässig* rechtmäßig*', 'illegal* unzulässig* rechtswidrig* widerrechtlich*'],
    ['ungefährlich* harmlos* unbedenklich*', 'gefährlich* riskant* schädlich*'],
    ['voll ausgebucht* ausverkauft* überfüllt*', 'leer leere leeren leerer leersteh*'],
    [
      'kostenlos* gratis kostenfrei* unentgeltlich* gebührenfrei*',
      'kostenpflichtig* gebührenpflichtig* zahlen zahlt bezahlen bezahlt',
    ],
    ['drinnen', 'draußen'],
    ['billig billiger* günstiger* preiswert*', 'teuer teure* kostspielig*'],
    ['pünktlich* rechtzeitig*', 'verspätet* unpünktlich*'],
    ['begann* beginn* begonnen* startet*', 'endet* beendet* abgeschlossen*'],
    ['schafft schaffen geschaffen* schuf schufen', 'streicht streichen gestrichen* abbau* abgebaut*'],
    ['stärkt* stärken gestärkt* verstärk*', 'schwächt* schwächen geschwächt* abschwäch*'],
    ['erweiter* ausgebaut* vergrößer* ausgeweitet*', 'verkleiner* schrumpf* eingeschränkt* abgebaut*'],
    [
      'erfolg erfolgreich* gelang gelingt gelungen* geglückt*',
      'misserfolg* erfolglos* scheiter* gescheitert* misslang* misslungen* fehlgeschlagen*',
    ],
    ['angekommen* eingetroffen*', 'abgereist* abgefahren* aufgebrochen*'],
    ['überleb*', 'starb starben gestorben* verstarb* verstorben*'],
    ['lebend lebendig*', 'tot toter leblos*'],
    ['leicht leichte leichten', 'schwer schwere schweren'],
    ['verbesser*', 'verschlechter* verschlimmer*'],
    ['erleichter* vereinfach*', 'erschwer*'],
    ['beschleunig*', 'verlangsam* gebremst*'],
    ['positiv*', 'negativ*'],
    ['links', 'rechts'],
    ['westlich* westen', 'östlich* osten'],
    ['freiwillig*', 'verpflichtend* obligatorisch* vorgeschrieben*'],
    ['dauerhaft* unbefristet* permanent*', 'vorübergehend* befristet* vorläufig* zeitweise zeitweilig*'],
    ['import* einfuhr*', 'export* ausfuhr*'],
    ['warm warme* heiß heiße heißes', 'kalt kalte* kühl kühle*'],
    ['trocken*', 'nass nasse* feucht*'],
    ['wirksam*', 'unwirksam* wirkungslos*'],
    ['gültig*', 'ungültig*'],
    ['zufrieden*', 'unzufrieden* enttäuscht*'],
    ['aufsteig* aufgestiegen* aufstieg*', 'absteig* abgestiegen* abstieg*'],
    ['einschalt* eingeschaltet* aktivier*', 'ausschalt* ausgeschaltet* abschalt* abgeschaltet* deaktivier*'],
    ['verhäng* eingeführt* einführ*', 'aufgehoben* aufheb* abgeschafft* abschaff*'],
    ['freigegeben* befahrbar*', 'gesperrt* unbefahrbar*'],
    ['verlänger*', 'verkürz*'],
    ['vorzieh* vorgezogen* vorzuziehen vorverleg*', 'verschieb* verschob* verschoben* vertag* aufgeschoben*'],
    ['profitab* rentab*', 'unprofitab* unrentab* defizitär*'],
    ['beitritt* beitreten beigetreten* beitrat*', 'austritt* austreten ausgetreten* austrat*'],
    ['einreis* eingereist*', 'ausreis* ausgereist*'],
    ['jünger* jüngste* neuer-als', 'älter* älteste*'],
    ['minderjährig*', 'volljährig* erwachsen*'],
    ['mehrheit*', 'minderheit*'],
    ['verstaatlich*', 'privatisier*'],
    ['überdurchschnittlich*', 'unterdurchschnittlich*'],
    ['öffentlich*', 'geheim* vertraulich*'],
    [
      'bestätigt* kündigte* kündigt',
      `dementier* widerleg* wies-zurück weist-zurück wiesen-zurück weisen-zurück schloss-aus schließt-aus schlossen-aus
        schließen-aus lehnte-ab lehnt-ab stritt-ab streitet-ab`,
    ],
  ],
  converses: [
    ['kauf* gekauft erwarb* erworben', 'verkauf* veräußer*'],
    ['entlieh* entliehen entleih*', 'verlieh* verleih*'],
    ['gewann gewinn* gewonnen besieg* schlug bezwang', 'verlor* verlier* unterlag unterlieg*'],
    ['besitzt besaß besitzen', 'gehört* gehören'],
    ['gab gibt geben gegeben schenk* überreich*', 'erhielt erhält bekam* bekomm*'],
  ],
  seasons: 'frühjahr* frühling* | sommer* | herbst* | winter*',
  kinds: `mann | frau frauen; junge | mädchen; morgen morgens vormittag* | nachmittag* | abend abends |
    nacht nachts; täglich* | wöchentlich* | monatlich* | jährlich*; nord norden nördlich* | süd süden südlich* | ost
    osten östlich* | west westen westlich*; rot rote* | blau* | grün grüne* | gelb* | schwarz* | weiß weiße* |
    braun*; vater väter* | mutter mütter* | bruder brüder* | schwester* | sohn söhne* | tochter töchter* | ehemann |
    ehefrau | onkel | tante* | cousin | cousine*; knie* | knöchel* | oberschenkel* | schulter* | handgelenk* |
    ellenbogen* | hüfte* | fuß füße*; stahl* | holz* | ziegel* | beton* | glas* | plastik* kunststoff* | kupfer*;
    gold* | silber* | bronze*; japanisch* | chinesisch* | französisch* | englisch* britisch* | spanisch* |
    italienisch* | österreichisch* | schweizerisch* schweizer | niederländisch* | belgisch* | dänisch* | schwedisch*
    | norwegisch* | polnisch* | tschechisch* | russisch* | türkisch* | amerikanisch* | kanadisch* | deutsch*`,
  scopes: [
    'einige* manche manchen mancher manches manchem mehrere* viele* wenige* teil teile teilweise manchmal gelegentlich vereinzelt* bestimmte*',
    'meisten meist mehrheit überwiegend* größtenteils',
    'alle allen aller alles jede* jeglich* sämtliche* ausnahmslos immer stets',
    'ganze* gesamte* überall',
  ],
  agents: 'von vom durch',
  circumstances:
    'im in am wegen seit nach vor bei mit aus für um über unter während trotz ab bis der des ohne zwischen',
  origins: 'von',
  passives: 'wurde wurden wird werden worden',
  numbers: `mitternacht=24/0 null=0 ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8
    neun=9 zehn=10 elf=11 zwölf=12 anderthalb=1.5 dreiviertel=0.75 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16
    siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80
    neunzig=90 hundert=100 tausend=1000 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4 fünfte=5 fünften=5
    halb=0.5 hälfte=0.5 halbiert=0.5 verdoppelt=2 verdoppelte=2 verdoppelten=2 doppelt=2 drittel=3/0.3333 viertel=4/0.25 fünftel=5/0.2
    sechstel=0.1667 achtel=0.125 zehntel=0.1 doppelte=2 dreifache=3 zweimal=2 dreimal=3 dutzend=12 beide=2 beiden=2
    halbe=0.5 halben=0.5 halber=0.5 halbes=0.5 anderthalbe=1.5 eineinhalb=1.5 viermal=4 fünfmal=5 zehnmal=10
    vierfache=4 fünffache=5 verdreifacht=3 vervierfacht=4 doppelten=2 sechste=6 sechsten=6 siebte=7 siebten=7
    neunte=9 neunten=9 zehnte=10/0.1 zehnten=10/0.1 elfte=11 elften=11 zwölfte=12 zwölften=12 zwanziger=1920/20
    dreißiger=1930/30 vierziger=1940/40 fünfziger=1950/50 sechziger=1960/60 siebziger=1970/70 achtziger=1980/80
    neunziger=1990/90`,
  counts: 'zwei drei vier',
  spans: ['ab seit vom nach', 'bis vor'],
  pendings: ['noch', 'muss müssen müsste müssten'],
  approximations: 'rund etwa circa ungefähr fast nahezu knapp gut mehr mindestens über',
  above: 'mehr über gut',
  times: 'halb=-30 viertel-nach=15 viertel-vor=-15 dreiviertel=-15',
  multipliers: {
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    tsd: 1e3,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
  },
  capitalNouns: {
    articles: 'der die das',
    endings:
      /(?:ung|heit|keit|schaft|tion|tät|ismus|ment|nis|tum|ling|er|en|ern|e|sicht|trieb|satz|gang|zug|stand|trag|spruch|tracht|lass|blick|folg|kraft|kauf)$/,
    introductions: 'von mit bei in aus nach für und herr frau dr',
  },
  articles: 'der die das den dem des ein* kein* zur zum im am',
  genitives: 'der des von',
  objects: 'den dem einen einem ihren ihrem seinen seinem diesen diesem',
  recipients: 'an',
  titles: `*präsident *präsidentin *kanzler *kanzlerin *minister *ministerin *meister *meisterin *trainer *trainerin *chef
    *chefin *leiter *leiterin *rat *rätin *führer *führerin *vorstand *sprecher *sprecherin *anwalt *anwältin *richter
    *richterin *forscher *forscherin *könig *königin *prinz *prinzessin herr* frau familie *vater *mutter *bruder *schwester
    *onkel *tante *kommissar *kommissarin *direktor *direktorin *professor *professorin *papst *bischof *bischöfin`,
  auxiliaries: 'hat hatte haben hatten habe soll sollen will wollen muss müssen kann',
  senses,
  hasCompounds: true,
  openers: `würde* sollte sollten gefahr risiko risiken möglichkeit* möglich* wenn falls unklar offen frage kann
    können chance* vorbehalt* zweifel* denkbar* voraussichtlich angekündigt* geplant* vorgesehen*`,
  exclusions: `ausschließen ausschließt ausschließe ausgeschlossen auszuschließen schließt-aus schloss-aus schließen-aus schlossen-aus`,
  plans: `plan plant plante planten planen planung* pläne plänen will wollen wollte* möchte* beabsichtig* hofft hoffte hofften hoffen hoffnung* versprach* versproch* versprech* aussicht vorschlag*
    schlug schlägt vorgeschlagen erwäg* erwog* forder* verlang* droh* kündig* angekündigt bat bittet zusag* zugesagt
    vorgesehen soll sollen sollte*`,
  futures: `wird werden würde*`,
  pasts: `hat haben hatte hatten wurde wurden worden bereits`,
  undone: `sein werden`,
  idioms: `kein-anderer keine-andere kein-anderes alles-was immer-noch immer-mehr immer-wieder immer-weiter noch-immer alles-andere aller-art aller-welt alle-zwei
    alle-drei alle-vier`,
  exceptions: 'nur lediglich ausschließlich außer ausgenommen ausser',
  units: `sekunde=1s sekunden=1s minute=60s minuten=60s stunde=3600s stunden=3600s std=3600s tag=86400s tage=86400s tagen=86400s
    woche=604800s wochen=604800s monat=1mo monate=1mo monaten=1mo jahr=12mo jahre=12mo jahren=12mo jahrzehnt=120mo
    jahrzehnte=120mo jahrzehnten=120mo jahrhundert=1200mo jahrhunderte=1200mo meter=1m metern=1m kilometer=1000m
    kilometern=1000m zentimeter=0.01m zentimetern=0.01m millimeter=0.001m gramm=1g kilo=1000g kilogramm=1000g
    tonne=1000000g tonnen=1000000g liter=1l litern=1l milliliter=0.001l hektar=1ha dollar=1usd pfund=1gbp`,
  causes: 'weil wegen aufgrund infolge dank',
  conjunctions: 'und oder aber sondern sowie doch dann',
  relatives:
    'dass ob weil wenn als während obwohl nachdem bevor wobei wodurch wohingegen da damit deren dessen wer was wie wo welche*',
  pronouns: 'er sie',
  prepositions: 'gegen zu zum zur beim gegenüber als wie hinter neben an auf dank samt',
  reflexives: 'sich',
  mutuals: 'mit traf treff* getroffen heirat* verheiratet* teil* ähnel*',
  aliases: `frankreich französi* franzos* franzö*; spanien spani* spanisch*; großbritannien brit* britisch*; england
    engländ* englisch*; polen polnisch* pole; dänemark dän* dänisch*; schweden schwed* schwedisch*; türkei türk*
    türkisch*; italien italien* italienisch*; griechenland griech* griechisch*; china chines* chinesisch*; irland
    ir* irisch*; schottland schott* schottisch*; niederlande niederländ* niederländisch* holland holländ*; usa us
    amerika amerikan*; europa europä* europäisch* eu; celsius grad c`,
  differences:
    'differenz* unterschied* abstand vorsprung* rückstand rest restlich* übrig* verbleib* zusätzlich* insgesamt zusammen plus minus käme kämen',
  rates: 'pro je jede* im der am',
  light: `rund etwa circa ungefähr fast nahezu knapp sowie bereits wieder hingegen statt viel andere anderen weitere
    weiteren neue neuen neuer neues eigen eigene wollen müssen musste werden worden gewesen kommt kommen kam kamen
    gibt gab lassen lässt macht machen gemacht sieht sahen gehen steht stehen zufolge derzeit allem dadurch daher
    zurück weiter erst einmal mal oft immer lange`,
};
