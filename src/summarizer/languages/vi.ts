import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'tp ts ths pgs gs bs ks tt tx st mr mrs dr nxb đ/c',
  numericAbbreviations: 'q p số tr t',
  functionWords: `
    các những một này đó kia ấy ta chúng ông bà nó đâu khi sao thế và mà nên do tuy dù để của ở tại trong ngoài trên
    dưới với từ đến cho về bằng theo trước sau giữa đã đang sẽ chỉ hơn nhất mọi mỗi là có được bị như họ em
  `,
  stigmaWords: 'tôi anh chị bạn rất nào gì ai hoặc hay nếu nhưng vì cũng còn không chưa thì',
  stigmaTerms: 'mình vẫn',
  cuePhrases: `
    trong bài viết này, trong bài báo này, trong nghiên cứu này, bài viết này, nghiên cứu này, chúng tôi đề xuất,
    chúng tôi trình bày, chúng tôi giới thiệu, tóm lại, nói tóm lại
  `,
  dependents: `
    nó, họ, ông ấy, bà ấy, anh ấy, cô ấy, anh ta, cô ta, ông ta, bà ta, này, đó, đây, điều này, điều đó, việc này, việc
    đó, những người này, cả hai, như vậy, như thế, vậy, vì vậy, vì thế, do đó, do vậy, bởi vậy, sau đó, tiếp đó, rồi,
    khi đó, lúc đó, trong khi đó, ngoài ra, hơn nữa, bên cạnh đó, cũng, tuy nhiên, tuy vậy, dù vậy, mặc dù vậy, ngược
    lại, trái lại, thay vào đó, nếu không, ví dụ, chẳng hạn, cuối cùng, thứ nhất, thứ hai, mặt khác, ở đó, tại đây, tại
    đó, trước đó, từ đó, kể từ đó, bởi vì, hoặc, theo đó, đồng thời, ông cho, ông nói, ông cũng, bà cho, bà nói, bà
    cũng, anh cho, anh nói, chị cho, chị nói, cô cho, cô nói, ngày hôm sau, năm sau đó, ngay sau đó, một số trong số họ,
    nhiều người trong số họ, một trong số họ, một trong số đó, trong số đó, trong số họ, không lâu sau đó, hầu hết trong
    số họ, phần lớn trong số họ
  `,
  references: 'nó, họ, ông ấy, bà ấy, anh ấy, cô ấy, anh ta, cô ta, ông ta, bà ta',
  conjunctions: 'và, nhưng',
  adverbials: 'thực ra, thật vậy, tất nhiên, dĩ nhiên, tóm lại',
  crossReferences: 'xem, hình, bảng, ảnh',
  notices: 'xem thêm, đọc tiếp, bấm vào đây, nhấn vào đây, đăng ký nhận tin, đăng ký nhận bản tin, đọc thêm:',
};
