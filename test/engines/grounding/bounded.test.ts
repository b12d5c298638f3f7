import {expect} from 'chai';
import {checkCauses} from '../../../src/engines/grounding/check-causes.js';
import {checkCertainty} from '../../../src/engines/grounding/check-certainty.js';
import {checkConverses} from '../../../src/engines/grounding/check-converses.js';
import {checkCrossings} from '../../../src/engines/grounding/check-crossings.js';
import {checkDoers} from '../../../src/engines/grounding/check-doers.js';
import {checkFullNames, checkNames} from '../../../src/engines/grounding/check-names.js';
import {checkNegation} from '../../../src/engines/grounding/check-negation.js';
import {checkOtherKind} from '../../../src/engines/grounding/check-other-kind.js';
import {checkReplaced} from '../../../src/engines/grounding/check-replaced.js';
import {checkRoles} from '../../../src/engines/grounding/check-roles.js';
import {checkSpeakers} from '../../../src/engines/grounding/check-speakers.js';
import {checkSpans} from '../../../src/engines/grounding/check-spans.js';
import {checkStrangers} from '../../../src/engines/grounding/check-strangers.js';
import type {Claim} from '../../../src/engines/grounding/claim.js';
import {comparedAs} from '../../../src/engines/grounding/compared.js';
import {evidenceOf, findMatches, type Evidence, type Reading} from '../../../src/engines/grounding/evidence.js';

const CHECKS = {
  checkCauses,
  checkCertainty,
  checkConverses,
  checkCrossings,
  checkDoers,
  checkFullNames,
  checkNames,
  checkNegation,
  checkOtherKind,
  checkReplaced,
  checkRoles,
  checkSpans,
  checkSpeakers,
  checkStrangers,
  comparedAs: ({reading, support}: Claim, {cues}: Evidence) => comparedAs(reading, support, cues),
};

/** Counts what is read of the words of a sentence, and of its lists of them. */
function counted<T extends Reading>(reading: T, count: () => void): T {
  const watch = <O extends object>(object: O): O =>
    new Proxy(object, {
      get(target, key, receiver): unknown {
        count();
        return Reflect.get(target, key, receiver);
      },
    });
  const words = reading.words.map(watch);
  const counterparts = new Map(reading.words.map((word, index) => [word, words[index] ?? word]));
  const of = (some: Iterable<(typeof words)[number]>) => Array.from(some, (word) => counterparts.get(word) ?? word);
  return {
    ...reading,
    words: watch(words),
    content: watch(of(reading.content)),
    telling: watch(of(reading.telling)),
    figures: new Set(of(reading.figures)),
  };
}

/** How much is read by each check, of a claim and of an article that are made of a piece over and over. */
async function readsOf(piece: string, times: number): Promise<Record<string, number>> {
  const text = piece.repeat(times);
  const article = {
    language: 'en',
    blocks: [
      {type: 'paragraph' as const, text: `Ann Ek paid Bo Dal 3 days ago. The judge, Jan Lund, thanked her. ${text}`},
    ],
  };
  const evidence = await evidenceOf(article);
  let reads = 0;
  const count = () => {
    reads++;
  };
  const sentences = evidence.sentences.map((sentence) => counted(sentence, count));
  const watched = {...evidence, sentences, before: new Map()};
  const reading = counted(evidence.read(`${text}, and Bo Dal paid Ann Ek`), count);
  const matches = findMatches(reading, watched);
  const claim = {reading, matches, support: matches.map(({sentence}) => sentence)};
  const all: Record<string, number> = {};
  for (const [name, check] of Object.entries(CHECKS)) {
    reads = 0;
    check(claim, watched);
    all[name] = reads;
  }
  return all;
}

/** A piece stands there so often, and so many times as often: what is squared would be read sixteen times. */
const FEW = 60;
const TIMES = 4;

const PIECES = [
  '3 days ',
  'Ann paid Bo, ',
  'Ann Bo ',
  'Ann paid Bo. ',
  'The judge, Ann Ek, paid 3 days. ',
  'EU paid UN ',
  '“Ann paid Bo” ',
  'the winner is Bo and ',
  'nobody paid more than Ann, ',
  'it may certainly not be sold by Bo and ',
  'because of Bo and ',
  'the nurse thanked the judge and the judge thanked the nurse ',
];

describe('what the checks read', () => {
  for (const piece of PIECES) {
    it(`grows no faster than the text of “${piece}”`, async () => {
      const [few, many] = [await readsOf(piece, FEW), await readsOf(piece, TIMES * FEW)];
      for (const [name, reads] of Object.entries(many)) {
        // What is read of it whatever its length counts little.
        expect(reads, name).to.be.at.most((TIMES + 1) * (few[name] ?? 0) + 1000);
      }
    });
  }

  it('is nothing where who does what is held against a sentence without end', async () => {
    // But for how long it is.
    for (const piece of PIECES) {
      const {checkRoles: reads} = await readsOf(piece, 2 * FEW);
      expect(reads, piece).to.be.at.most(2);
    }
  });
});
