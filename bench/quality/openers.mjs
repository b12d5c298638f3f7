// What ties a sentence to the one before it. Deliberately not the product's own lists: it must not mark its own work.

/** Words and phrases that a sentence opens with, and that stand for something said before or join it to that. */
const OPENERS = {
  bn: 'তিনি তার তাঁর সে তারা তাদের এটি এই সেই কিন্তু তবে এবং তাই এছাড়া ফলে এরপর',
  de: `er sie es ihr ihre ihren seine sein seinen dies diese dieser dieses diesen dabei damit dadurch daher darum deshalb
    deswegen aber doch jedoch und oder denn dennoch trotzdem außerdem zudem dann danach dagegen stattdessen hingegen
    also somit so`,
  en: `he she it they him her his its their them this that these those such one another both others
    but and or so yet nor for-example for-instance however therefore thus hence also then instead meanwhile moreover
    furthermore nevertheless nonetheless otherwise besides consequently accordingly likewise similarly additionally
    still though in-addition in-contrast in-other-words as-a-result as-such on-the-other-hand the-latter the-former
    the-same the-two the-move after-that at-that because-of-this`,
  es: `él ella ellos ellas ello esto este esta estos estas ese esa eso esos esas aquel su sus pero y o además también
    entonces sin-embargo no-obstante por-eso por-lo-tanto por-tanto así luego mientras-tanto por-ejemplo`,
  fr: `il elle ils elles ce c'est cela ça cet cette ces celui-ci celle-ci son sa ses leur leurs mais et ou donc or car ainsi
    cependant pourtant toutefois néanmoins ensuite puis alors aussi enfin de-plus en-outre par-exemple par-conséquent
    en-revanche au-contraire`,
  ko: '그는 그녀는 그들은 이는 이것은 그것은 이 그 이런 그런 이러한 그러한 하지만 그러나 그리고 또 또한 따라서 그래서 한편 반면',
  pl: `on ona ono oni one jego jej ich to ten ta te tego tej tym ale i a lub jednak jednakże dlatego więc zatem ponadto
    także również potem następnie natomiast na-przykład`,
  tr: `o onlar bu şu bunlar şunlar onun onların bunun ama fakat ancak ve veya ayrıca böylece bunun-üzerine buna-göre oysa
    sonra daha-sonra ise dolayısıyla bu-nedenle`,
  ur: 'وہ یہ اس ان انہوں انھوں اسے انہیں لیکن مگر اور تاہم چنانچہ لہذا پھر اسی ایسے',
  vi: `anh-ấy anh-ta ông-ấy ông-ta bà-ấy bà-ta cô-ấy cô-ta nó họ điều-này điều-đó việc-này đây đó nhưng tuy-nhiên và
    vì-vậy do-đó vì-thế ngoài-ra sau-đó bên-cạnh-đó mặt-khác trong-khi-đó`,
  zh: '他 她 它 这 那 此 该 其 但 然而 而 而且 因此 所以 于是 同时 此外 另外 不过 并且',
};

/** Where words are not spaced, an opener ends anywhere. */
const SPACELESS = new Set(['zh']);

const patterns = new Map(
  Object.entries(OPENERS).map(([language, openers]) => {
    const alternatives = openers.split(/\s+/).map((opener) => opener.replace(/(?<!celui|celle)-/g, String.raw`\s`));
    const end = SPACELESS.has(language) ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`;
    return [language, new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${alternatives.join('|')})${end}`, 'iu')];
  }),
);

const squeeze = (text) => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();

/**
 * How many sentences of a summary open with a reference or a connective, and how many of them hang in the air: what they
 * refer to, the sentence before them in the article, is not before them in the summary. Nothing where we have no list.
 */
export function countOpeners(sentences, article, language) {
  const opener = patterns.get(language);
  if (!opener) return {};
  const text = squeeze(article);
  let end = 0;
  let openers = 0;
  let dangling = 0;
  for (const sentence of sentences.map(squeeze)) {
    const start = text.indexOf(sentence, end);
    // Peers may drop the last full stop, or a bracket: less than three signs between do not part two neighbours.
    const follows = start >= 0 && text.slice(end, start).replace(/\s/g, '').length < 3;
    if (opener.test(sentence)) {
      openers++;
      if (!follows) dangling++;
    }
    if (start >= 0) end = start + sentence.length;
  }
  return {openers, dangling};
}
