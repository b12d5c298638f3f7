// Prints how long this project and its peers take for texts of five sizes, and how it keeps out of a page's way.
import {PEERS} from '../peers/adapters.mjs';
import {LIMIT_SECONDS} from '../peers/peer.mjs';
import {fixed, formatTable, target} from '../table.mjs';
import {exponent} from './exponent.mjs';
import {measureOwn, measurePeer} from './measure-speed.mjs';

const SIZES = [250, 1_000, 4_000, 16_000, 100_000];
const FRAME = 16;

const milliseconds = (value) => `${fixed(value, value < 100 ? 2 : 0)} ms`;
const megabytes = (value) => `${fixed(value / 1e6)} MB`;

/** From 1,000 words on: below, what does not depend on the size weighs too much. */
const growth = (times) =>
  exponent(SIZES.map((size, i) => [size, times[i]]).filter(([size, time]) => size >= 1_000 && Number.isFinite(time)));

const own = [];
for (const size of SIZES) own.push(await measureOwn(size));
const warm = own.map((result) => result.warm);
const peers = {};
// One after another, so that none takes another's processor.
for (const name of Object.keys(PEERS)) peers[name] = await measurePeer(name, SIZES);

const columns = SIZES.map((size) => `${size.toLocaleString('en')} words`);
const cell = (result, i) =>
  result.reason ?? `${milliseconds(result.milliseconds)} (${fixed(result.milliseconds / warm[i])}×)`;

console.log('Time of a summary of 3 sentences, warm, and how many times as long as ours; how time grows with size');
console.log(
  formatTable(
    ['', ...columns, 'exponent'],
    [
      ['tldr-article', ...warm.map(milliseconds), fixed(growth(warm), 2)],
      ...Object.entries(peers).map(([name, results]) => [
        name,
        ...results.map(cell),
        fixed(growth(results.map((result) => result.milliseconds)), 2),
      ]),
    ],
  ),
);

console.log(
  '\nThis project: the first summary of a process and later ones; the longest work without a pause; peak heap',
);
console.log(
  formatTable(
    ['', ...columns],
    [
      ['first', ...own.map(({cold}) => milliseconds(cold))],
      ['later', ...warm.map(milliseconds)],
      ['longest slice, first', ...own.map(({coldSlice}) => milliseconds(coldSlice))],
      ['longest slice, later', ...own.map(({warmSlice}) => milliseconds(warmSlice))],
      ['peak heap', ...own.map(({heap}) => megabytes(heap))],
    ],
  ),
);

/** A peer that was stopped took longer than the limit, as it would on longer texts; one that failed has no time. */
const atLeast = ({milliseconds, stopped}) => (stopped ? LIMIT_SECONDS * 1000 : milliseconds);
const isTimed = (result) => atLeast(result) !== undefined;
const ranking = Object.entries(peers).filter(([name]) => PEERS[name].similarity);
const closest = ranking
  .flatMap(([name, results]) =>
    results.map((result, i) => ({name, column: columns[i], ratio: atLeast(result) / warm[i]})),
  )
  .filter(({ratio}) => Number.isFinite(ratio))
  .reduce((a, b) => (b.ratio < a.ratio ? b : a));
const at4000 = Object.values(peers).map((results) => results[SIZES.indexOf(4_000)]);
const slowest = Math.max(...at4000.filter(isTimed).map(atLeast)) / warm[SIZES.indexOf(4_000)];

console.log('\nTargets');
console.log(target('1,000 words in under 3 ms', warm[1] < 3, milliseconds(warm[1])));
console.log(
  target(
    'faster than every peer that ranks by similarity',
    closest.ratio > 1,
    `closest ${fixed(closest.ratio)}×, ${closest.name} at ${closest.column}`,
  ),
);
console.log(target('at 4,000 words 20 times faster than the slowest peer', slowest >= 20, `${fixed(slowest)}×`));
console.log(target('exponent at most 1.1', growth(warm) <= 1.1, fixed(growth(warm), 2)));
for (const [when, key] of [
  ['a first summary', 'coldSlice'],
  ['later ones', 'warmSlice'],
]) {
  const longest = Math.max(...own.map((result) => result[key]));
  console.log(target(`no slice of work over ${FRAME} ms, in ${when}`, longest <= FRAME, milliseconds(longest)));
}
