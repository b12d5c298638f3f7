import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowsers, wantedEngines} from './find-browsers.mjs';

/** What each engine needs, and the Debian packages that hold it. */
const NEEDS = {
  chromium: {programs: ['chromium'], packages: ['chromium']},
  firefox: {programs: ['firefox'], packages: ['firefox-esr']},
  webkit: {programs: ['webkitDriver', 'miniBrowser', 'display'], packages: ['webkit2gtk-driver', 'xvfb']},
};

const missingPackages = () => {
  const found = findBrowsers();
  return wantedEngines()
    .filter((engine) => NEEDS[engine].programs.some((program) => !found[program]))
    .flatMap((engine) => NEEDS[engine].packages);
};

/** Installs the browsers that are missing, on Debian as root; elsewhere says what to install and returns false. */
export const installBrowsers = () => {
  let missing = missingPackages();
  if (missing.length === 0) return true;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall) {
    console.log(`Installing ${missing.join(' ')}`);
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', ...missing);
    missing = missingPackages();
    if (missing.length === 0) return true;
  }
  console.error(`
The tests run in Chromium, Firefox and WebKitGTK. Some of these are missing. On Debian or Ubuntu, as root:

  apt-get install --no-install-recommends ${missing.join(' ')}

Elsewhere install them in the system's own way and, where they are not on the PATH, name their programs in
CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH (WebKitWebDriver), MINIBROWSER_PATH and XVFB_PATH.
To run in some engines only, list them: BROWSERS=chromium,firefox npm test
`);
  return false;
};
