// What is told of texts by the words in them, however often each.

/** @returns {Map<string, number>} */
export function bagOf(texts) {
  const bag = new Map();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag) => Array.from(bag.values()).reduce((sum, count) => sum + count, 0);

const shareOf = (one, other) => {
  const shared = Array.from(one).reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  return shared === 0 ? 0 : shared / sizeOf(one);
};

/**
 * Precision, recall and their harmonic mean, each from 0 to 1.
 * @param allowed What may be read.
 * @param wanted What must be.
 */
export function compare(read, allowed, wanted) {
  const precision = shareOf(read, allowed);
  const recall = shareOf(wanted, read);
  return {precision, recall, f1: precision === 0 ? 0 : (2 * precision * recall) / (precision + recall)};
}
