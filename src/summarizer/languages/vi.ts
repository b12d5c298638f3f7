import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'tp ts ths pgs gs bs ks tt tx st mr mrs dr nxb đ/c',
  numericAbbreviations: 'q p số tr t',
  functionWords: `
    các những một này đó kia ấy tôi ta chúng bạn anh chị em ông bà nó họ ai gì nào đâu khi sao thế và hoặc hay
    nhưng mà nên vì do nếu tuy dù để của ở tại trong ngoài trên dưới với từ đến cho về bằng theo trước sau giữa
    không chưa đã đang sẽ cũng chỉ rất hơn nhất mọi mỗi là có được bị như thì còn
  `,
  dependents: `
    nó, họ, ông ấy, bà ấy, anh ấy, cô ấy, anh ta, cô ta, ông ta, bà ta, này, đó, đây, điều này, điều đó,
    việc này, việc đó, những người này, cả hai, như vậy, như thế, vậy, vì vậy, vì thế, do đó, do vậy, bởi vậy,
    sau đó, tiếp đó, rồi, khi đó, lúc đó, trong khi đó, ngoài ra, hơn nữa, bên cạnh đó, cũng, tuy nhiên,
    tuy vậy, dù vậy, mặc dù vậy, ngược lại, trái lại, thay vào đó, nếu không, ví dụ, chẳng hạn, cuối cùng,
    thứ nhất, thứ hai, mặt khác, ở đó, tại đây, tại đó, trước đó, từ đó, kể từ đó, bởi vì, hoặc, theo đó,
    đồng thời, ông cho, ông nói, ông cũng, bà cho, bà nói, bà cũng, anh cho, anh nói, chị cho, chị nói, cô cho,
    cô nói
  `,
  references: 'nó, họ, ông ấy, bà ấy, anh ấy, cô ấy, anh ta, cô ta, ông ta, bà ta',
  conjunctions: 'và, nhưng',
  adverbials: 'thực ra, thật vậy, tất nhiên, dĩ nhiên, tóm lại',
  crossReferences: 'xem, hình, bảng, ảnh',
};
