// Prints what the element costs a page, beside a page without it and one with a <details>: npm run bench:page [runs]
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../../test/browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../../test/browsers/launchers.mjs';
import {median} from '../speed/warm-median.mjs';
import {fixed, formatTable, target} from '../table.mjs';
import {KINDS} from './made-page.mjs';
import {measurePage, SLOWDOWN} from './measure-page.mjs';
import {servePages} from './serve.mjs';

const runs = Number(process.argv[2] ?? 7);
const SIZES = [
  {words: 500, count: 1},
  {words: 2_000, count: 1},
  {words: 20_000, count: 1},
  {words: 400, count: 50},
];
/** A task that is longer delays a press so that a reader notices: https://w3c.github.io/longtasks/ */
const LONG = 50;

/** The middle of several runs, and what must not happen in any. */
function summarise(results) {
  const keys = Object.keys(results[0]).filter((key) => key !== 'errors');
  const middle = Object.fromEntries(keys.map((key) => [key, median(results.map((result) => result[key]))]));
  return {
    ...middle,
    least: Object.fromEntries(keys.map((key) => [key, Math.min(...results.map((result) => result[key]))])),
    shift: Math.max(...results.map(({shift}) => shift)),
    errors: results.flatMap(({errors}) => errors),
  };
}

const pages = await servePages();
const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
const measured = new Map();
for (const {words, count} of SIZES) {
  const results = Object.fromEntries(KINDS.map((kind) => [kind, {touch: [], mouse: []}]));
  // In turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const kind of KINDS) {
      const address = `${pages.address}${kind}/${words}/${count}`;
      results[kind].touch.push(await measurePage(browser, address, {isHovered: false}));
      results[kind].mouse.push(await measurePage(browser, address, {isHovered: true}));
    }
  }
  for (const kind of KINDS) {
    const {touch, mouse} = results[kind];
    measured.set(`${kind} ${words} ${count}`, {
      all: summarise([...touch, ...mouse]),
      touch: summarise(touch),
      mouse: summarise(mouse),
    });
  }
}
await browser.close();
pages.stop();

const of = (kind, {words, count}) => measured.get(`${kind} ${words} ${count}`);
const ms = (value) => fixed(value);
const kilobytes = (value) => fixed(value / 1000, 0);

for (const size of SIZES) {
  const {words, count} = size;
  console.log(
    `\n${count > 1 ? `${count} articles of ${words}` : words.toLocaleString('en')} words, ${SLOWDOWN}× slowdown, ms; median of ${runs} runs, where both kinds of press tell of ${2 * runs}`,
  );
  const rows = [
    ['script, bytes', ({touch}) => touch.scripts],
    ['the same, after a press', ({touch}) => touch.parts],
    ['evaluate', ({all}) => ms(all.evaluate)],
    ['upgrade', ({all}) => ms(all.upgrade)],
    ['toggle is painted, from the start', ({all}) => ms(all.toggle)],
    ['longest task until then', ({all}) => ms(all.loadTask)],
    ['press of a mouse: INP', ({mouse}) => ms(mouse.interaction)],
    ['    panel is painted', ({mouse}) => ms(mouse.panel)],
    ['    longest task', ({mouse}) => ms(mouse.pressTask)],
    ['press of a finger: INP', ({touch}) => ms(touch.interaction)],
    ['    panel is painted', ({touch}) => ms(touch.panel)],
    ['    longest task', ({touch}) => ms(touch.pressTask)],
    ['layout shift, worst', ({all}) => fixed(all.shift, 3)],
    ['heap after the press, kB', ({all}) => kilobytes(all.heap)],
  ];
  console.log(
    formatTable(
      ['', ...KINDS],
      rows.map(([name, figure]) => [name, ...KINDS.map((kind) => figure(of(kind, size)))]),
    ),
  );
}

const [, usual] = SIZES;
const single = SIZES.filter(({count}) => count === 1);
const element = of('element', usual);
/** What a task takes more than the longest that the page has without us, or else all of it. */
const tasks = single.map((size) => {
  const control = of('empty', size).all.loadTask;
  const {all, mouse, touch} = of('element', size);
  return {size, control, longest: Math.max(all.loadTask, mouse.pressTask, touch.pressTask)};
});
const errors = SIZES.flatMap((size) => KINDS.flatMap((kind) => of(kind, size).all.errors));
const shift = Math.max(...SIZES.map((size) => of('element', size).all.shift));
const defined = element.all.evaluate + element.all.upgrade;
console.log(
  [
    '',
    target(
      `upgrade at ${usual.words.toLocaleString('en')} words under 10 ms`,
      element.all.upgrade < 10,
      `${ms(element.all.upgrade)} ms (least ${ms(element.all.least.upgrade)}); with evaluation ${ms(defined)} ms`,
    ),
    target(
      'press to summary there under 50 ms, as INP tells',
      element.mouse.interaction < 50,
      `${ms(element.mouse.interaction)} ms; ${ms(of('details', usual).mouse.interaction)} with <details>`,
    ),
    target(
      `no task over ${LONG} ms that the page without us has not`,
      tasks.every(({longest, control}) => longest <= Math.max(LONG, control)),
      tasks
        .map(
          ({size, longest, control}) =>
            `${ms(longest)} ms at ${size.words.toLocaleString('en')} words (${ms(control)} without us)`,
        )
        .join(', '),
    ),
    target('no layout shift before a press, in any run', shift === 0, fixed(shift, 3)),
    target('no exception', errors.length === 0, errors.length),
  ].join('\n'),
);
