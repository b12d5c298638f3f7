import type {LanguageData} from './language.js';

export const language: LanguageData = {};
