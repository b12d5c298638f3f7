import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'dr prof mr sc dipl ing sv npr tzv tj odn ul gosp gđa mons puk inž usp tel',
  numericAbbreviations: 'br čl str st sv t tel',
  trailingAbbreviations: 'god sij velj ožu tra svi lip srp kol ruj lis stu pro co inc ltd jr gen',
  ordinals: true,
  functionWords: `
    taj ta to ovaj ova ovo ovi ove on ona ono oni one svoj vaš njegov njezin njihov tko što koji koja koje kakav gdje
    kada zašto kako i a no nego dok da kad u na s sa iz od do po pod nad za pri kroz prije poslije o bez među prema
    zbog već ovdje tamo sada tada danas jučer više sve svi svaki druga je su bio bila bilo bili će
  `,
  stigmaWords: 'ja mi moj naš ti te vi može također još vrlo ne ako ili jer iako ali samo drugi',
  stigmaTerms: `
    mene me moja nas nam tebe vas vam bih bi bismo mogao mogla moglo moraju čak jako možda vjerojatno uvijek nikad
    nikada nije ništa nešto stvarno druge rekao rekla kaže mislim znam želim
  `,
  cuePhrases: 'u ovom članku, u ovom radu, u ovoj studiji, u ovom tekstu, cilj ovog rada, cilj ovog istraživanja',
  dependents: `
    on, ona, ono, oni, one, njegov, njegova, njegovo, njezin, njezina, njihov, njihova, njemu, njoj, njima, taj, ta, to,
    ti, te, tog, toga, tom, tome, tim, ovaj, ova, ovo, ovi, ove, onaj, takav, takva, takvo, takvi, oba, obje, obojica,
    drugi, druga, isti, ista, tako, tada, onda, zatim, potom, stoga, zato, dakle, zbog toga, osim toga, također, ipak,
    međutim, unatoč tome, naprotiv, umjesto toga, inače, na primjer, konačno, prvo, drugo, s druge strane, tamo, ovdje,
    ranije, kasnije, otada, jer, ili, niti, pritom, sljedećeg dana, idućeg dana, ubrzo nakon toga, većina njih, neki od
    njih, neke od njih, mnogi od njih, jedan od njih, jedna od njih, nitko od njih, među njima, sutradan, nijedan od
    njih
  `,
  independents: `
    sljedećeg dana nakon, sljedećeg dana poslije, idućeg dana nakon, idućeg dana poslije, sutradan nakon
  `,
  conjunctions: 'i, a, ali',
  adverbials: 'doista, naravno, zapravo, ukratko',
  crossReferences: 'vidi, usp, sl, slika, tablica, foto',
  notices: 'napomena uredništva, pročitajte i, pročitajte još, pogledajte i, kliknite ovdje, pratite nas',
};
