import {OPENING, OURS, peerNames} from './systems.mjs';

const NEWS = ['en-cnn', 'en-dailymail-summeval'];
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`.padStart(7);
const plain = (value) => value.toFixed(2).padStart(7);
const heading = (title) => console.log(`\n${title}\n`);
const share = ({dangling, sentences}) => (100 * dangling) / (sentences || 1);

/** Every system on every corpus, and in the mean. */
function printSummaries(corpora, systems) {
  heading(`Summaries of three sentences: ROUGE-1, -2 and -Lsum (F1); the difference from as many opening sentences, and from an
opening of as many words; sentences that open with a reference or a connective; articles without a summary.`);
  const rowsOf = (title, row) => {
    console.log(`${title.padEnd(24)}     R1     R2  RLsum |   R1     R2  RLsum |   R1     R2  RLsum | open  none`);
    for (const system of systems) {
      const result = row(system);
      if (result === undefined) {
        console.log(`  ${system.padEnd(20)} stopped`);
        continue;
      }
      const {rouge, beyondSentences, beyondWords, dangling, sentences, failures} = result;
      const openers = sentences === 0 ? '   –' : `${share({dangling, sentences}).toFixed(1)}%`.padStart(5);
      const parts = [rouge.map(plain), beyondSentences.map(signed), beyondWords.map(signed)];
      console.log(
        `  ${system.padEnd(20)} ${parts.map((values) => values.join('')).join(' |')} |${openers} ${failures}`,
      );
    }
  };
  for (const [corpus, results] of corpora) rowsOf(corpus, (system) => results[system]);
  rowsOf('mean over corpora', (system) => {
    const all = corpora.map(([, results]) => results[system]).filter((result) => result?.articles > 0);
    const means = (key) => [0, 1, 2].map((i) => mean(all.map((result) => result[key][i])));
    const sum = (key) => all.reduce((total, result) => total + result[key], 0);
    return {
      ...Object.fromEntries(['rouge', 'beyondSentences', 'beyondWords'].map((key) => [key, means(key)])),
      ...Object.fromEntries(['dangling', 'sentences', 'failures'].map((key) => [key, sum(key)])),
    };
  });
}

function printBoundaries(rows) {
  heading('Boundaries between sentences: precision, recall and F1, beside Intl.Segmenter');
  console.log(`${''.padEnd(32)}    ours: P      R     F1 | Segmenter: P      R     F1 | difference`);
  for (const {file, isRunning, ours, segmenter} of rows.filter(({file}) => file !== 'golden-rules')) {
    const values = ({precision, recall, f1}) => [precision, recall, f1].map(plain).join('');
    console.log(
      `${(file + (isRunning ? ' *' : '')).padEnd(36)}${values(ours)} |     ${values(segmenter)} |${signed(ours.f1 - segmenter.f1)}`,
    );
  }
  console.log('* running text; the others are sentences from near one another, joined');
  heading('Golden rules: entries split exactly right');
  for (const {language, ours, segmenter} of rows.filter(({file}) => file === 'golden-rules')) {
    console.log(`  ${language}  ${ours.exact} of ${ours.entries}, Segmenter ${segmenter.exact}`);
  }
}

/** What is aimed at, and whether it is so. */
function printTargets(corpora, rows, without) {
  heading('Targets');
  const target = (name, value, isMet) => {
    console.log(`  ${isMet ? 'met   ' : 'missed'}  ${name}: ${value}`);
  };
  const gain = (results, system = OURS) => results[system].beyondWords[0];
  const gains = (list) => mean(list.map(([, results]) => gain(results)));
  const isEnglish = (corpus) => corpus.startsWith('en-') || corpus.startsWith('web-');
  const groups = [
    ['all corpora', corpora, 2.2],
    ['news', corpora.filter(([corpus]) => NEWS.includes(corpus)), 1],
    ['other English', corpora.filter(([corpus]) => isEnglish(corpus) && !NEWS.includes(corpus)), 4.8],
    ['other languages', corpora.filter(([corpus]) => !isEnglish(corpus)), 1.8],
  ];
  for (const [name, list, wanted] of groups.filter(([, list]) => list.length > 0)) {
    target(
      `ROUGE-1 over an opening of as many words, ${name}, at least +${wanted}`,
      signed(gains(list)).trim(),
      gains(list) >= wanted,
    );
  }
  const [worst, worstResults] = corpora.reduce((a, b) => (gain(b[1]) < gain(a[1]) ? b : a));
  target('no corpus under 0', `${worst} ${signed(gain(worstResults)).trim()}`, gain(worstResults) >= 0);
  const unseen = mean(corpora.map(([, results]) => gain(results, without)));
  target('trained without a corpus, no more than 0.4 below', signed(unseen).trim(), gains(corpora) - unseen <= 0.4);
  const behind = corpora.flatMap(([corpus, results]) =>
    peerNames
      .filter((peer) => results[peer]?.articles > 0 && results[peer].rouge[0] >= results[OURS].rouge[0])
      .map((peer) => `${peer} on ${corpus}`),
  );
  const beaten = corpora.flatMap(([corpus, results]) =>
    peerNames
      .filter((peer) => results[peer]?.articles > 0 && gain(results, peer) >= gain(results))
      .map((peer) => `${peer} on ${corpus}`),
  );
  target(
    'ahead of every peer in ROUGE-1 over an opening of as many words',
    beaten.join(', ') || 'all',
    beaten.length === 0,
  );
  target('ahead of every peer in ROUGE-1', behind.join(', ') || 'all', behind.length === 0);
  const all = corpora.map(([, results]) => results[OURS]);
  const dangling = share({
    dangling: all.reduce((sum, result) => sum + result.dangling, 0),
    sentences: all.reduce((sum, result) => sum + result.sentences, 0),
  });
  target('dangling openers under 3%', `${dangling.toFixed(1)}%`, dangling < 3);

  const running = rows.filter(({isRunning}) => isRunning);
  const total = (key) => running.reduce((sum, {ours}) => sum + ours[key], 0);
  const precision = (100 * total('right')) / total('found');
  target('precision of boundaries in running text at least 99%', `${precision.toFixed(2)}%`, precision >= 99);
  const files = rows.filter(({file}) => file !== 'golden-rules');
  const below = files.filter(({ours, segmenter}) => ours.f1 < segmenter.f1).map(({file}) => file);
  target('F1 below Intl.Segmenter nowhere', below.join(', ') || 'nowhere', below.length === 0);
  const lead = mean(files.map(({ours, segmenter}) => ours.f1 - segmenter.f1));
  target('F1 at least 1.5 above it in the mean', signed(lead).trim(), lead >= 1.5);
  const golden = rows.filter(({file}) => file === 'golden-rules');
  const sum = (key) => golden.reduce((count, {ours}) => count + ours[key], 0);
  const exact = (100 * sum('exact')) / sum('entries');
  target('golden rules at least 85% exact', `${exact.toFixed(1)}%`, exact >= 85);
}

/** Prints the tables, and what of the targets is met. */
export function report(corpora, rows, without) {
  printSummaries(corpora, [OPENING, OURS, without, ...peerNames]);
  printBoundaries(rows);
  printTargets(corpora, rows, without);
}
