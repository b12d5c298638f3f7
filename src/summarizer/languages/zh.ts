import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'mr mrs ms dr st vs prof',
  numericAbbreviations: 'no vol fig p pp ver',
  trailingAbbreviations: 'inc ltd co corp jr',
  stigmaTerms: `
    我们 我們 你们 你們 您的 可能 也许 也許 或许 或許 应该 應該 可以 非常 还是 還是 甚至 总是 總是 没有 沒有 不是 不会 不會 什么 什麼 如果 或者 因为 因為 虽然 雖然 但是 只是 其他 觉得 覺得 认为
    認為
  `,
  cuePhrases: `
    在本文中, 本文, 本研究, 本篇文章, 这篇文章将, 這篇文章將, 我们提出, 我們提出, 我们介绍, 我們介紹, 我们研究, 我們研究, 总之, 總之,
    综上所述, 綜上所述, 简而言之, 簡而言之
  `,
  dependents: `
    他, 她, 它, 这, 這, 那, 该, 該, 此, 其中, 其后, 其後, 对此, 對此, 因此, 所以, 于是, 於是, 然后, 然後, 随后, 隨後, 之后, 之後, 接着, 接著, 从而, 從而, 例如,
    比如, 譬如, 相反, 否则, 否則, 反之, 不然, 同样, 同樣, 另外, 此外, 还有, 還有, 也, 最后, 最後, 首先, 另一方面, 同时, 同時, 与此同时, 與此同時, 两者, 兩者, 二者, 前者,
    后者, 後者, 上述, 如此, 因为, 因為, 或者, 即, 但是, 而且, 并且, 並且, 不过, 不過, 可是
  `,
  adverbials: '然而, 事实上, 事實上, 其实, 其實, 当然, 當然, 总之, 總之, 但是, 但, 而且, 并且, 並且, 不过, 不過, 可是',
  crossReferences: '见, 見, 参见, 參見, 图, 圖, 表',
  notices: '编者按, 編者按, 点击这里, 點擊這裡, 阅读更多, 閱讀更多, 延伸阅读, 延伸閱讀, 相关阅读, 相關閱讀',
};
