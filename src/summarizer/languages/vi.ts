import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'tp ts ths pgs gs bs ks tt tx st mr mrs dr nxb đ/c',
  numericAbbreviations: 'q p số tr t',
  functionWords: `
    các những một này đó kia ấy tôi ta chúng bạn anh chị em ông bà nó họ ai gì nào đâu khi sao thế và hoặc hay
    nhưng mà nên vì do nếu tuy dù để của ở tại trong ngoài trên dưới với từ đến cho về bằng theo trước sau giữa
    không chưa đã đang sẽ cũng chỉ rất hơn nhất mọi mỗi là có được bị như thì còn
  `,
};
