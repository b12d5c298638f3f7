import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {openPage} from './open-page.mjs';

// What a page keeps of elements that come and go, as Chromium counts it after it has thrown away what it can.

const CYCLES = 2000;
const ARTICLES = 500;
/** Beforehand: what is made once, when it is first needed. */
const WARM_UP = 500;
/**
 * What a cycle may keep, in bytes, in the better half of them: the engine compiles anew when it likes, and what is kept
 * of every cycle is kept in both halves. One element that is kept is 24,000.
 */
const MOST_PER_CYCLE = 60;
/** So many more halves may go before, until one keeps half of that: the engine’s own tables grow as large as a page needs. */
const MOST_TO_SETTLE = 8;
/** And a page this many nodes and listeners more than before. */
const SLACK = 20;

const story = /<div class="article-body"[^>]*>([^]*)<\/div>\s*<a slot/.exec(readFileSync('demo/news.html', 'utf8'))[1];

let demo;
before(async () => {
  demo = await openPage();
});
after(() => demo.close());

/** Counts observers that are at work; stands before any script of the page. */
function countObservers() {
  const counts = {};
  window.observers = counts;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = window[name];
    counts[name] = 0;
    window[name] = class extends Original {
      #isAtWork = false;
      observe(...args) {
        super.observe(...args);
        if (!this.#isAtWork) counts[name]++;
        this.#isAtWork = true;
      }
      disconnect() {
        super.disconnect();
        if (this.#isAtWork) counts[name]--;
        this.#isAtWork = false;
      }
    };
  }
}

async function openEmpty(markup) {
  const page = await demo.page.browser().newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(countObservers);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/life.html')
      ? request.respond({contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Life</title>${markup}`})
      : request.continue(),
  );
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${demo.address}life.html`);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  return {page, client, faults};
}

/** What the page holds once it holds no more than it must. */
async function measure({page, client}) {
  for (let times = 0; times < 3; times++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await client.send('HeapProfiler.collectGarbage');
  }
  const {metrics} = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const observers = await page.evaluate(() => ({...window.observers}));
  return {heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), observers};
}

/** By how many bytes a cycle the heap has grown between two measures, where that is least. */
const slopeOf = (measured, cycles) =>
  Math.min(...measured.slice(1).map(({heap}, index) => (heap - measured[index].heap) / cycles));

/** Measures the page before, between and after two halves, each a run of so many cycles, once it has settled. */
async function measureHalves(life, cycles, run) {
  const next = async () => {
    await run(cycles);
    return measure(life);
  };
  let settled = await measure(life);
  for (let left = MOST_TO_SETTLE; left > 0; left--) {
    const before = settled;
    settled = await next();
    if (slopeOf([before, settled], cycles) < MOST_PER_CYCLE / 2) break;
  }
  return [settled, await next(), await next()];
}

/** Fails where the page holds more than before; between two measures are so many cycles. */
function assertFlat(context, measured, cycles) {
  const [before, after] = [measured[0], measured.at(-1)];
  const heaps = measured.map(({heap}) => heap);
  const slope = slopeOf(measured, cycles);
  const grown = (name) => after[name] - before[name];
  context.diagnostic(
    `${cycles * (heaps.length - 1)} cycles: heap ${heaps.join(', ')} bytes, ${slope.toFixed(1)} a cycle; nodes ${before.nodes} to ${after.nodes}; listeners ${before.listeners} to ${after.listeners}; observers ${JSON.stringify(after.observers)}`,
  );
  assert.ok(slope < MOST_PER_CYCLE, `${slope} bytes a cycle`);
  assert.ok(grown('nodes') <= SLACK, `${grown('nodes')} nodes`);
  assert.ok(grown('listeners') <= SLACK, `${grown('listeners')} listeners`);
  assert.deepEqual(after.observers, before.observers);
}

const script = '<script type="module" src="../cdn/tldr-article.min.js"></script>';

/** Runs the same in the page, first to warm up. */
async function live(context, cycles, markup, cycle) {
  const life = await openEmpty(markup);
  const run = (times) => life.page.evaluate(cycle, times, story);
  await run(WARM_UP);
  assertFlat(context, await measureHalves(life, cycles / 2, run), cycles / 2);
  assert.deepEqual(life.faults, []);
  await life.page.close();
}

test('what is kept is seen: elements that a page holds on to', async (context) => {
  const life = await openEmpty(script);
  const before = await measure(life);
  await life.page.evaluate((inner) => {
    window.kept = Array.from({length: 50}, () => {
      const element = document.createElement('tldr-article');
      element.innerHTML = inner;
      document.body.append(element);
      element.remove();
      return element;
    });
    document.addEventListener('scroll', () => undefined);
    new window.MutationObserver(() => undefined).observe(document.body, {childList: true});
  }, story);
  const after = await measure(life);
  assert.throws(() => assertFlat(context, [before, after], 50), /bytes a cycle/);
  await life.page.close();
});

test(`${CYCLES} elements come and go, and nothing of them stays`, async (context) => {
  await live(context, CYCLES, script, async (times, inner) => {
    for (let cycle = 0; cycle < times; cycle++) {
      const element = document.createElement('tldr-article');
      element.innerHTML = inner;
      document.body.append(element);
      await element.updateComplete;
      // Every other one is moved too, and every tenth leaves while its summary is made.
      if (cycle % 2) document.body.prepend(element);
      if (cycle % 10 === 0) element.show();
      if (cycle % 20 === 0) await element.summarize();
      element.remove();
    }
  });
});

test(`an element is taken out and put back ${CYCLES} times`, async (context) => {
  await live(context, CYCLES, `${script}<tldr-article open>${story}</tldr-article>`, async (times) => {
    const element = document.querySelector('tldr-article');
    for (let cycle = 0; cycle < times; cycle++) {
      element.remove();
      document.body.append(element);
      await element.updateComplete;
    }
  });
});

test(`a panel is opened and closed ${CYCLES} times, with what can be pressed in it`, async (context) => {
  await live(context, CYCLES, `${script}<tldr-article>${story}</tldr-article>`, async (times) => {
    const element = document.querySelector('tldr-article');
    const part = (name) => element.shadowRoot.querySelector(`.open [part~=${name}]`);
    await customElements.whenDefined('tldr-article');
    for (let cycle = 0; cycle < times; cycle++) {
      element.show();
      await element.summarize();
      await element.updateComplete;
      if (cycle % 4 === 0) part('format')?.click();
      if (cycle % 4 === 1) part('source')?.click();
      if (cycle % 100 === 0) {
        element.length = element.length === 'long' ? 'short' : 'long';
        await element.summarize();
      }
      element.hide();
      await element.updateComplete;
    }
  });
});

/**
 * Scrolls on through so many articles. With elements of its own the page keeps the last few of them; in the end all but
 * the first are gone.
 */
async function scrollOn(times, inner, isAutomatic) {
  const main = document.querySelector('main');
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  let offered = 0;
  for (let count = 0; count < times; count++) {
    const post = document.createElement('article');
    post.className = 'hentry';
    post.innerHTML = isAutomatic
      ? `<h1>Article ${count}</h1><div class="entry-content">${inner}</div>`
      : `<tldr-article><h1>Article ${count}</h1>${inner}</tldr-article>`;
    main.append(post);
    if (main.children.length > 5) main.children[1].remove();
    if (isAutomatic && count % 25 === 24) {
      await pause(260);
      offered += document.querySelectorAll('tldr-article').length;
    }
    if (!isAutomatic) {
      const element = post.querySelector('tldr-article');
      await element.updateComplete;
      // Summaries of the last fifty articles are kept; after the warm-up there are as many.
      if (count % 2 === 0) {
        element.show();
        await element.summarize();
      }
      offered++;
    }
  }
  while (main.children.length > 1) main.lastElementChild.remove();
  await pause(700);
  return offered;
}

for (const [what, isAutomatic, markup] of [
  ['each with its element', false, `${script}<main><p>A feed.</p></main>`],
  [
    'found by the automatic script',
    true,
    `<meta property="og:type" content="article"><script type="module" src="../cdn/auto.min.js"></script>
     <main><article class="hentry"><h1>First</h1><div class="entry-content">${story}</div></article></main>`,
  ],
]) {
  test(`${ARTICLES} articles of an endless scroll, ${what}`, async (context) => {
    const life = await openEmpty(markup);
    if (isAutomatic) await life.page.waitForSelector('tldr-article >>> [part~=toggle]');
    const run = (times) => life.page.evaluate(scrollOn, times, story, isAutomatic);
    // The engine’s own tables grow until they are as large as a page of this kind needs.
    assert.ok((await run(2 * ARTICLES)) > 0);
    const measured = await measureHalves(life, ARTICLES / 2, async (times) => assert.ok((await run(times)) > 0));
    assertFlat(context, measured, ARTICLES / 2);
    assert.deepEqual(life.faults, []);
    await life.page.close();
  });
}
