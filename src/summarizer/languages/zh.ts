import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'mr mrs ms dr st vs prof',
  numericAbbreviations: 'no vol fig p pp ver',
  trailingAbbreviations: 'inc ltd co corp jr',
  dependents: `
    他, 她, 它, 这, 這, 那, 该, 該, 此, 其中, 其后, 其後, 对此, 對此, 因此, 所以, 于是, 於是, 然后, 然後, 随后, 隨後, 之后, 之後, 接着, 接著, 从而, 從而, 例如,
    比如, 譬如, 相反, 否则, 否則, 反之, 不然, 同样, 同樣, 另外, 此外, 还有, 還有, 也, 最后, 最後, 首先, 另一方面, 同时, 同時, 与此同时, 與此同時, 两者, 兩者, 二者, 前者,
    后者, 後者, 上述, 如此, 因为, 因為, 或者, 即, 但是, 而且, 并且, 並且, 不过, 不過, 可是
  `,
  adverbials: '然而, 事实上, 事實上, 其实, 其實, 当然, 當然, 总之, 總之, 但是, 但, 而且, 并且, 並且, 不过, 不過, 可是',
  crossReferences: '见, 見, 参见, 參見, 图, 圖, 表',
};
