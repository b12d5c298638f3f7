// Turns an article that was read into elements that hold its texts, and into their source.

const TAGS = {paragraph: 'p', quote: 'blockquote', 'list-item': 'li'};

const withText = (tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** The elements of an article: its title in an `<h1>`, its blocks, items of a list together. */
export function writeArticle({title, blocks}) {
  const elements = title ? [withText('h1', title)] : [];
  for (const {type, text, level = 2} of blocks) {
    if (type === 'heading') {
      elements.push(withText(`h${Math.min(6, Math.max(2, level))}`, text));
    } else if (type === 'list-item') {
      if (elements.at(-1)?.localName !== 'ul') elements.push(document.createElement('ul'));
      elements.at(-1).append(withText('li', text));
    } else {
      elements.push(withText(TAGS[type], text));
    }
  }
  return elements;
}

/** The same as HTML, to be edited. */
export const sourceOf = (article) =>
  writeArticle(article)
    .map(({outerHTML}) => outerHTML)
    .join('\n\n');
