import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof mr dipl inž sv npr tzv tj ul gosp gđa puk др проф мр дипл инж св нпр тзв тј ул госп гђа пук
  `,
  numericAbbreviations: 'br čl str бр чл стр',
  trailingAbbreviations: 'god год gen ген',
  ordinals: true,
  functionWords: `
    taj ta to ti te ovaj ova ovo ovi ove ja on ona ono mi vi oni one ko šta koji koja koje gde kada zašto kako i a
    ili ali nego jer da ako iako kad u na s sa iz od do po pod nad za pri kroz pre posle o bez među prema zbog ne
    već još samo takođe тај та то ти те овај ова ово ови ове ја он она оно ми ви они ко шта који која које где
    када зашто како и а или али него јер да ако иако кад у на с са из од до по под над за при кроз пре после о без
    међу према због не већ још само такође
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
};
