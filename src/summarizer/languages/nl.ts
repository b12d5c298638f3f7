import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dhr mevr mw mej dr drs ir ing mr mrs prof ds mgr st jhr bijv bv ca resp evt incl excl zgn vgl cf aanw vnw gem geb
    burg th chr joh ph o.a w.z b.t m.n v.m a.v nl tel vs kol maj kapt lt sgt
  `,
  numericAbbreviations: 'nr nrs art blz p pp hfst afb fig par bd tel',
  trailingAbbreviations: 'jan feb mrt apr jun jul aug sept okt nov dec co inc ltd jr sr chr vnw str gen dir',
  functionWords: `
    de het een t deze die dit dat zijn haar hun ons onze mijn jouw uw ik jij je u hij zij ze wij we jullie hen
    er men wie wat welke welk waar wanneer waarom hoe en of maar want dus als toen omdat doordat terwijl hoewel
    nadat voordat zodat indien in op aan bij met van voor naar uit over onder tegen tot door om te tussen zonder
    volgens na sinds tijdens vanaf vanwege ook nog wel niet geen al dan daar hier nu toch zo heel zeer meer veel
    alle alles elk elke ieder iedere sommige andere beide is was waren wordt werd worden heeft hebben had kan
    kon zal zou moet mag daarna daarom daarmee daarbij daarnaast bovendien echter intussen vandaag gisteren
    later eerst
  `,
  dependents: `
    hij, zij, ze, het is, het was, hen, hun, haar, zijn, hem, dit, dat, deze, die, dergelijke, zulke, zo'n,
    beide, beiden, ander, anderen, dezelfde, hetzelfde, laatstgenoemde, dus, dan, toen, daarna, daarom,
    daardoor, daarmee, daarbij, daarvoor, daarop, daarover, daarnaast, hierdoor, hiermee, hierbij, hiervoor, zo,
    ook, echter, toch, desondanks, niettemin, bovendien, verder, bijvoorbeeld, in plaats daarvan, anders,
    integendeel, tenslotte, ten slotte, eerst, later, vervolgens, tegelijk, evenzo, sindsdien, hier, daar, want,
    of, noch, enerzijds, anderzijds, kortom, in dit, in deze, in die, bij deze, bij dit, met deze, met dit, met die,
    op deze, op dit, op die, van deze, van dit, voor deze, voor dit, na deze, na dit, door deze, door dit, om deze, om
    die reden, tegelijkertijd, een van hen, een van deze, met andere woorden, volgens hem, volgens haar, een ander,
    een andere
  `,
  independents: `
    deze week, deze maand, dit jaar, dit artikel, in dit artikel, in deze studie, op dit moment, in deze tijd, van
    deze week, dit weekend, dit seizoen, deze zomer, deze winter
  `,
  conjunctions: 'en, maar',
  crossReferences: 'zie, vgl, fig, figuur, tabel, foto, beeld',
};
