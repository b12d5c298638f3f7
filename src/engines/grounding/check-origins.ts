import type {Check} from './claim.js';
import type {Reading} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {matcherOf} from './word-list.js';

/** A sentence of more numbers is no sentence. */
const MOST = 100;

/** What something was before must not become what it is: "to 6 from 4" of "4, down from 6". */
export const checkOrigins: Check = ({reading, support}, {cues}) => {
  const leads = matcherOf(cues.origins);
  const isOrigin = ({words}: Reading, {at}: Quantity) => {
    const before = words.filter((word) => word.at < at).at(-1);
    return before !== undefined && leads(before.lower);
  };
  const [was, is] = split(reading, isOrigin);
  const isTurned = (sentence: Reading) => {
    const [theirs, others] = split(sentence, isOrigin);
    return haveCommon(was, others) && haveCommon(is, theirs) && !haveCommon(was, theirs);
  };
  return was.length > 0 && support.some(isTurned) ? 'comparison' : undefined;
};

/** The numbers of a sentence that are so, and the others. */
function split(reading: Reading, isSo: (reading: Reading, quantity: Quantity) => boolean): [Quantity[], Quantity[]] {
  const clear = reading.quantities.slice(0, MOST).filter(({isVague}) => !isVague);
  return [clear.filter((each) => isSo(reading, each)), clear.filter((each) => !isSo(reading, each))];
}

const haveCommon = (some: readonly Quantity[], others: readonly Quantity[]): boolean =>
  some.some((one) => others.some((other) => isSameQuantity(one, other)));
