import type {Paragraph} from './page-text.js';

/** So many paragraphs tell how wide the text is. */
const MOST = 40;

/** A paragraph that is as wide as most of the text: one may float, stand out, or be a point of a list. */
export function findColumn(paragraphs: readonly Paragraph[]): Element | undefined {
  const columns = new Map<string, {words: number; element: Element}>();
  for (const {element, words} of paragraphs.slice(0, MOST)) {
    const {left, width} = element.getBoundingClientRect();
    if (width === 0) continue;
    const key = [left, width].map(Math.round).join(' ');
    const column = columns.get(key) ?? {words: 0, element};
    column.words += words;
    if (!column.element.matches('p') && element.matches('p')) column.element = element;
    columns.set(key, column);
  }
  let widest: {words: number; element: Element} | undefined;
  for (const column of columns.values()) if (!widest || column.words > widest.words) widest = column;
  return widest?.element ?? paragraphs[0]?.element;
}
