import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'ড ডা ডঃ মো মোঃ প্রফ এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি আর এস টি ইউ ভি',
  numericAbbreviations: 'নং পৃ',
};
