import {isMonth} from './calendar.js';
import type {Check} from './claim.js';
import type {Reading} from './evidence.js';
import {isSameQuantity, type Quantity} from './numbers.js';
import {matcherOf} from './word-list.js';

/** A number must stand in what the claim draws on, in any of its forms, and be of the same things. */
export const checkNumbers: Check = ({reading, support}, {cues}) => {
  const isCounted = matcherOf(cues.counts);
  for (const quantity of reading.quantities) {
    const places = support.flatMap((sentence) =>
      sentence.quantities.map((other) => ({unit: unitOf(other, sentence), isSame: isSameQuantity(quantity, other)})),
    );
    const unit = unitOf(quantity, reading);
    const isAnother = ({isSame}: {isSame: boolean}) => !isSame;
    const ofUnit = places.filter((place) => unit !== undefined && place.unit === unit);
    const isOthers = ofUnit.length > 0 && ofUnit.every(isAnother);
    // "Five women and seven men" where it is seven and five.
    const isSwapped =
      isOthers &&
      reading.quantities.some((second) => {
        const unitOfSecond = unitOf(second, reading);
        return (
          unitOfSecond !== undefined &&
          unitOfSecond !== unit &&
          places.some((place) => place.isSame && place.unit === unitOfSecond)
        );
      });
    if (isSwapped) return 'number';
    if (quantity.isVague) {
      // "Two", "second" and "half" may be said of what is not counted; of what is, they must fit.
      const isWord = support.some(({words}) => words.some(({lower}) => lower === quantity.text.toLowerCase()));
      if (isOthers && !isWord && isCounted(quantity.text.toLowerCase())) return 'number';
    } else if (places.every(isAnother)) {
      return isDate(quantity, reading) ? 'date' : 'number';
    }
  }
  return undefined;
};

/** What is counted: the word behind a number, where that has content. */
function unitOf({at, text}: Quantity, {content}: Reading): string | undefined {
  const next = content.find((word) => word.at >= at + text.length);
  return next && next.at - (at + text.length) <= 3 && !/\d/.test(next.lower) ? next.stem : undefined;
}

/** A year, or what stands beside a month. */
function isDate({at, text}: Quantity, {words}: Reading): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return true;
  const index = words.findIndex((word) => word.at === at);
  return [words[index - 1], words[index + 1], words[index + 2]].some((word) => word !== undefined && isMonth(word));
}
