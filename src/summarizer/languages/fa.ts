import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'د ر.ک ق.م م ه.ق ه.ش',
  numericAbbreviations: 'ص ج',
};
