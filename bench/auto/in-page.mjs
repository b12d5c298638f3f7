/* global NodeFilter */
// These run in a page; nothing outside of each is known to it.

/** The texts of a page, and those of its prose. */
export function textsOf() {
  const noText = 'script, style, noscript, template';
  const noProse = `${noText}, figure, figcaption, table, pre, form, button, svg, math, video, audio, iframe`;
  const texts = (left) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({parentElement}) =>
      parentElement.closest(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode.data);
    return found;
  };
  return {all: texts(noText), prose: texts(noProse)};
}

/** Adds the script, and tells what was read once it has attached; nothing, where it has not. */
export async function whatIsRead(address) {
  const started = performance.now();
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${address}cdn/auto.min.js`;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('the script did not load')));
    document.head.append(script);
  });
  const milliseconds = performance.now() - started;
  // Where there is no article it says so, after a while; on pages that a library takes over it waits for that.
  let hasExplained = false;
  console.info = () => (hasExplained = true);
  const find = () => document.querySelector('tldr-article[data-tldr-auto]');
  while (!find() && !hasExplained) await new Promise((resolve) => setTimeout(resolve, 10));
  const element = find();
  if (!element) return {blocks: [], where: '', milliseconds};
  await customElements.whenDefined('tldr-article');
  await element.updateComplete;
  for (const {parentElement} of document.querySelectorAll('tldr-article')) {
    if (!document.body.contains(parentElement)) throw new Error('an element stands outside of the body');
  }
  const {localName, id, className} = element.articleElement;
  return {
    blocks: element.article.blocks.map(({text}) => text),
    where: `${localName}${id && `#${id}`}${className && `.${String(className).trim().replace(/\s+/g, '.')}`}`.slice(
      0,
      40,
    ),
    milliseconds,
  };
}
