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
    ten tá to tí tie tento táto toto títo tieto ja ty on ona ono my vy oni môj moja svoj náš váš jeho jej ich kto
    čo ktorý ktorá ktoré aký kde kedy prečo ako či a i aj alebo ale však preto teda pretože lebo že aby keď ak
    hoci v vo z zo na do od po pod nad za pri cez pred o u pre bez medzi podľa počas k ku s so nie áno už ešte
    tiež len tu tam teraz potom dnes veľmi viac každý všetko všetci je sú bol bola bolo boli bude môže má
  `,
  dependents: `
    on, ona, ono, oni, ony, jeho, jej, ich, mu, im, ten, tá, to, tí, tie, toho, tej, tých, tomu, tým, tento,
    táto, toto, títo, tieto, taký, taká, také, obaja, obe, iný, iná, iné, ďalší, tak, teda, potom, preto,
    vďaka tomu, okrem toho, navyše, tiež, takisto, však, napriek tomu, naopak, namiesto toho, inak, napríklad,
    nakoniec, po prvé, po druhé, na druhej strane, tam, tu, predtým, neskôr, odvtedy, lebo, alebo, totiž,
    pritom, zároveň
  `,
  conjunctions: 'a, ale',
  adverbials: 'samozrejme, mimochodom',
  crossReferences: 'pozri, porov, obr, tab, tabuľka, foto',
};
