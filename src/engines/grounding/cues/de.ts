import type {Cues} from '../cues.js';
import {senses} from '../synonyms/de.js';

export const cues: Cues = {
  negations: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends
    lehn* ablehn* abgelehnt verweiger* scheiter* bestreit* bestritt verhinder* verbot* verbiet* unmöglich ausgenommen absag* abgesagt untersag*`,
  bounds: 'vor bevor bis mehr weniger nur',
  hedges: `ob könnte könnten dürfte dürften angeblich* mutmaßlich* womöglich möglicherweise möglich vielleicht wohl
    vermutlich wahrscheinlich offenbar scheint scheinen anscheinend soll sollen sollte sollten verdächtig* vermeintlich* erwägt erwägen prüft prüfen gerücht*`,
  attributions: `laut zufolge sagt* sagen behaupt* erwart* schätz* glaub* meint* plan* hoff* rechne* geht gehen
    nach gemäß will wollen wolle würde würden sei seien habe angaben vorwurf warn* möchte* beabsichtig* vermut*`,
  degrees: [
    ['mehr über höher* größer* mindestens', 'weniger unter niedriger* kleiner* geringer* höchstens'],
    [
      'stieg* steig* gestiegen wuchs* wachs* gewachsen zunahm* zugenommen nahm erhöh* verdoppel* zuwachs anstieg',
      'sank* sink* gesunken fiel* gefallen abnahm* abgenommen senk* gesenkt halbier* rückgang verringer* schrumpf*',
    ],
    ['größer* höher* länger* schneller*', 'kleiner* niedriger* geringer* kürzer* langsamer*'],
  ],
  opposites: [
    ['schnell* rasch*', 'langsam*'],
    ['früher* vorher eher', 'später*'],
    ['wärmer* heißer*', 'kälter* kühler*'],
    ['gewann* gewonnen sieg* gewinn*', 'verlor* verloren niederlage* unterlag* verlust*'],
    [
      'zustimm* zugestimmt genehmig* stimmte* beschloss* befürwort* unterstütz* erlaub* billig* akzeptier* begrüß* angenommen',
      'ablehn* abgelehnt lehnt* verweiger* verbot* verbiet* gegen widersprach* zurückgewiesen',
    ],
    ['öffn* geöffnet eröffn*', 'schließ* geschlossen schloss*'],
    ['beste* höchste* größte* meiste*', 'schlechteste* niedrigste* kleinste* wenigste* geringste*'],
    ['erste*', 'letzte*'],
    ['lob* gelobt begrüß*', 'kritis* tadel* verurteilt*'],
    ['gab* räumt* gestand* gesteh*', 'bestreit* bestritt* leugne*'],
    ['schuldig* verurteil*', 'freispr* freigesprochen unschuldig*'],
    ['stark* stärker*', 'schwach* schwächer*'],
    ['behält behalt* bleib*', 'verlässt verlass* aufgeb* schließ*'],
    ['kauf* gekauft', 'verkauf*'],
    [
      'schwerer näher* breiter* tiefer* lauter sicherer* vorn oft häufig*',
      'leichter schmaler* flacher* leiser gefährlicher* hinten rückstand selten*',
    ],
    ['männer* jungen vormittag* sommer* nord*', 'frauen* mädchen nachmittag* abend* winter* süd*'],
  ],
  scopes: [
    'einige* manche* mehrere* viele* wenige* teil teile teilweise manchmal',
    'meisten meist mehrheit überwiegend* größtenteils',
    'alle allen aller alles jede* sämtliche* ganze* immer stets',
  ],
  agents: 'von vom durch',
  circumstances:
    'im in am wegen seit nach vor bei mit aus für um über unter während trotz ab bis der des ohne zwischen',
  origins: 'von',
  passives: 'wurde wurden wird werden worden',
  numbers: `null=0 ein=1 eine=1 einen=1 einem=1 einer=1 eines=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 anderthalb=1.5 dreiviertel=0.75 dreizehn=13
    vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 zweite=2 zweiten=2 dritte=3
    dritten=3 vierte=4 vierten=4 fünfte=5 fünften=5 halb=0.5 hälfte=0.5 halbiert=0.5 verdoppelt=2 doppelt=2
    drittel=3/0.3333 viertel=4/0.25 fünftel=5/0.2 sechstel=0.1667 achtel=0.125 zehntel=0.1 doppelte=2 dreifache=3 zweimal=2 dreimal=3 dutzend=12`,
  counts: 'zwei drei vier',
  approximations: 'rund etwa circa ungefähr fast nahezu knapp gut mehr mindestens über',
  multipliers: {
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
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
  auxiliaries: 'hat hatte haben hatten habe soll sollen will wollen muss müssen kann',
  senses,
  hasCompounds: true,
  conjunctions: 'und oder aber sondern sowie doch dann',
  relatives:
    'dass ob weil wenn als während obwohl nachdem bevor wobei wodurch wohingegen da damit deren dessen wer was wie wo welche*',
  pronouns: 'er sie',
  prepositions: 'gegen zu zum zur beim gegenüber als wie hinter neben an auf dank samt',
  reflexives: 'sich',
  copulas: 'ist war sind waren heißt hieß',
  light: `rund etwa circa ungefähr fast nahezu knapp sowie bereits wieder hingegen statt viel andere anderen weitere
    weiteren neue neuen neuer neues eigen eigene wollen müssen musste werden worden gewesen kommt kommen kam kamen
    gibt gab lassen lässt macht machen gemacht sieht sahen gehen steht stehen zufolge derzeit allem dadurch daher
    zurück weiter erst einmal mal oft immer lange`,
};
