import {expect} from 'chai';
import {evidenceOf, type Evidence} from '../../../src/engines/grounding/evidence.js';
import {isGiven, isOfSame} from '../../../src/engines/grounding/same-number.js';

let evidence: Evidence;
before(async () => {
  evidence = await evidenceOf({language: 'en', blocks: []});
});
const read = (text: string) => evidence.read(text);

/** Whether a sentence gives the last number of a claim. */
function gives(claim: string, sentence: string): boolean {
  const reading = read(claim);
  const quantity = reading.quantities.at(-1);
  if (!quantity) throw new Error(`No number in: ${claim}`);
  return isGiven(quantity, reading, read(sentence), evidence.cues);
}

/** Whether the last numbers of two sentences are of the same kind of thing. */
function areSame(a: string, b: string): boolean {
  const [first, second] = [read(a), read(b)];
  const [one, other] = [first.quantities.at(-1), second.quantities.at(-1)];
  return one !== undefined && other !== undefined && isOfSame(one, first, other, second);
}

describe('isGiven', () => {
  const cases: readonly (readonly [claim: string, sentence: string, isSo: boolean])[] = [
    ['It took 48 hours.', 'It took 48 hours.', true],
    ['It took 36 hours.', 'It took 48 hours.', false],
    // Other units
    ['It weighs 5 kilos.', 'It weighs 5000 grams.', true],
    ['It weighs 5000 grams.', 'It weighs 5 kilos.', true],
    ['It took 120 minutes.', 'It took 2 hours.', true],
    ['It took 5 days.', 'It took 120 hours.', true],
    ['It took 5 years.', 'It took 60 months.', true],
    ['It took 35 days.', 'It took 5 weeks.', true],
    ['It took 50 days.', 'It took 5 weeks.', false],
    ['It took 60 hours.', 'It took 5 hours.', false],
    // Not exact
    ['About 95 came.', 'There were 100 people.', true],
    ['About 94 came.', 'There were 100 people.', false],
    ['Nearly all of 95 came.', 'There were 100 people.', false],
    ['Just 95 came.', 'There were 100 people.', false],
    ['About 9 came.', 'There were 9.2 litres.', false],
    ['About 10 came.', 'There were 10.5 litres.', true],
    // Shares
    ['It won a third of them.', 'It won 33 percent of them.', true],
    ['It won two thirds.', 'It won 66 percent.', true],
    ['It won two thirds.', 'It won 65 percent.', false],
    ['It won nearly two thirds.', 'It won 65 percent.', true],
    ['It won nearly two thirds.', 'It won 60 percent.', false],
    ['It won half of them.', 'It won 45 of 90 games.', true],
    ['It won half of them.', 'It won 40 of 90 games.', false],
    ['It won nearly half of them.', 'It won 42 of 90 games.', true],
    // Differences
    ['It fell by 4 dollars.', 'It fell from 31 dollars to 27 dollars.', true],
    ['It fell by 5 dollars.', 'It fell from 31 dollars to 27 dollars.', false],
    ['It fell by 4 dollars.', 'There were 31 boats in the old harbour and 27 cranes.', false],
    ['It fell by 4 percent.', 'It fell from 31 percent to 27 percent.', false],
    ['It fell by 4%.', 'It fell from 31 dollars to 27 dollars.', false],
  ];
  for (const [claim, sentence, isSo] of cases) {
    it(`${isSo ? 'finds' : 'does not find'} “${claim}” in “${sentence}”`, () =>
      expect(gives(claim, sentence)).to.equal(isSo));
  }
});

describe('isOfSame', () => {
  const cases: readonly (readonly [one: string, other: string, isSo: boolean])[] = [
    ['It has 20 counts.', 'It has 85 counts.', true],
    ['It has 20 criminal counts.', 'It has 85 counts.', true],
    ['It has 20 counts.', 'It has 85 boats.', false],
    ['It has 20, and counts.', 'It has 85, and in the very same bay, counts.', false],
    ['It fell 20% more.', 'It fell 85 per cent.', true],
    ['It fell 20 percent.', 'It fell 85 procent.', true],
    ['It fell 20%.', 'It sold 85 boats.', false],
    ['It cost $20 there.', 'It cost € 85.', true],
    ['It cost $20.', 'The 85 saw it.', false],
    ['It was of 1987.', 'It is of 2024 now.', true],
    ['It was of 1987.', 'It holds 1387.', false],
    ['It was of 1987.', 'It holds 20245.', false],
    ['On flight 20.', 'On flight 85.', true],
    ['On flight 20.', 'On ferry 85.', false],
    ['On a flight of 20.', 'On a flight of 85.', false],
  ];
  for (const [one, other, isSo] of cases) {
    it(`says ${isSo ? 'so' : 'no'} of “${one}” and “${other}”`, () => expect(areSame(one, other)).to.equal(isSo));
  }
});
