import type {LanguageData} from './language.js';

export const language: LanguageData = {
  leadingAbbreviations: 'mr mrs ms dr st vs prof',
  numericAbbreviations: 'no vol fig p pp ver',
  continuations: `
    という, といった, といい, と言, と話, と述, と答, と語, と聞, と思, と叫, と書, と考, と訴, と呼, と説明, と指摘,
    と強調, とコメント, と彼, と私, と僕, と俺, と母, と父, と先生, と男, と女, と少, と笑, と首, と声, との, とする,
    とし, って, など
  `,
  trailingAbbreviations: 'inc ltd co corp jr',
  cuePhrases: '本稿では, 本論文では, 本研究では, 本記事では, この記事では, この論文では, 要するに, まとめると',
  dependents: `
    彼, 彼女, それ, これ, あれ, その, この, あの, そこ, ここ, そう, こう, そんな, こんな, そのため, このため, したがって, 従って, だから, それで, そこで, すると, そして,
    それから, その後, また, さらに, しかも, 例えば, たとえば, 一方, 他方, 逆に, むしろ, あるいは, または, もしくは, なぜなら, つまり, すなわち, 同様に, 同じく, 同社, 同氏, 同市,
    同日, 同年, 同校, 両者, 前者, 後者, 次に, 最後に, 最終的に, まず, 第一に, 第二に, ほかに, 他に, 上記, ちなみに, なお, ただし, なので, よって, やがて
  `,
  adverbials: 'しかし, だが, ところが, けれども, でも, もちろん, 実際, 確かに',
  crossReferences: '参照, 図, 表, 写真',
  notices: '編集部注, 続きを読む, 関連記事, こちらをクリック, あわせて読みたい',
};
