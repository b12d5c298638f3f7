// What runs in the page. Each function is handed to Chromium as it stands, so it knows nothing of this file.

/** The boxes of all the page's elements that can be seen, with what they stand in line with: the first long paragraph. */
export const boxesOf = () => {
  const isLong = (paragraph) => paragraph.textContent.trim().split(/\s+/).length >= 20;
  const edges = (element) => {
    const {left, right} = element.getBoundingClientRect();
    const style = window.getComputedStyle(element);
    return {
      left: left + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth),
      right: right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth),
    };
  };
  const text = Array.from(document.querySelectorAll('p')).find(
    (paragraph) => isLong(paragraph) && paragraph.checkVisibility(),
  );
  const toggles = Array.from(document.querySelectorAll('tldr-article')).flatMap((element) =>
    Array.from(element.shadowRoot?.querySelectorAll('[part~="box"]:has([part~="toggle"])') ?? []),
  );
  const title = Array.from(document.querySelectorAll('h1')).findLast((heading) => heading.checkVisibility());
  return {
    isBelowTitle:
      !title || !toggles[0] || toggles[0].getBoundingClientRect().top >= title.getBoundingClientRect().bottom,
    places: toggles.map((box) => (box.part.contains('box-top') ? 'start' : 'end')),
    boxes: toggles.map(edges),
    text: text && edges(text),
  };
};

/** The sentences of the box that is open, and those of them that are not the article's. */
export const summaryOf = () => {
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const element = document.querySelector('tldr-article:state(open)');
  const article = (element.articleElement ?? element).cloneNode(true);
  for (const slotted of article.querySelectorAll('[slot]')) slotted.remove();
  const text = squeeze(article.textContent);
  const made = element.shadowRoot.querySelectorAll('[part~="box"]:has([aria-expanded="true"]) [part~="text"]');
  const sentences = Array.from(made.length > 0 ? made : element.querySelectorAll('[slot="summary"] li'), (sentence) =>
    squeeze(sentence.textContent),
  );
  return {sentences, foreign: sentences.filter((sentence) => !text.includes(sentence))};
};

/** Where the passage of a sentence is, and what is highlighted. */
export const passageOf = (sentence) => {
  const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
  const element = document.querySelector('tldr-article:state(open)');
  const passages = (element.articleElement ?? element).querySelectorAll('p, li, blockquote');
  const passage = Array.from(passages).findLast(
    (candidate) => !candidate.closest('[slot]') && squeeze(candidate.textContent).includes(sentence),
  );
  const {top, bottom} = passage.getBoundingClientRect();
  return {
    isInView: top < window.innerHeight && bottom > 0,
    isWhole: top >= 0 && top < window.innerHeight,
    marked: Array.from(window.CSS.highlights.get('tldr-source') ?? [], (range) => squeeze(range.toString())).join(' '),
  };
};

/** The links to the neighbours that can be seen. */
export const linksOf = () =>
  Object.fromEntries(
    ['prev', 'next'].map((direction) => [
      direction,
      Array.from(document.querySelectorAll(`tldr-article > a[slot="${direction}"]`))
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 0)
        .map(({textContent, href}) => ({title: textContent.trim(), href})),
    ]),
  );
