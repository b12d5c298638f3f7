/**
 * The sets of pairs, by the names of their files: those that the check was made with, the first by who made it, the others
 * by other hands; then those of which no sentence was looked at while it was made.
 */
export const SETS = [
  'pairs',
  'subtle-pairs',
  'fresh-pairs',
  'round-a-pairs',
  'round-b-pairs',
  'round-c-pairs',
  'round-d-pairs',
  'round-e-pairs',
  'round-f-pairs',
  'polish-swedish-pairs',
  'round-h-pairs',
  'round-i-pairs',
  'round-l-pairs',
  'round-m-pairs',
  'round-n-pairs',
  'round-o-pairs',
  'round-p-pairs',
  'round-q-pairs',
  'unseen-pairs',
  'later-pairs',
  'round-g-pairs',
  'round-j-pairs',
  'round-k-pairs',
];
