import {expect} from 'chai';
import {Pacer} from '../../src/summarizer/pacer.js';
import {selectSentences, type Candidate} from '../../src/summarizer/select-sentences.js';

/** Candidates by their scores and terms; their texts are their places. */
const candidates = (...list: [score: number, ...terms: number[]][]): Candidate[] =>
  list.map(([score, ...terms], index) => ({
    score,
    terms,
    text: String(index),
    source: {block: index, start: 0, end: 1},
    words: terms.length,
    functionTerms: [],
    names: [],
    capitals: 0,
    stigmas: 0,
    isCue: false,
    isQuoting: false,
    isStopped: true,
  }));

const choose = async (from: Candidate[], count: number, {isExact = false, dependent = '', title = [0]} = {}) => {
  const chosen = await selectSentences(
    from,
    new Set(title),
    count,
    isExact,
    ({text}) => (dependent.includes(text) ? 20 : 0),
    new Pacer(),
  );
  return chosen.map(({text}) => text).join('');
};

describe('selectSentences', () => {
  it('takes the most salient, in the order of the article', async () => {
    expect(await choose(candidates([1, 1], [5, 2], [3, 3], [4, 4]), 2)).to.equal('13');
  });

  it('takes the earlier of two that are worth the same', async () => {
    expect(await choose(candidates([1, 1], [1, 2], [1, 3]), 2)).to.equal('01');
  });

  it('discounts what is said already', async () => {
    // The second says half of the first again, and loses by that to the third.
    expect(await choose(candidates([5, 1, 2], [4, 1, 3], [2, 4, 5]), 2)).to.equal('02');
    expect(await choose(candidates([5, 1, 2], [4.8, 1, 3], [2, 4, 5]), 2)).to.equal('01');
  });

  it('discounts more what says the title again, by the share of the title', async () => {
    // Half of the second is said already and costs 2.75, so that 1.25 is left; the title costs 3 more where it is that.
    const list = candidates([5, 1, 2], [4, 1, 3], [0.45, 4, 5]);
    expect(await choose(list, 2, {title: [3]})).to.equal('01');
    expect(await choose(list, 2, {title: [1]})).to.equal('02');
    // A quarter of a title costs a quarter of that: 0.5 is left.
    expect(await choose(list, 2, {title: [1, 6, 7, 8]})).to.equal('01');
    expect(await choose(list, 2, {title: [1, 6, 7]})).to.equal('02');
    // The first to say it loses nothing.
    expect(await choose(list, 1, {title: [1, 2]})).to.equal('0');
    expect(await choose(list, 2, {title: []})).to.equal('01');
  });

  it('never takes what adds nothing, but to fill up where a number is asked for', async () => {
    const repeated = candidates([5, 1, 2], [4, 1, 2], [3, 2, 1], [2]);
    expect(await choose(repeated, 3)).to.equal('0');
    // Two thirds said leave something new; three quarters do not.
    expect(await choose(candidates([5, 1, 2, 3], [4, 1, 2, 4], [3, 1, 2, 3, 5]), 3)).to.equal('01');
    expect(await choose(repeated, 3, {isExact: true})).to.equal('012');
    expect(await choose(repeated, 9, {isExact: true})).to.equal('0123');
  });

  it('takes what needs others for want of others only', async () => {
    const list = candidates([5, 1], [4, 2], [3, 3]);
    expect(await choose(list, 1, {dependent: '0'})).to.equal('1');
    expect(await choose(list, 3, {dependent: '0'})).to.equal('012');
  });

  it('chooses as a plain greedy search does, which looks at every sentence again each time', async () => {
    // A linear congruential generator (Numerical Recipes), so that every engine draws the same.
    let seed = 7;
    const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    for (let round = 0; round < 30; round++) {
      const list = candidates(
        ...Array.from({length: 40}, (): [number, ...number[]] => [
          random() * 6,
          ...Array.from({length: 4}, () => Math.floor(random() * 30)),
        ]),
      ).map((candidate) => ({...candidate, terms: [...new Set(candidate.terms)]}));
      const title = new Set([0, 1, 2, 3, 4]);
      const said = new Set<number>();
      const greedy: number[] = [];
      const repeatedOf = ({terms}: Candidate) => terms.filter((term) => said.has(term)).length / terms.length;
      const worthOf = (candidate: Candidate) =>
        candidate.score -
        5.5 * repeatedOf(candidate) -
        (3 * candidate.terms.filter((term) => said.has(term) && title.has(term)).length) / title.size;
      while (greedy.length < 8) {
        let best = -1;
        let worth = -Infinity;
        list.forEach((candidate, index) => {
          if (greedy.includes(index) || repeatedOf(candidate) >= 0.7) return;
          if (worthOf(candidate) > worth) [best, worth] = [index, worthOf(candidate)];
        });
        if (best < 0) break;
        greedy.push(best);
        list[best]?.terms.forEach((term) => said.add(term));
      }
      const chosen = await selectSentences(list, title, 8, false, () => 0, new Pacer());
      expect(chosen.map(({source}) => source.block)).to.deep.equal(greedy.sort((a, b) => a - b));
    }
  });
});
