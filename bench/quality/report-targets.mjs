import {fixed, signed, target} from '../table.mjs';
import {averageOf, leadOf, mean} from './averages.mjs';
import {SPLITTERS} from './measure-boundaries.mjs';
import {GOLDEN_RULES, treebanks} from './report-boundaries.mjs';
import {PEER_NAMES, WITHOUT} from './systems.mjs';

const [OURS, PLATFORM] = SPLITTERS;

/** The languages whose splitting is promised. */
const LANGUAGES =
  'en de fr es it pt nl pl cs ro hu fi sv da no el ru uk bg tr ar fa ur he hi bn id vi zh ja ko th'.split(' ');

const NEWS = new Set(['en-cnn', 'en-dailymail-summeval']);
const GROUPS = [
  {name: 'news', aim: 1, has: (corpus) => NEWS.has(corpus)},
  {name: 'other English', aim: 4.8, has: (corpus) => !NEWS.has(corpus) && /^(?:en|web)-/.test(corpus)},
  {name: 'other languages', aim: 1.8, has: (corpus) => !/^(?:en|web)-/.test(corpus)},
];

const leadTarget = (name, leads, key) => {
  const known = leads.filter((lead) => Number.isFinite(lead[key])).sort((a, b) => a[key] - b[key]);
  if (known.length === 0) return target(name, false, 'no peer gave a summary');
  const behind = known.filter((lead) => lead[key] <= 0);
  const figures = (behind.length > 0 ? behind : known.slice(0, 1)).map(
    ({corpus, peer, [key]: by, errors}) => `${signed(by, 2)} (± ${fixed(errors[key], 2)}) of ${peer} on ${corpus}`,
  );
  return target(name, behind.length === 0, `${behind.length > 0 ? 'behind' : 'narrowest'} ${figures.join(', ')}`);
};

function* summaryTargets(corpora) {
  const gainsOf = (system) =>
    Object.entries(corpora).map(([corpus, systems]) => {
      const {againstWords, error} = averageOf(systems[system]);
      return [corpus, againstWords[0], error];
    });
  const gains = gainsOf('tldr-article');
  const gainOf = (has) => mean(gains.filter(([corpus]) => has(corpus)).map(([, gain]) => gain));
  for (const {name, aim, has} of [{name: 'all corpora', aim: 2.2, has: () => true}, ...GROUPS]) {
    const gain = gainOf(has);
    if (Number.isFinite(gain)) {
      yield target(`ROUGE-1 over an opening of as many words, ${name}, at least +${aim}`, gain >= aim, signed(gain, 2));
    }
  }
  const [worst, least, error] = gains.reduce((a, b) => (b[1] < a[1] ? b : a));
  yield target(
    'the same, under 0 on no corpus',
    least >= 0,
    `${signed(least, 2)} (standard error ${fixed(error, 2)}) on ${worst}`,
  );

  const [seen, unseen] = [gains, gainsOf(WITHOUT)].map((list) => mean(list.map(([, gain]) => gain)));
  yield target('trained without the corpus, no more than 0.4 below', seen - unseen <= 0.4, signed(unseen, 2));

  // A "sentence" of a peer that cannot split a language is a paragraph, and more words score more: so both ways.
  const leads = Object.entries(corpora).flatMap(([corpus, systems]) =>
    PEER_NAMES.map((peer) => ({corpus, peer, ...leadOf(systems['tldr-article'], systems[peer])})),
  );
  yield leadTarget('ROUGE-1 over an opening of as many words, ahead of every peer on every corpus', leads, 'forLength');
  yield leadTarget('ROUGE-1 as it is, whatever the length, ahead of every peer on every corpus', leads, 'plain');

  const dangling = mean(Object.values(corpora).map((systems) => averageOf(systems['tldr-article']).dangling));
  yield target('dangling openers under 3%', dangling < 3, `${fixed(dangling, 2)}%`);
}

function* boundaryTargets(files) {
  const measured = treebanks(files).filter(([, {bySplitter}]) => Number.isFinite(bySplitter[OURS].f1));
  if (measured.length > 0) yield* treebankTargets(measured);
  yield* goldenTargets(files);
}

function* treebankTargets(measured) {
  const running = measured.filter(([, file]) => file.running);
  const precision = mean(running.map(([, {bySplitter}]) => bySplitter[OURS].precision));
  yield target('precision of boundaries on running text at least 99%', precision >= 99, `${fixed(precision, 2)}%`);

  const gains = measured.map(([file, {bySplitter}]) => ({file, gain: bySplitter[OURS].f1 - bySplitter[PLATFORM].f1}));
  const least = gains.reduce((a, b) => (b.gain < a.gain ? b : a));
  yield target('F1 below Intl.Segmenter nowhere', least.gain >= 0, `${signed(least.gain, 2)} on ${least.file}`);
  const gain = mean(gains.map(({gain}) => gain));
  yield target('F1 above Intl.Segmenter in the mean by 1.5', gain >= 1.5, signed(gain, 2));
}

function* goldenTargets(files) {
  const golden = files[GOLDEN_RULES]?.bySplitter[OURS].byLanguage;
  if (!golden) return;
  const promised = Object.keys(golden).filter((language) => LANGUAGES.includes(language));
  const total = (key) => promised.reduce((sum, language) => sum + golden[language][key], 0);
  const share = (100 * total('exact')) / total('items');
  yield target(
    'golden rules of the languages promised, at least 85% exact',
    share >= 85,
    `${fixed(share)}% of ${total('items')}`,
  );
}

/** What was aimed at, and what came of it. */
export function reportTargets(corpora, files) {
  return ['Targets', ...summaryTargets(corpora), ...boundaryTargets(files)].join('\n');
}
