// Prints how good the summaries and the sentence boundaries are, beside those of others.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {measureBoundaries} from './measure-boundaries.mjs';
import {measureSummaries} from './measure-summaries.mjs';
import {reportBoundaries} from './report-boundaries.mjs';
import {reportFitted} from './report-fitted.mjs';
import {reportLengths} from './report-lengths.mjs';
import {reportSummaries} from './report-summaries.mjs';
import {reportTargets} from './report-targets.mjs';

const folder = process.argv[2];
const missing =
  folder && ['summaries', 'sentences'].map((name) => join(folder, name)).find((path) => !existsSync(path));

if (!folder || missing) {
  console.error(missing ? `There is no folder ${missing}` : 'Usage: npm run bench:quality -- <folder of corpora>');
  process.exitCode = 2;
} else {
  const files = await measureBoundaries(folder);
  const {corpora, lengths, fitted} = await measureSummaries(folder);
  console.log(
    [
      reportSummaries(corpora),
      reportFitted(fitted),
      reportLengths(lengths),
      reportBoundaries(files),
      reportTargets(corpora, files),
    ].join('\n\n'),
  );
}
