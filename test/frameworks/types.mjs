import assert from 'node:assert/strict';
import {copyFileSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {runProgram} from '../cms/run-program.mjs';

const WRONG = fileURLToPath(new URL('wrong/', import.meta.url));

/** A place that a type checker finds fault with, as TypeScript, Angular or Svelte prints it. */
const FAULT = /^(?:\d+ ERROR )?"?(src\/[\w.-]+)"?[(: ]+(\d+)[,:]\d+/gm;

/** Runs the type checker of the page's framework; rejects with what it finds. */
export const checkTypes = (page) => runProgram('npm', ['run', '--silent', 'types'], {cwd: page});

/** Adds a file to a page with values, names and events that are wrong, and looks whether each is found, and nothing else. */
export const checkMistakes = async (page) => {
  const name = readdirSync(WRONG).find((each) => each.startsWith(`${basename(page)}.`));
  const mistakes = `src/mistakes${extname(name)}`;
  copyFileSync(join(WRONG, name), join(page, mistakes));
  const said = await checkTypes(page).catch((error) => stripVTControlCharacters(error.message));
  rmSync(join(page, mistakes));
  const found = new Set(Array.from(said.matchAll(FAULT), ([, file, line]) => `${file}:${line}`));
  const wrong = readFileSync(join(WRONG, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/<tldr-article .*wrong/.test(line) ? [`${mistakes}:${index + 1}`] : []));
  assert.deepEqual([...found].sort(), wrong.sort());
};
