import {solve} from '../train/ridge.mjs';

/** What is added to the diagonal, beside the variance of a sign, which is 1: it keeps weights small that say the same. */
const RIDGE = 0.02;
/** Such a share at most of supported claims that no other check objects to may be called additions. */
const FALSE_ALARMS = 0.01;

/** What there is to learn from: the additions that no other check finds, and the supported claims that none calls unsupported. */
export const additionsOf = (claims) => claims.filter(({isAddition, isCalled}) => isAddition && !isCalled);
export const supportedOf = (claims) => claims.filter(({isSupported, isCalled}) => isSupported && !isCalled);

/** The sum of a claim's weighted signs: over 1, it is called an addition. */
export const scoreOf = ({signs}, weights) => signs.reduce((sum, sign, index) => sum + sign * weights[index], 0);

const hasSigns = ({signs}) => signs.length > 0;

/**
 * Learns weights by least squares: 1 is wished for additions, −1 for supported claims, and both count as much in all.
 * The last weight is what is added whatever the signs are.
 */
function regress(claims) {
  const groups = [additionsOf(claims), supportedOf(claims)].map((group) => group.filter(hasSigns));
  const rows = groups.flatMap((group, index) =>
    group.map(({signs}) => ({signs, wish: index === 0 ? 1 : -1, weight: 0.5 / group.length})),
  );
  const mean = (valueOf) => rows.reduce((sum, row) => sum + row.weight * valueOf(row), 0);
  const indices = Array.from(rows[0].signs.keys());
  const means = indices.map((i) => mean(({signs}) => signs[i]));
  const spreads = indices.map((i) => Math.sqrt(mean(({signs}) => (signs[i] - means[i]) * (signs[i] - means[i]))));
  const standard = (signs, i) => (signs[i] - means[i]) / spreads[i];
  const products = indices.map((i) =>
    indices.map((j) => mean(({signs}) => standard(signs, i) * standard(signs, j)) + (i === j ? RIDGE : 0)),
  );
  const wishes = indices.map((i) => mean(({signs, wish}) => standard(signs, i) * wish));
  const weights = Array.from(solve(products, wishes), (weight, i) => weight / spreads[i]);
  return [...weights, -weights.reduce((sum, weight, i) => sum + weight * means[i], 0)];
}

/** For each writer the claims, and weights from the claims of the others. */
export function* leaveOut(claims, learnFrom) {
  for (const writer of new Set(claims.map((claim) => claim.writer))) {
    const isOut = (claim) => claim.writer === writer;
    yield {writer, left: claims.filter(isOut), weights: learnFrom(claims.filter((claim) => !isOut(claim)))};
  }
}

/**
 * Learns weights of which the sum is over 1 where a claim is to be called an addition. How much is asked for is what gives
 * the share of false alarms on the claims of writers who are left out by turns.
 */
export function learn(claims) {
  const values = Array.from(leaveOut(claims, regress), ({left, weights}) =>
    supportedOf(left)
      .filter(hasSigns)
      .map((claim) => scoreOf(claim, weights) + weights.at(-1)),
  ).flat();
  values.sort((a, b) => b - a);
  const least = values[Math.floor(FALSE_ALARMS * supportedOf(claims).length)];
  const weights = regress(claims);
  const constant = weights.pop();
  return weights.map((weight) => Number((weight / (least - constant)).toFixed(2)));
}
