/* global Node, NodeFilter */
/**
 * Runs in the page: finds the article's container, reads it, and compares that with the article that is expected.
 * Nothing from outside the function is known to it.
 */
export async function measurePage({address, expected, isVerbose}) {
  const {readArticle} = await import(`${address}dist/article/read-article.js`);
  const {findRange} = await import(`${address}dist/article/find-range.js`);
  const {summarize, splitSentences} = await import(`${address}dist/summarizer/index.js`);

  const NO_TEXT = 'script, style, noscript, template';
  const NO_PROSE = `${NO_TEXT}, figure, figcaption, table, pre, form, button, svg, math, video, audio, iframe`;
  const textsIn = (root, left) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === Node.TEXT_NODE
        ? NodeFilter.FILTER_ACCEPT
        : node.matches(left)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
    );
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    return texts;
  };
  const bagOf = (texts) => {
    const bag = new Map();
    for (const text of texts) {
      for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
        bag.set(word, (bag.get(word) ?? 0) + 1);
    }
    return bag;
  };
  const sizeOf = (bag) => Array.from(bag.values()).reduce((sum, count) => sum + count, 0);
  const shared = (one, other) =>
    Array.from(one).reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const bare = (text) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const solid = (text) => text.replace(/\s+/g, '');

  const wanted = new DOMParser().parseFromString(expected, 'text/html').body;
  const article = bagOf(textsIn(wanted, NO_TEXT));
  const prose = bagOf(textsIn(wanted, NO_PROSE));

  // The smallest element that holds the article, or all of it that the page has.
  const holds = (element) => shared(article, bagOf(textsIn(element, NO_TEXT)));
  let container = document.body;
  const all = holds(container);
  for (;;) {
    const child = Array.from(container.children).find(
      (element) =>
        !element.matches(NO_TEXT) &&
        element.checkVisibility({visibilityProperty: true}) &&
        holds(element) >= 0.99 * all,
    );
    if (!child) break;
    container = child;
  }

  const started = performance.now();
  const reading = readArticle(container);
  const milliseconds = performance.now() - started;
  const {blocks, language} = reading.article;
  const kept = bagOf(blocks.map(({text}) => text));

  let sentences = 0;
  const lost = [];
  for (const [block, {text}] of blocks.entries()) {
    for (const {start, end} of await splitSentences(text, language)) {
      sentences++;
      const range = findRange(reading, {block, start, end});
      const sentence = solid(text.slice(start, end));
      if (range && solid(range.toString()) === sentence) continue;
      // Marks of footnotes stand inside of it: read as the article was, they are left out again.
      const copy = document.createElement('div');
      if (range) copy.append(range.cloneContents());
      container.append(copy);
      const again = solid(
        readArticle(copy)
          .article.blocks.map((each) => each.text)
          .join(''),
      );
      copy.remove();
      if (again !== sentence) lost.push(`${text.slice(start, end)} ≠ ${range}`);
    }
  }

  const whole = bare(textsIn(wanted, `${NO_TEXT}, sup:has(a[href*='#'])`).join(''));
  const captions = Array.from(wanted.querySelectorAll('figcaption'), ({textContent}) => bare(textContent));
  const summary = await summarize(reading.article);
  const foreign = summary.sentences
    .map(({source: {block, start, end}}) => blocks[block].text.slice(start, end))
    .filter((text) => !whole.includes(bare(text)) || captions.some((caption) => caption.includes(bare(text))));

  const share = (part, of) => (of === 0 ? 1 : part / of);
  const rest = (one, other) =>
    Array.from(one).flatMap(([word, count]) => (count > (other.get(word) ?? 0) ? [word] : []));
  return {
    container: `${container.localName}#${container.id}.${container.className}`,
    milliseconds,
    elements: container.getElementsByTagName('*').length,
    words: sizeOf(prose),
    precision: share(shared(kept, article), sizeOf(kept)),
    recall: share(shared(prose, kept), sizeOf(prose)),
    recallOfAll: share(shared(article, kept), sizeOf(article)),
    sentences,
    lost,
    summarySentences: summary.sentences.length,
    foreign,
    ...(isVerbose && {
      blocks: blocks.map(({type, text}) => {
        const mark = bare(text) !== '' && whole.includes(bare(text)) ? ' ' : '+';
        return `${mark} ${type}: ${text}`;
      }),
      missing: Array.from(wanted.querySelectorAll('p, li, h2, h3, blockquote, div'))
        .filter((element) => !element.querySelector('p, li, h2, h3, blockquote, div') && !element.closest(NO_PROSE))
        .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
        .filter((text) => text && !blocks.some((block) => solid(block.text).includes(solid(text)))),
      extra: rest(kept, article),
    }),
  };
}
