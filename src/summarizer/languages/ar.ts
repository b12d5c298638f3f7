import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'د م أ أ.د ا.د ص ق ه ت ب',
  numericAbbreviations: 'ص ج س م',
};
