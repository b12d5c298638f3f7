import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dhr mevr mw mej dr drs ir ing mr mrs prof ds mgr st jhr bijv bv ca resp evt incl excl zgn vgl cf aanw vnw gem geb
    burg th chr joh ph o.a w.z b.t m.n v.m a.v nl tel vs kol maj kapt lt sgt
  `,
  numericAbbreviations: 'nr nrs art blz p pp hfst afb fig par bd tel',
  trailingAbbreviations: 'jan feb mrt apr jun jul aug sept okt nov dec co inc ltd jr sr chr vnw str gen dir',
  functionWords: `
    de het een t deze die dit dat zijn haar hun hij zij ze jullie hen er men wie wat welke welk waar wanneer waarom
    hoe en want dus toen doordat terwijl nadat voordat zodat indien in op aan bij met van voor naar uit over onder
    tegen tot door om tussen zonder volgens na sinds tijdens vanaf vanwege al dan daar hier nu toch zo zeer meer veel
    alle alles elk elke ieder iedere sommige beide is was waren wordt werd worden heeft hebben had kon zal moet mag
    daarna daarom daarmee daarbij daarnaast bovendien echter intussen vandaag gisteren later eerst te
  `,
  stigmaWords: `
    ik mijn wij we ons onze jij je jouw u uw zou kan ook nog heel niet geen als of omdat hoewel maar wel andere
  `,
  stigmaTerms: `
    mij me jou zouden kunnen moeten misschien waarschijnlijk zelfs erg altijd nooit niets iets gewoon echt anderen
    ander zegt zei vindt denk weet wil ding dingen
  `,
  cuePhrases: `
    in dit artikel, in deze studie, in dit onderzoek, in dit stuk, in deze gids, in deze blog, dit artikel beschrijft,
    dit artikel legt, we presenteren, wij presenteren, samengevat, het doel van dit artikel, het doel van dit
    onderzoek, het doel van deze studie
  `,
  dependents: `
    hij, zij, ze, het is, het was, hen, hun, haar, zijn, hem, dit, dat, deze, die, dergelijke, zulke, zo'n, beide,
    beiden, ander, anderen, dezelfde, hetzelfde, laatstgenoemde, dus, dan, toen, daarna, daarom, daardoor, daarmee,
    daarbij, daarvoor, daarop, daarover, daarnaast, hierdoor, hiermee, hierbij, hiervoor, zo, ook, echter, toch,
    desondanks, niettemin, bovendien, verder, bijvoorbeeld, in plaats daarvan, anders, integendeel, tenslotte, ten
    slotte, eerst, later, vervolgens, tegelijk, evenzo, sindsdien, hier, daar, want, of, noch, enerzijds, anderzijds,
    kortom, in dit, in deze, in die, bij deze, bij dit, met deze, met dit, met die, op deze, op dit, op die, van deze,
    van dit, voor deze, voor dit, na deze, na dit, door deze, door dit, om deze, om die reden, tegelijkertijd, een van
    hen, een van deze, met andere woorden, volgens hem, volgens haar, een ander, een andere, de volgende dag, de dag
    erna, de dag daarop, het jaar daarop, kort daarna, kort daarop, de meesten van hen, sommigen van hen, velen van hen,
    één van hen, geen van hen, onder hen, de meeste van hen, sommige van hen, de dag erop
  `,
  independents: `
    deze week, deze maand, dit jaar, dit artikel, op dit moment, in deze tijd, van deze week, dit weekend, dit seizoen,
    deze zomer, deze winter, velen van hen die, onder hen die
  `,
  conjunctions: 'en, maar',
  crossReferences: 'zie, vgl, fig, figuur, tabel, foto, beeld',
  notices: 'noot van de redactie, lees ook, lees meer, lees verder, zie ook, klik hier, volg ons',
};
