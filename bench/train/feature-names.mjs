/** What the scorer's features are called, in their order: those of a sentence, and what counts by the article. */
export const FEATURES = [
  'early',
  'under 10 words',
  'under 15 words',
  'names that come back',
  'begins with a quotation mark',
  'share of function words',
  'share of the title it has',
  'frequency of its terms, saturating, mean',
  'frequency of its terms, sum',
  'likeness to the whole',
  'early, under a title',
  'early, among many names',
  'frequency of its terms, sum, among many names',
  'frequency of its terms, sum, among many function words',
  'commonness of all its words, in a long article',
  'its words, saturating, among many quotations',
];
