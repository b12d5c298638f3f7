import type {Pacer} from './pacer.js';
import type {Sentence} from './sentence.js';

/** A sentence that may be chosen. */
export interface Candidate extends Sentence {
  readonly score: number;
}

/** What a sentence of which every term is said already loses. The scores of an article spread by about 2. */
const REPETITION = 5.5;
/** What one that says the whole title again loses besides: the title is told once, however well it scores. */
const TITLE_REPETITION = 3;
/** A sentence with this share of its terms already said adds nothing. */
const NOTHING_NEW = 0.7;

/**
 * Chooses `count` sentences, the most salient first, each discounted by the share of its terms that the chosen ones
 * have said (maximal marginal relevance: Carbonell and Goldstein 1998), and puts them in the order of the article.
 *
 * What is said only grows, so a discounted score only falls: a sentence is looked at again only when it comes up
 * (lazy greedy: Minoux 1978), and the work stays near linear however many are asked for.
 * @param title The numbers of the title's terms.
 * @param isExact Fill up with repetitions where nothing new is left.
 * @param dependenceOf What a sentence loses for needing others to be understood.
 */
export async function selectSentences(
  candidates: readonly Candidate[],
  title: ReadonlySet<number>,
  count: number,
  isExact: boolean,
  dependenceOf: (sentence: Sentence) => number,
  pacer: Pacer,
): Promise<Candidate[]> {
  if (count >= candidates.length && isExact) return [...candidates];
  const said = new Set<number>();
  const chosen: number[] = [];
  const repetitions: number[] = [];
  const queue = new DescendingQueue();
  for (const [index, {score}] of candidates.entries()) {
    if (pacer.isDue) await pacer.rest();
    queue.push(index, score);
  }

  for (let next = queue.pop(); next !== undefined && chosen.length < count; next = queue.pop()) {
    if (pacer.isDue) await pacer.rest();
    const [index, bound] = next;
    const candidate = candidates[index]!;
    const {terms, score} = candidate;
    const again = terms.filter((term) => said.has(term));
    const repeated = terms.length === 0 ? 1 : again.length / terms.length;
    const titleRepeated = again.filter((term) => title.has(term)).length / (title.size || 1);
    const worth = score - REPETITION * repeated - TITLE_REPETITION * titleRepeated - dependenceOf(candidate);
    if (repeated >= NOTHING_NEW) repetitions.push(index);
    else if (worth < bound && worth < queue.highest) queue.push(index, worth);
    else {
      chosen.push(index);
      for (const term of terms) said.add(term);
    }
  }
  if (isExact) chosen.push(...repetitions.slice(0, count - chosen.length));
  return chosen.sort((a, b) => a - b).map((index) => candidates[index]!);
}

/** The number of a candidate, and what it was worth when last looked at: it is worth no more now. */
type Entry = readonly [index: number, bound: number];

/** A binary heap of candidates, the worthiest on top; among equals the earlier in the article. */
class DescendingQueue {
  readonly #heap: Entry[] = [];

  /** The greatest bound in the queue; below every score where it is empty. */
  get highest(): number {
    return this.#heap[0]?.[1] ?? -Infinity;
  }

  push(index: number, bound: number): void {
    const heap = this.#heap;
    const entry: Entry = [index, bound];
    let child = heap.length;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isAbove(entry, heap[parent]!)) break;
      heap[child] = heap[parent]!;
      child = parent;
    }
    heap[child] = entry;
  }

  pop(): Entry | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || top === last) return top;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child + 1 < heap.length && isAbove(heap[child + 1]!, heap[child]!)) child++;
      if (child >= heap.length || !isAbove(heap[child]!, last)) break;
      heap[parent] = heap[child]!;
      parent = child;
    }
    heap[parent] = last;
    return top;
  }
}

const isAbove = ([i, a]: Entry, [j, b]: Entry): boolean => a > b || (a === b && i < j);
