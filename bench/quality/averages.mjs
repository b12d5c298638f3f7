/** The mean of what there is; `NaN` of nothing. */
export const mean = (values) => {
  const known = values.filter(Number.isFinite);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** The standard error of the mean of what there is: how far another draw of as many articles may move it. */
export const standardError = (values) => {
  const known = values.filter(Number.isFinite);
  const average = mean(known);
  return Math.sqrt(sum(known.map((value) => (value - average) ** 2)) / (known.length * (known.length - 1)));
};

/** What a summary gains in ROUGE-1 on an opening of as many words. */
const gainOf = ({rouge, againstWords}) => rouge[0] - againstWords[0];
const METRICS = [0, 1, 2];

/** What a system reached over the articles of one corpus that it has a summary of. */
export function averageOf(results) {
  const done = results.filter(({rouge}) => rouge);
  const judged = done.filter(({dangling}) => dangling !== undefined);
  const against = (control) => METRICS.map((i) => mean(done.map((result) => result.rouge[i] - result[control][i])));
  const sentences = sum(judged.map((result) => result.sentences));
  const share = (key) => (100 * sum(judged.map((result) => result[key]))) / sentences;
  return {
    done: done.length,
    of: results.length,
    rouge: METRICS.map((i) => mean(done.map(({rouge}) => rouge[i]))),
    againstSentences: against('againstSentences'),
    againstWords: against('againstWords'),
    error: standardError(done.map(gainOf)),
    words: mean(done.map(({words}) => words)),
    openers: share('openers'),
    dangling: share('dangling'),
  };
}

/** The mean over corpora, each as heavy as every other; only over those the system has a figure of. */
export function averageOver(averages) {
  const measured = averages.filter(({done}) => done > 0);
  const over = (key) => METRICS.map((i) => mean(measured.map((average) => average[key][i])));
  return {
    done: measured.length,
    of: averages.length,
    rouge: over('rouge'),
    againstSentences: over('againstSentences'),
    againstWords: over('againstWords'),
    error: Math.sqrt(sum(measured.map(({error}) => error ** 2))) / measured.length,
    words: mean(measured.map(({words}) => words)),
    openers: mean(measured.map(({openers}) => openers)),
    dangling: mean(measured.map(({dangling}) => dangling)),
  };
}

/**
 * How far one system is ahead of another in ROUGE-1, over the articles that both have a summary of: as it is, and
 * where each is first compared with an opening of as many words as its own summary; and of that the standard error.
 */
export function leadOf(results, others) {
  const both = results.map((result, index) => [result, others[index]]).filter((pair) => pair.every(({rouge}) => rouge));
  const leads = {
    plain: both.map(([ours, theirs]) => ours.rouge[0] - theirs.rouge[0]),
    forLength: both.map(([ours, theirs]) => gainOf(ours) - gainOf(theirs)),
  };
  return {
    plain: mean(leads.plain),
    forLength: mean(leads.forLength),
    errors: {plain: standardError(leads.plain), forLength: standardError(leads.forLength)},
  };
}
