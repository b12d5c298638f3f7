import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dl dlui dna dra na dr prof ing acad col lt cpt sf pr av arh conf lect asist jud str bd bdul șos al bl sc ap ex cca
    aprox cf vs mr mrs dvs dumneav plt serg tel
  `,
  numericAbbreviations: 'nr art alin lit pct p pag vol cap fig par tel',
  trailingAbbreviations: 'ian feb mar apr iun iul aug sept oct nov dec hr co inc ltd jr loc gen',
  functionWords: `
    un o unei unui niște acest această aceasta acesta aceste acestea acei acele acel acea cel cea cei cele el ea ei
    ele său sa lui lor noastră își se îi le cine ce care cât când cum unde de ori însă iar ci deci căci că fiindcă
    pentru în din la pe cu fără prin după până spre sub între printre despre conform asupra contra într dintr da mai
    tot toată toți toate fiecare altă ambele aici acolo acum apoi atunci azi ieri astfel totuși este e sunt era erau a
    au am ai avea fost și
  `,
  stigmaWords: 'eu mă meu mea noi ne nostru tu te voi vă foarte nu dacă sau deoarece deși dar alt alte alți',
  stigmaTerms: `
    mie tău dumneavoastră poate pot putea ar trebui încă chiar prea probabil mereu niciodată nimic ceva altele spus
    spune cred știu vreau doar
  `,
  cuePhrases: `
    în acest articol, în această lucrare, în acest studiu, în acest ghid, acest articol explică, acest studiu, în
    concluzie, în rezumat, scopul acestui articol, scopul acestui studiu
  `,
  dependents: `
    el, ea, ei, ele, lui, lor, său, sa, săi, sale, acesta, aceasta, aceștia, acestea, acest, această, acești, aceste,
    acela, aceea, aceia, acelea, acel, acea, asta, astfel, așa, ambii, ambele, altul, alta, alții, altele, același,
    aceeași, atunci, apoi, după aceea, prin urmare, de aceea, deci, ca urmare, de exemplu, în schimb, dimpotrivă,
    altfel, totuși, cu toate acestea, de asemenea, în plus, în cele din urmă, în primul rând, pe de altă parte, acolo,
    aici, anterior, ulterior, de atunci, căci, sau, nici, ci, tot, iar, în acest, în această, în aceste, în acești, pe
    acest, pe această, cu acest, cu această, cu aceasta, de acest, de această, din acest, din această, din acestea, după
    acest, după această, pentru acest, pentru această, pentru aceasta, pentru asta, la acest, la această, în același
    timp, unul dintre ei, una dintre ele, cu alte cuvinte, potrivit lui, potrivit acestuia, potrivit acesteia, unii
    dintre ei, mulți dintre ei, niciunul dintre ei, printre ei, printre ele, cei mai mulți dintre ei, majoritatea lor,
    unele dintre ele, multe dintre ele, niciuna dintre ele
  `,
  references: 'el, ea, ei, ele, acesta, aceasta, aceștia, acestea',
  independents: `
    în acest an, în acest moment, în această săptămână, în aceste zile, în acest sezon, acest articol, acest an
  `,
  conjunctions: 'și, dar, însă',
  adverbials: 'de fapt, desigur, bineînțeles, între timp, pe scurt',
  crossReferences: 'vezi, cf, fig, figura, tabelul, foto, imagine',
  notices: 'nota redacției, citește și, citiți și, citește mai mult, vezi și, click aici, abonează-te, urmărește-ne',
};
