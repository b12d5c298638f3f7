import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof mr dipl inž sv npr tzv tj ul gosp gđa puk др проф мр дипл инж св нпр тзв тј ул госп гђа пук
  `,
  numericAbbreviations: 'br čl str бр чл стр',
  trailingAbbreviations: 'god год gen ген',
  ordinals: true,
  functionWords: `
    taj ta to ovaj ova ovo ovi ove on ona ono oni one ko šta koji koja koje gde kada zašto kako i a nego da kad u na s
    sa iz od do po pod nad za pri kroz pre posle o bez među prema zbog već тај та то овај ова ово ови ове он она оно
    они ко шта који која које где када зашто како и а него да кад у на с са из од до по под над за при кроз пре после
    о без међу према због већ
  `,
  stigmaWords: `
    ja mi ti te vi takođe još ne ako ili jer iako ali samo ја ми ти те ви такође још не ако или јер иако али само
  `,
  stigmaTerms: `
    mene me moj moja nas nam naš tebe vas vam bih bi bismo mogao mogla moglo može moraju čak veoma jako možda
    verovatno uvek nikad nikada nije ništa nešto stvarno drugi druge rekao rekla kaže mislim znam želim мене ме мој
    моја нас нам наш тебе вас вам бих би могао могла може чак веома можда вероватно увек никад није ништа нешто други
    рекао рекла каже мислим знам желим
  `,
  cuePhrases: `
    u ovom članku, u ovom radu, u ovoj studiji, u ovom tekstu, у овом чланку, у овом раду, у овој студији, cilj ovog
    rada, cilj ovog istraživanja, циљ овог рада
  `,
  dependents: `
    он, она, оно, они, оне, његов, његова, његово, њен, њена, њихов, њихова, тај, та, то, ти, те, тог, тога,
    том, томе, тим, овај, ова, ово, ови, ове, онај, такав, таква, такво, оба, обе, други, друга, исти, тако,
    тада, онда, затим, потом, стога, зато, дакле, због тога, осим тога, такође, ипак, међутим, напротив,
    уместо тога, иначе, на пример, коначно, прво, друго, тамо, овде, раније, касније, јер, или, нити, on, ona,
    ono, oni, njegov, njegova, njen, njena, njihov, taj, ta, to, ovaj, ova, ovo, takav, tako, tada, onda, zatim,
    potom, zato, dakle, takođe, ipak, međutim, na primer
  `,
  conjunctions: 'и, а, али, i, a, ali',
  adverbials: 'наравно, заправо, naravno, zapravo',
  crossReferences: 'види, сл, слика, табела, фото',
  notices: `
    napomena redakcije, pročitajte i, pročitajte još, pogledajte i, kliknite ovde, pratite nas, прочитајте и,
    прочитајте још, погледајте и, кликните овде
  `,
};
