import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: `
    डॉ डा प्रो मो पं स्व कु मि श्रीमती सुश्री ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी
    डब्ल्यू एक्स वाई जेड
  `,
  numericAbbreviations: 'सं पृ',
};
