import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'dr prof mr sc dipl ing sv npr tzv tj odn ul gosp gđa mons puk inž usp tel',
  numericAbbreviations: 'br čl str st sv t tel',
  trailingAbbreviations: 'god sij velj ožu tra svi lip srp kol ruj lis stu pro co inc ltd jr gen',
  ordinals: true,
  functionWords: `
    taj ta to ti te ovaj ova ovo ovi ove ja on ona ono mi vi oni one moj svoj naš vaš njegov njezin njihov tko što
    koji koja koje kakav gdje kada zašto kako i a ili ali no nego dok jer da ako iako kad u na s sa iz od do po
    pod nad za pri kroz prije poslije o bez među prema zbog ne već još samo također ovdje tamo sada tada danas
    jučer vrlo više sve svi svaki drugi druga je su bio bila bilo bili će može
  `,
  dependents: `
    on, ona, ono, oni, one, njegov, njegova, njegovo, njezin, njezina, njihov, njihova, njemu, njoj, njima, taj,
    ta, to, ti, te, tog, toga, tom, tome, tim, ovaj, ova, ovo, ovi, ove, onaj, takav, takva, takvo, takvi, oba,
    obje, obojica, drugi, druga, isti, ista, tako, tada, onda, zatim, potom, stoga, zato, dakle, zbog toga,
    osim toga, također, ipak, međutim, unatoč tome, naprotiv, umjesto toga, inače, na primjer, konačno, prvo,
    drugo, s druge strane, tamo, ovdje, ranije, kasnije, otada, jer, ili, niti, pritom
  `,
  conjunctions: 'i, a, ali',
  adverbials: 'doista, naravno, zapravo, ukratko',
  crossReferences: 'vidi, usp, sl, slika, tablica, foto',
};
