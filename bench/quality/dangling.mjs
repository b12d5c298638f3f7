/**
 * Words that open a sentence which leans on the one before it: a reference whose antecedent is there, or a connective.
 * Kept apart from the product's own lists, so that neither is measured by itself.
 */
const OPENERS = {
  en: `he she it they him them his her hers its their this that these those such but and so or nor yet then thus
    therefore hence however moreover furthermore nevertheless nonetheless besides meanwhile consequently otherwise
    instead similarly likewise also both another`,
  de: `er sie es ihm ihn ihnen sein seine seinen seinem seiner dieser diese dieses diesem diesen dies aber und doch oder
    denn deshalb deswegen daher darum dann danach dabei dadurch damit dazu jedoch außerdem trotzdem dennoch allerdings
    zudem also somit`,
  fr: `il elle ils elles ce cet cette ces ceci cela celui celle ceux celles leur leurs son sa ses mais et or donc car
    ainsi alors puis ensuite cependant pourtant toutefois néanmoins aussi enfin`,
  es: `él ella ello ellos ellas este esta estos estas esto ese esa esos esas eso pero y o así entonces luego además
    también sin-embargo`,
  pt: `ele ela eles elas este esta estes estas isto esse essa esses essas isso mas e ou assim então porém contudo também`,
  it: `egli ella lui lei essi esse loro questo questa questi queste ciò ma e o quindi allora poi inoltre tuttavia anche`,
  nl: `hij zij ze het dit dat deze die zijn haar hun maar en of dus dan daarom toch echter ook bovendien`,
  tr: `o onlar bu bunlar şu şunlar bunun bunu buna bunlar ama fakat ancak ve veya ayrıca böylece çünkü oysa`,
  vi: `anh-ấy cô-ấy ông-ấy bà-ấy nó họ điều-này việc-này đó nhưng và hoặc vì-vậy do-đó tuy-nhiên ngoài-ra`,
  ko: `그는 그녀는 그들은 이는 이것은 그것은 이들은 그러나 하지만 그리고 그래서 따라서 또한 또 그런데 즉`,
  bn: `তিনি সে তারা এটি এটা এই এসব তাঁর তার তাদের কিন্তু এবং তবে তাই ফলে আর অথবা`,
  ur: `وہ یہ اس ان انہوں لیکن مگر اور یا اسی اسلیے تاہم چنانچہ`,
  ru: `он она оно они его её их этот эта это эти но и а или поэтому однако также затем тогда`,
  ja: `彼は 彼女は 彼らは これは それは この その しかし そして また だから したがって`,
  zh: `他 她 它 他们 她们 这 这些 那 那些 但 但是 而 并且 因此 所以 然而`,
};

/** Written without spaces between words: an opener is any start of the sentence. */
const SPACELESS = new Set(['ja', 'zh']);

const lists = new Map(
  Object.entries(OPENERS).map(([language, words]) => [
    language,
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace('-', ' ')),
  ]),
);

/** Whether a sentence opens so; undefined for a language without a list. */
export function dangles(sentence, language = 'en') {
  const code = language.split('-')[0];
  const openers = lists.get(code);
  if (openers === undefined) return undefined;
  const start = sentence.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  return openers.some(
    (opener) =>
      start.startsWith(opener) && (SPACELESS.has(code) || !/^[\p{L}\p{M}\p{N}]/u.test(start.slice(opener.length))),
  );
}
