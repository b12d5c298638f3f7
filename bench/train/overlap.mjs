/**
 * Counts of the n-grams that sentences share with references, fast enough for training. The published figures come from a ROUGE library (`bench/quality`), not from here.
 */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

const tokensOf = (text) => text.toLowerCase().match(TOKEN) ?? [];

/** Each n-gram as a number, n = 1 or 2. */
function numbered(texts, n) {
  const numbers = new Map();
  return texts.map((tokens) => {
    const grams = new Int32Array(Math.max(0, tokens.length + 1 - n));
    for (let i = 0; i < grams.length; i++) {
      const gram = tokens.slice(i, i + n).join(' ');
      let number = numbers.get(gram);
      if (number === undefined) numbers.set(gram, (number = numbers.size));
      grams[i] = number;
    }
    return grams;
  });
}

const f1 = (shared, one, other) => (shared === 0 ? 0 : (2 * shared) / (one + other));

/** Measures sets of an article's sentences against its references, for n-grams of one size. */
class Overlap {
  constructor(sentences, references, candidates, n) {
    const all = numbered([...sentences, ...references], n);
    this.article = all.slice(0, sentences.length);
    this.sentences = candidates.map((index) => this.article[index]);
    this.references = all.slice(sentences.length);
    const size = Math.max(0, ...all.map((grams) => grams.reduce((a, b) => Math.max(a, b), -1))) + 1;
    this.counts = this.references.map((grams) => {
      const counts = new Uint16Array(size);
      for (const gram of grams) counts[gram]++;
      return counts;
    });
    this.seen = new Uint16Array(size);
  }

  /** F1 and precision of a set of sentences, in the mean over the references. */
  measure(set) {
    let length = 0;
    for (const index of set) length += this.sentences[index].length;
    let f = 0;
    let precision = 0;
    this.references.forEach((reference, r) => {
      const counts = this.counts[r];
      let shared = 0;
      for (const index of set) {
        for (const gram of this.sentences[index]) if (this.seen[gram]++ < counts[gram]) shared++;
      }
      for (const index of set) for (const gram of this.sentences[index]) this.seen[gram] = 0;
      f += f1(shared, length, reference.length);
      precision += length === 0 ? 0 : shared / length;
    });
    return {f1: f / this.references.length, precision: precision / this.references.length, length};
  }

  /** F1 of the article's first n-grams, by how many: [0] is of none. */
  leads(most) {
    const leads = new Float64Array(most + 1);
    this.references.forEach((reference, r) => {
      const counts = this.counts[r];
      const seen = new Uint16Array(counts.length);
      let shared = 0;
      let length = 0;
      let last = 0;
      for (const sentence of this.article) {
        for (const gram of sentence) {
          if (length === most) break;
          if (seen[gram]++ < counts[gram]) shared++;
          last = f1(shared, ++length, reference.length);
          leads[length] += last / this.references.length;
        }
      }
      while (length < most) leads[++length] += last / this.references.length;
    });
    return leads;
  }
}

/** The longest lead that is remembered, in tokens. */
const MOST = 1200;

/**
 * Measures sets of sentences by unigrams and bigrams, and beside the lead of the same length. The sentences that may be
 * chosen are `candidates`, indices; sets are indices into that.
 */
export class Rewards {
  constructor(sentences, references, candidates = Array.from(sentences.keys())) {
    const tokens = sentences.map(tokensOf);
    const wanted = references.map(tokensOf);
    this.unigrams = new Overlap(tokens, wanted, candidates, 1);
    this.bigrams = new Overlap(tokens, wanted, candidates, 2);
    this.unigramLeads = this.unigrams.leads(MOST);
    this.tokens = candidates.map((index) => tokens[index].length);
    this.wanted = wanted.reduce((sum, {length}) => sum + length, 0) / wanted.length;
  }

  /** Unigram F1 less that of a lead of as many words. */
  gain(set) {
    const {f1, length} = this.unigrams.measure(set);
    return f1 - this.unigramLeads[Math.min(length, MOST)];
  }

  /** How much of a reference a sentence says and how densely, in all. */
  density(index) {
    const one = this.unigrams.measure([index]);
    const two = this.bigrams.measure([index]);
    return one.f1 + one.precision + 0.5 * (two.f1 + two.precision);
  }
}
