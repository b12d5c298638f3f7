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
  // On pages that a library renders anew it waits for that.
  while (document.readyState !== 'complete') await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const element = document.querySelector('tldr-article[data-tldr-auto]');
  if (!element) return {blocks: [], where: '', milliseconds};
  await customElements.whenDefined('tldr-article');
  await element.updateComplete;
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
