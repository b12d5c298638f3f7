import {additionSigns} from './addition-signs.js';
import {ADDITION_WEIGHTS} from './addition-weights.js';
import type {Check} from './claim.js';

/** What the article has no word for is an addition, unless it is said in other words: how it is told tells which. */
export const checkAdditions: Check = (claim, evidence) => {
  const signs = additionSigns(claim, evidence);
  const sum = signs.reduce((sum, sign, index) => sum + sign * (ADDITION_WEIGHTS[index] ?? 0), 0);
  return sum > 1 ? 'added' : undefined;
};
