/** What stands between quotation marks. */
interface Quotation {
  readonly text: string;
  /** UTF-16 offsets of it with its marks. */
  readonly start: number;
  readonly end: number;
}

const QUOTATION =
  /[“”„"]([^“”„"]{2,400})[“”"]|[«»]\s?([^«»]{2,400}?)\s?[«»]|‘((?:[^‘’]|’(?=\p{L})){6,400})’(?!\p{L})/gu;

/** The quotations of a text, in order. */
export function quotationsIn(text: string): Quotation[] {
  return Array.from(text.matchAll(QUOTATION), ({0: whole, 1: first, 2: second, 3: third, index}) => ({
    text: first ?? second ?? third ?? '',
    start: index,
    end: index + whole.length,
  }));
}
