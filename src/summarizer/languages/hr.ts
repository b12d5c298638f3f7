import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'dr prof mr sc dipl ing sv npr tzv tj odn ul gosp gđa mons gen puk inž usp tel',
  numericAbbreviations: 'br čl str st sv t tel',
  trailingAbbreviations: 'god sij velj ožu tra svi lip srp kol ruj lis stu pro co inc ltd jr',
  ordinals: true,
  functionWords: `
    taj ta to ti te ovaj ova ovo ovi ove ja on ona ono mi vi oni one moj svoj naš vaš njegov njezin njihov tko što
    koji koja koje kakav gdje kada zašto kako i a ili ali no nego dok jer da ako iako kad u na s sa iz od do po
    pod nad za pri kroz prije poslije o bez među prema zbog ne već još samo također ovdje tamo sada tada danas
    jučer vrlo više sve svi svaki drugi druga je su bio bila bilo bili će može
  `,
};
