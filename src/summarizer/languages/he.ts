import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'פרופ גב עו',
  numericAbbreviations: 'עמ מס ס',
};
