import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers, wantedEngines} from './find-browsers.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

/** Chromium as root in a container, with no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const found = findBrowsers();

const launchers = {
  chromium: () =>
    chromeLauncher({launchOptions: {executablePath: found.chromium, headless: true, args: CHROMIUM_FLAGS}}),
  // Over WebDriver BiDi, which the same launcher speaks; without the name it would report itself as Chrome.
  firefox: () =>
    Object.assign(
      chromeLauncher({
        concurrency: 1,
        launchOptions: {browser: 'firefox', executablePath: found.firefox, headless: true},
      }),
      {name: 'Firefox'},
    ),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKitDriver(found),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: found.miniBrowser, args: ['--automation']},
      },
    }),
};

/** A launcher for each engine that is wanted. */
export const launchBrowsers = () => Promise.all(wantedEngines().map((name) => launchers[name]()));
