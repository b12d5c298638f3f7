import type {Pacer} from './pacer.js';
import type {ScoredCandidate} from './score-sentences.js';

/** What a sentence loses, at most, for saying again what is said already; in units of its score. */
const REPETITION = 1;
/** A sentence with this share of its terms already said adds nothing. */
const NOTHING_NEW = 0.85;

/**
 * Chooses `count` sentences, the most salient first, each discounted by the share of its terms that the chosen ones
 * have said (maximal marginal relevance: Carbonell and Goldstein 1998), and puts them in the order of the article.
 *
 * What is said only grows, so a discounted score only falls: a sentence is looked at again only when it comes up
 * (lazy greedy: Minoux 1978), and the work stays near linear however many are asked for.
 * @param isExact Fill up with repetitions where nothing new is left.
 */
export async function selectSentences(
  candidates: readonly ScoredCandidate[],
  count: number,
  isExact: boolean,
  pacer: Pacer,
): Promise<ScoredCandidate[]> {
  if (count >= candidates.length && isExact) return [...candidates];
  const said = new Set<number>();
  const chosen: ScoredCandidate[] = [];
  const repetitions: ScoredCandidate[] = [];
  const queue = new DescendingQueue(candidates);

  for (let next = queue.pop(); next !== undefined && chosen.length < count; next = queue.pop()) {
    if (pacer.isDue) await pacer.rest();
    const {candidate, bound} = next;
    const repeated = repeatedShare(candidate.terms, said);
    const worth = candidate.score * (1 - REPETITION * repeated);
    if (repeated >= NOTHING_NEW) repetitions.push(candidate);
    else if (worth < bound && worth < queue.highest) queue.push(candidate, worth);
    else {
      chosen.push(candidate);
      for (const term of candidate.terms) said.add(term);
    }
  }
  if (isExact) chosen.push(...repetitions.slice(0, count - chosen.length));
  return chosen.sort((a, b) => a.source.block - b.source.block || a.source.start - b.source.start);
}

function repeatedShare(terms: readonly number[], said: ReadonlySet<number>): number {
  if (terms.length === 0) return 1;
  return terms.filter((term) => said.has(term)).length / terms.length;
}

interface Entry {
  readonly candidate: ScoredCandidate;
  /** Its worth when last looked at: it is worth no more now. */
  readonly bound: number;
  /** Among equals the earlier in the article goes first. */
  readonly order: number;
}

/** A binary heap of candidates, the worthiest on top. */
class DescendingQueue {
  readonly #heap: Entry[] = [];
  readonly #orders = new Map<ScoredCandidate, number>();

  constructor(candidates: readonly ScoredCandidate[]) {
    candidates.forEach((candidate, order) => {
      this.#orders.set(candidate, order);
      this.push(candidate, candidate.score);
    });
  }

  /** The greatest bound in the queue; below every score where it is empty. */
  get highest(): number {
    return this.#heap[0]?.bound ?? -1;
  }

  push(candidate: ScoredCandidate, bound: number): void {
    const entry = {candidate, bound, order: this.#orders.get(candidate) ?? 0};
    let child = this.#heap.push(entry) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isAbove(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  pop(): Entry | undefined {
    const top = this.#heap[0];
    const last = this.#heap.pop();
    if (top === undefined || last === undefined || top === last) return top;
    this.#heap[0] = last;
    for (let parent = 0; ;) {
      let child = 2 * parent + 1;
      if (child + 1 < this.#heap.length && this.#isAbove(child + 1, child)) child++;
      if (child >= this.#heap.length || !this.#isAbove(child, parent)) return top;
      this.#swap(child, parent);
      parent = child;
    }
  }

  #isAbove(i: number, j: number): boolean {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return false;
    return a.bound > b.bound || (a.bound === b.bound && a.order < b.order);
  }

  #swap(i: number, j: number): void {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return;
    this.#heap[i] = b;
    this.#heap[j] = a;
  }
}
