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

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that run on in the line: text before, in and after them is one block's. Any other element divides blocks. */
export const INLINE_TAGS = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rtc ruby s samp small span strike
  strong sub sup time tt u var wbr slot`,
);

/** Elements whose text nobody reads as text of the page. */
export const SILENT_TAGS = words(
  `audio button canvas datalist embed iframe img input math meter noscript object optgroup option output picture progress rp
  rt script select style svg template textarea title video`,
);
