// Holds the test's sentences against their articles, and prints how many unsupported ones are found and how many supported
// ones are called so. Another file of the same form can be named: `npm run bench:grounding -- test/grounding/subtle-pairs.mjs`.
import {pathToFileURL} from 'node:url';
import {measureGrounding} from '../test/grounding/measure.mjs';
import {formatTable} from './table.mjs';

const [file = 'test/grounding/pairs.mjs'] = process.argv.slice(2);
const {results, recall, falseAlarms, leadingBack, counts} = await measureGrounding(await import(pathToFileURL(file)));
const percent = (share) => `${(100 * share).toFixed(1)}%`;

const kinds = {};
for (const result of results) (kinds[result.kind || 'supported'] ??= []).push(result);
console.log(
  formatTable(
    ['kind', 'pairs', 'called unsupported'],
    Object.entries(kinds).map(([kind, pairs]) => [
      kind,
      String(pairs.length),
      percent(pairs.filter(({found}) => !found).length / pairs.length),
    ]),
  ),
);
for (const {article, sentence, isSupported, found, reason} of results) {
  if (found !== isSupported)
    console.log(`${isSupported ? `false alarm (${reason})` : 'missed'}: ${article}: ${sentence}`);
}
console.log(`\nRecall of ${counts.unsupported} unsupported: ${percent(recall)}`);
console.log(`False alarms on ${counts.supported} supported: ${percent(falseAlarms)}`);
console.log(`Supported ones that lead back to a passage: ${percent(leadingBack)}`);
if (recall < 0.9) console.log('The aim for recall is 90%.');
if (falseAlarms > 0.05) console.log('The aim for false alarms is 5%.');
