import type {Block} from '../summarizer/index.js';

/** The blocks that HTML has a name for. A quotation makes quotes of the paragraphs inside it. */
export const BLOCK_TYPES: ReadonlyMap<string, Block['type']> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['p', 'paragraph'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
]);

/** Elements that run on in the line: text before, in and after them is one block's. Any other element divides blocks. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike
  strong sub sup time tt u var wbr slot`.split(/\s+/),
);

/** Elements whose text is no part of the article's prose. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  `address aside audio button canvas datalist dialog embed fieldset figcaption figure footer form iframe input label
  legend math menu meter nav noscript object optgroup option output picture pre progress rp rt script
  select style svg table template textarea title video`.split(/\s+/),
);

/** The same by role (WAI-ARIA 1.2 and DPUB-ARIA 1.1). */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  `alert alertdialog banner button complementary contentinfo dialog doc-endnotes doc-footnote doc-toc form menu
  menubar navigation note search tablist toolbar`.split(/\s+/),
);
