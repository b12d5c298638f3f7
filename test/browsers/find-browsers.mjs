import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The first of these programs on the PATH, or at the path that the environment names. */
const findProgram = (variable, ...names) => {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/Applications');
  for (const name of names) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
};

/** WebKitGTK's test browser, which its driver starts; it stands in a folder named for the machine and the version. */
const findMiniBrowser = () => {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  for (const library of existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-'))
    : []) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join('/usr/lib', library, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
};

/** Where the programs of the three engines are; undefined for one that is missing. */
export const findBrowsers = () => ({
  chromium: findProgram(
    'CHROMIUM_PATH',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ),
  firefox: findProgram('FIREFOX_PATH', 'firefox-esr', 'firefox', 'Firefox.app/Contents/MacOS/firefox'),
  webkitDriver: findProgram('WEBKIT_DRIVER_PATH', 'WebKitWebDriver'),
  miniBrowser: findMiniBrowser(),
  display: findProgram('XVFB_PATH', 'Xvfb'),
});

/** The engines that the tests run in: all three, or those that the environment variable BROWSERS lists. */
export const wantedEngines = () => {
  const known = ['chromium', 'firefox', 'webkit'];
  const wanted = (process.env.BROWSERS || known.join()).split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`BROWSERS names "${unknown}"; it may list ${known.join(', ')}`);
  return wanted;
};
