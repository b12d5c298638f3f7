import {perList} from './remembered.js';
import {matcherOf} from './word-list.js';

/** A number word that begins another has so many letters at most. */
const LONGEST_COUNT = 26;

/** And one of tens so many: "dziewięćdziesięcio-". */
const LONGEST_TENS = 17;

/** What each number word may stand for: "quarter" is a fourth and a part. */
export type NumberWords = ReadonlyMap<string, readonly number[]>;

/** Reads number words from data: "two=2 quarter=4/0.25". */
export const numberWordsOf = perList(
  (list): NumberWords =>
    new Map(
      (list.match(/\S+/g) ?? [])
        .map((entry) => entry.split('='))
        .map(([word = '', values = '']) => [word, values.split('/').map(Number)]),
    ),
);

/** Thousands inside a word, and hundreds: "tweeduizend", "duecentomila"; "dreihundertfünfzig". */
const THOUSANDS = /^(\p{L}{0,30}?)(?:tausend|duizend|tusen|mila|mille)(?:und|en)?(\p{L}{0,30})$/u;
const HUNDREDS = /^(\p{L}{0,20}?)(?:hundert|honderd|hundra|cento)(?:und|en)?(\p{L}{0,30})$/u;

/** Ones and tens in one: "fünfundzwanzig", "vijfentwintig". */
const ONES_AND_TENS = /^(\p{L}{2,10}?)(?:und|en|ën)(\p{L}{2,10}zig|\p{L}{2,10}tig|dreißig)$/u;

/** "zweieinhalb", "tweeënhalf". */
const AND_A_HALF = /^(\p{L}{2,12}?)(?:einhalb|(?:en|ën)half|(?:en|ën)halve)$/u;

/** What a number word may stand for, in one word or with hyphens; nothing where it is no number. */
export function spelledValues(lower: string, known: NumberWords): readonly number[] {
  const whole = known.get(lower);
  if (whole) return whole;
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) return hyphenated(lower.slice(0, hyphen), lower.slice(hyphen + 1), known);
  const value = compound(lower, known, 0);
  return value === undefined ? [] : [value];
}

/** "trzymiesięczny", "femårig": a number, and what is counted. */
export function countedValues(lower: string, known: NumberWords, counted: string): readonly number[] {
  const isCounted = matcherOf(counted);
  for (let cut = 2; cut <= LONGEST_COUNT && cut < lower.length - 2; cut++) {
    if (!isCounted(lower.slice(cut))) continue;
    const head = lower.slice(0, cut);
    const value = known.get(head)?.[0] ?? ofTensAndOnes(head, known);
    if (value !== undefined) return [value];
  }
  return [];
}

/** "twenty-five", "two-thirds", "nine-kilometre" and "quatre-vingt-dix". */
function hyphenated(first: string, rest: string, known: NumberWords): readonly number[] {
  const [head] = spelledValues(first, known);
  if (head === undefined) return [];
  const rests = spelledValues(rest, known);
  const part = rests.find((value) => value < 1);
  const [tail] = rests;
  // What is counted, behind it.
  if (tail === undefined) return head === 1 ? [] : [head];
  if (part !== undefined) return [head * part];
  if (head === 4 && tail >= 20 && tail < 40) return [60 + tail];
  return tail > head || tail === 1000 ? [head * tail] : [head + tail];
}

function compound(lower: string, known: NumberWords, depth: number): number | undefined {
  const valueOf = (part: string): number | undefined => known.get(part)?.[0] ?? compound(part, known, depth + 1);
  if (depth > 3 || lower === '') return undefined;
  const [, ones = '', tens = ''] = ONES_AND_TENS.exec(lower) ?? [];
  const [one, ten] = [ones === 'ein' || ones === 'een' ? 1 : known.get(ones)?.[0], known.get(tens)?.[0]];
  if (one !== undefined && ten !== undefined) return ten + one;
  const half = AND_A_HALF.exec(lower)?.[1];
  if (half !== undefined) {
    const count = known.get(half)?.[0];
    return count === undefined ? undefined : count + 0.5;
  }
  const tensAndOnes = ofTensAndOnes(lower, known);
  if (tensAndOnes !== undefined) return tensAndOnes;
  // The greater first: "hunderttausend" is a hundred of them.
  const thousands = THOUSANDS.exec(lower);
  const scaled = thousands ?? HUNDREDS.exec(lower);
  if (!scaled) return undefined;
  const [, factor = '', rest = ''] = scaled;
  const times = factor === '' || factor === 'ein' || factor === 'een' ? 1 : valueOf(factor);
  const added = rest === '' ? 0 : valueOf(rest);
  return times === undefined || added === undefined ? undefined : times * (thousands ? 1000 : 100) + added;
}

/** "ventuno", "trentadue", "dwudziestosześcio-": the tens first, which may lose their last letter. */
function ofTensAndOnes(lower: string, known: NumberWords): number | undefined {
  for (let cut = 4; cut <= LONGEST_TENS && cut <= lower.length - 3; cut++) {
    const rest = known.get(lower.slice(cut))?.[0] ?? 0;
    if (rest < 1 || rest > 9) continue;
    const head = lower.slice(0, cut);
    const tens = ['', 'i', 'a'].map((last) => known.get(head + last)?.[0] ?? 0).find((value) => value >= 20);
    if (tens !== undefined && tens < 100 && tens % 10 === 0) return tens + rest;
  }
  return undefined;
}
