/**
 * The sets of pairs that the weights are learnt from, by the names of their files in `test/grounding`: a list for each
 * writer. Those of which no sentence is looked at while the check is made are not among them.
 */
export const LEARNT_FROM = [
  ['pairs'],
  ['subtle-pairs'],
  ['fresh-pairs'],
  ['polish-swedish-pairs'],
  ['round-a-pairs', 'round-b-pairs'],
  ...Array.from('cdefhijklmnopqrs', (round) => [`round-${round}-pairs`]),
];
