/**
 * The sets of pairs, by the names of their files: those that the check was made with, the first by who made it, the others
 * by other hands; then those of which no sentence was looked at while it was made.
 */
export const SETS = [
  'pairs',
  'subtle-pairs',
  'fresh-pairs',
  'round-a-pairs',
  'unseen-pairs',
  'later-pairs',
  'round-b-pairs',
  'polish-swedish-pairs',
];
