import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    dr prof mr dipl inž sv npr tzv tj ul gosp gđa gen puk др проф мр дипл инж св нпр тзв тј ул госп гђа ген пук
  `,
  numericAbbreviations: 'br čl str бр чл стр',
  trailingAbbreviations: 'god год',
  ordinals: true,
  functionWords: `
    taj ta to ti te ovaj ova ovo ovi ove ja on ona ono mi vi oni one ko šta koji koja koje gde kada zašto kako i a
    ili ali nego jer da ako iako kad u na s sa iz od do po pod nad za pri kroz pre posle o bez među prema zbog ne
    već još samo takođe тај та то ти те овај ова ово ови ове ја он она оно ми ви они ко шта који која које где
    када зашто како и а или али него јер да ако иако кад у на с са из од до по под над за при кроз пре после о без
    међу према због не већ још само такође
  `,
};
