import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'պրոֆ դոկտ',
  terminators: ':',
};
