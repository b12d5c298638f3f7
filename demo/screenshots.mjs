// Takes the pictures of the gallery, demo/screenshots/index.html: looks, languages, states, widths. `npm run screenshots`
// takes them all, `npm run screenshots news states` those whose names begin so. They are looked at by people, and not
// compared by a machine: another machine has other fonts. What must hold everywhere is asserted in the tests.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../test/browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../test/browsers/launchers.mjs';
import {startServer} from './server.mjs';

const FOLDER = fileURLToPath(new URL('screenshots/', import.meta.url));
const WIDTHS = {wide: 900, phone: 360};
const LOCALES = ['ar', 'bn', 'el', 'fi', 'he', 'hi', 'ja', 'ru', 'th', 'zh'];

const {home, address, stop} = await startServer(0);
const browser = await launch({executablePath: findBrowsers().chromium, args: CHROMIUM_FLAGS});
mkdirSync(FOLDER, {recursive: true});

/** A page of the demo, or of `from`, as it is asked for; `before` sees it before it loads. */
const openPage = async (
  name,
  {from = address, width = 900, height = 820, scheme = 'light', features = [], type = '', before} = {},
) => {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({width, height, deviceScaleFactor: 2});
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: type,
    features: [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      ...features,
    ],
  });
  await before?.(page);
  await page.goto(`${from}${name}.html`);
  // A page of tables has none of its toggles.
  await page.waitForSelector('tldr-article >>> [part~="article"]');
  return page;
};

/** Opens the panel above the article. */
const openPanel = async (page) => {
  const toggle = await page.$('tldr-article >>> [part~="box-top"] [part~="toggle"]');
  await toggle.evaluate((button) => button.click());
  await page.waitForFunction(() => document.querySelector('tldr-article').matches(':state(open)'));
  await page.mouse.move(0, 0);
};

/** Pictures by name: each takes one, of the page or of a part of it. */
const shots = new Map();

for (const name of ['news', 'how-to', 'essay']) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const scheme of ['light', 'dark']) {
      for (const state of ['closed', 'open']) {
        shots.set(`${name}-${size}-${scheme}-${state}`, async () => {
          const page = await openPage(name, {width, scheme});
          if (state === 'open') await openPanel(page);
          return page;
        });
      }
    }
  }
}

/** The samples of sites in the documentation, with their panel open or not. */
const samples = (kind, names, widths) => {
  for (const name of names) {
    for (const [size, width] of Object.entries(widths)) {
      for (const state of ['closed', 'open']) {
        shots.set(`${kind}-${name}-${size}-${state}`, async () => {
          const page = await openPage(`sites/${name}`, {from: home, width});
          if (state === 'open') await openPanel(page);
          return page;
        });
      }
    }
  }
};
samples('themes', ['newspaper', 'blog', 'night', 'magazine', 'crafts', 'bulletin'], WIDTHS);
samples('languages', ['ar', 'he', 'ja', 'de'], {wide: 900, narrow: 320});

/** Pages of the documentation, as one first sees them. */
for (const name of ['index', 'getting-started', 'playground', 'reference', 'how-it-summarises', 'cms', 'engines']) {
  for (const [size, width] of Object.entries({wide: 1280, phone: 360})) {
    for (const scheme of ['light', 'dark']) {
      shots.set(`docs-${name}-${size}-${scheme}`, async () => {
        const page = await openPage(name, {from: home, width, scheme});
        if (name === 'playground') await page.waitForSelector('#scores li');
        return page;
      });
    }
  }
}

for (const code of LOCALES) {
  shots.set(`locales-${code}`, async () => {
    const page = await openPage('news', {width: 700});
    await page.evaluate((lang) => {
      const element = document.querySelector('tldr-article');
      element.querySelector('.article-body').lang = 'en';
      element.lang = lang;
    }, code);
    await page.waitForFunction(
      (lang) => document.querySelector('tldr-article').shadowRoot.querySelector('[part~=box]').lang === lang,
      {},
      code,
    );
    await openPanel(page);
    return page.$('tldr-article >>> [part~="box-top"]');
  });
}

/** What the script loads when a reader asks, held up or refused; asked for again, it has question marks behind it. */
const engine = (answer) => async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => (/\/engines\.js\?*$/.test(request.url()) ? answer(request) : request.continue()));
};
const top = (page) => page.$('tldr-article >>> [part~="box-top"]');
const pressed = async (before) => {
  const page = await openPage('news', {before});
  await page.locator('tldr-article >>> [part~="toggle"]').click();
  return page;
};
const opened = async (options) => {
  const page = await openPage('news', options);
  await openPanel(page);
  return page;
};
const FORCED = [{name: 'forced-colors', value: 'active'}];

for (const [name, take] of Object.entries({
  focused: async () => {
    const page = await openPage('news');
    await page.focus('tldr-article >>> [part~="toggle"]');
    await page.keyboard.press('Shift');
    return top(page);
  },
  working: async () => {
    const page = await pressed(engine((request) => setTimeout(() => request.continue(), 5000)));
    await page.waitForFunction(
      () => document.querySelector('tldr-article').shadowRoot.querySelector('[aria-disabled]') !== null,
    );
    return top(page);
  },
  error: async () => {
    const page = await pressed(engine((request) => request.abort()));
    await page.waitForSelector('tldr-article >>> [part~="retry"]');
    return top(page);
  },
  paragraph: async () => {
    const page = await opened();
    await page.locator('tldr-article >>> [part~="format"]').click();
    await page.waitForSelector('tldr-article >>> [part~="prose"]');
    return top(page);
  },
  long: async () => {
    const page = await opened();
    await page.locator('tldr-article >>> [value="long"]').click();
    await page.waitForFunction(() => document.querySelector('tldr-article').summary.sentences.length > 4);
    await page.evaluate(() => localStorage.clear());
    return top(page);
  },
  'too-short': async () => {
    const page = await openPage('news');
    await page.evaluate(() => (document.querySelector('tldr-article').minWords = 5000));
    await page.waitForSelector('tldr-article >>> [part~="too-short"]');
    return top(page);
  },
  jumped: async () => {
    const page = await opened();
    await page.locator('tldr-article >>> [part~="point"]:last-child [part~="source"]').click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return page;
  },
  'forced-colours': async () => opened({features: FORCED}),
  'forced-colours-dark': async () => opened({features: FORCED, scheme: 'dark'}),
  print: async () => {
    const page = await opened();
    await page.emulateMediaType('print');
    return page;
  },
  'twice-the-size-320': async () => {
    const page = await opened({width: 320});
    await page.addStyleTag({content: 'html {font-size: 200%}'});
    return page;
  },
})) {
  shots.set(`states-${name}`, take);
}

const wanted = process.argv.slice(2);
for (const [name, take] of shots) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
  const target = await take();
  await target.screenshot({path: `${FOLDER}${name}.png`});
  for (const page of (await browser.pages()).slice(1)) await page.close();
}
await browser.close();
await stop();

const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
const figures = pictures.map((name) => {
  const caption = name.replace('.png', '').replaceAll('-', ' ');
  return `<figure><figcaption>${caption}</figcaption><img src="${name}" alt="${caption}" loading="lazy"></figure>`;
});
const style =
  'body{font:14px system-ui;background:#ddd;columns:24rem}figure{break-inside:avoid;margin:0 0 1em}img{max-width:100%}';
writeFileSync(
  `${FOLDER}index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${figures.join('\n')}</html>`,
);
console.log(`${pictures.length} pictures in ${FOLDER}index.html`);
