import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof doc ing mgr bc judr mudr phdr rndr sv tzv tj napr resp príp cca nám ul arch plk pplk mjr kpt npor por red
    tel zn
  `,
  numericAbbreviations: 'č čl str ods obr tab s tel',
  trailingAbbreviations: 'spol jr n.l pred r.o a.s co inc ltd gen',
  ordinals: true,
  functionWords: `
    ten tá to tí tie tento táto toto títo tieto on ona ono oni svoj náš váš jeho jej ich kto čo ktorý ktorá ktoré aký
    kde kedy prečo ako či a i však preto teda lebo že aby keď hoci v vo z zo na do od po pod nad za pri cez pred o u
    pre bez medzi podľa počas k ku s so áno už len tu tam teraz potom dnes viac každý všetko všetci je sú bol bola
    bolo boli bude má
  `,
  stigmaWords: 'ja môj moja my ty vy môže tiež aj ešte veľmi nie ak alebo pretože ale',
  stigmaTerms: `
    ma mňa mi nás nám teba vás vám by mohol mohla mohlo musí príliš možno asi hádam vždy nikdy nič niečo jednoducho
    naozaj iné ďalšie povedal povedala hovorí myslím viem chcem
  `,
  cuePhrases: `
    v tomto článku, v tejto práci, v tejto štúdii, v tomto texte, stručne povedané, cieľom tejto práce, cieľom tohto
    článku
  `,
  dependents: `
    on, ona, ono, oni, ony, jeho, jej, ich, mu, im, ten, tá, to, tí, tie, toho, tej, tých, tomu, tým, tento, táto, toto,
    títo, tieto, taký, taká, také, obaja, obe, iný, iná, iné, ďalší, tak, teda, potom, preto, vďaka tomu, okrem toho,
    navyše, tiež, takisto, však, napriek tomu, naopak, namiesto toho, inak, napríklad, nakoniec, po prvé, po druhé, na
    druhej strane, tam, tu, predtým, neskôr, odvtedy, lebo, alebo, totiž, pritom, zároveň, nasledujúci deň, krátko nato,
    väčšina z nich, niektorí z nich, niektoré z nich, mnohí z nich, jeden z nich, jedna z nich, žiadny z nich, medzi
    nimi, žiadna z nich, nikto z nich
  `,
  independents: `
    nasledujúci deň po
  `,
  conjunctions: 'a, ale',
  adverbials: 'samozrejme, mimochodom',
  crossReferences: 'pozri, porov, obr, tab, tabuľka, foto',
  notices: 'poznámka redakcie, čítajte aj, pozrite aj, kliknite sem, sledujte nás',
};
