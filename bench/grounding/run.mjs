// How well the check of other engines tells what an article says from what it does not: npm run bench:grounding -- <set or folder>
import {existsSync} from 'node:fs';
import {SETS} from '../../test/grounding/sets.mjs';
import {reportPairs} from './report-pairs.mjs';
import {reportReferences} from './report-references.mjs';

const asked = process.argv[2];
if (asked === undefined || SETS.includes(asked)) await reportPairs(asked);
else if (existsSync(asked)) await reportReferences(asked);
else {
  console.error(`${asked} is neither a folder of corpora nor a set; there are ${SETS.join(', ')}.`);
  process.exit(2);
}
