// Packs the package as npm would publish it, installs it into empty projects, and uses it as its users do: from Node, with
// TypeScript, with bundlers, and in Chromium with script tags.
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../browsers/find-browsers.mjs';
import {CHROMIUM_FLAGS} from '../browsers/launchers.mjs';
import {check} from '../check.mjs';
import {installFromDebian} from '../cms/debian.mjs';
import {packProject} from '../cms/npm.mjs';
import {runProgram} from '../cms/run-program.mjs';
import {report} from '../tally.mjs';
import {tryBundlers} from './bundlers.mjs';
import {tryNode, tryUnbuilt} from './node.mjs';
import {installTools, makeProject} from './project.mjs';
import {tryScriptTags} from './script-tags.mjs';
import {tryFrameworkTypes, tryTypes} from './types.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tldr-package-'));
const tools = join(folder, 'tools');
const project = join(folder, 'project');
const installed = join(project, 'node_modules/tldr-article');

/** The package by the path of its folder, which has what it depends on beside it, as a clone has. */
const tryLinked = async (browser) => {
  const clone = join(folder, 'clone');
  const linking = join(folder, 'linking');
  await check('npm install <folder>: links it', async () => {
    cpSync(installed, clone, {recursive: true});
    await runProgram('npm', ['install', '--omit=dev', '--ignore-scripts', '--loglevel=error'], {cwd: clone});
    await makeProject(linking, `file:${clone}`);
  });
  await tryNode(linking, (title, act) => check(`linked, ${title}`, act));
  await tryTypes(tools, linking, (title, act) => check(`linked, ${title}`, act));
  await tryBundlers(browser, tools, linking, (title, act) => check(`linked, ${title}`, act), ['Vite']);
  await tryUnbuilt(linking, clone, check);
};

const tryAll = async (browser, archive) => {
  await tryNode(project, check);
  await tryTypes(tools, project, check);
  const beside = await makeProject(join(tools, 'project'), `file:${archive}`);
  await tryFrameworkTypes(tools, beside, check);
  await tryBundlers(browser, tools, project, check);
  await tryScriptTags(browser, installed, join(folder, 'tags'), check);
  await tryLinked(browser);
};

if (!findBrowsers().chromium) await check('Chromium is installed', () => installFromDebian('chromium'));
let archive;
await check('npm pack, and npm install into an empty project', async () => {
  archive = await packProject(folder);
  await Promise.all([makeProject(project, `file:${archive}`), installTools(tools)]);
});
const executablePath = findBrowsers().chromium;
if (executablePath && archive) {
  const browser = await launch({executablePath, args: CHROMIUM_FLAGS});
  await tryAll(browser, archive);
  await browser.close();
}
rmSync(folder, {recursive: true, force: true});

report();
