// Which tests somebody means who names files and folders, and whether what they test is built.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

const IN_NODE = '.test.mjs';
const IN_BROWSERS = '.test.ts';

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true})
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
    : [path];

/**
 * @param paths Files and folders.
 * @returns The tests among them, those that run in Node and those that run in browsers.
 * @throws Where a path is not there, or has no test.
 */
export function chosenTests(paths) {
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is no ${path}`);
    const tests = filesIn(path).filter((file) => file.endsWith(IN_NODE) || file.endsWith(IN_BROWSERS));
    if (tests.length === 0) throw new Error(`${path} has no test: their names end in ${IN_NODE} or ${IN_BROWSERS}`);
    return tests;
  });
  const unique = [...new Set(files)];
  return {
    inNode: unique.filter((file) => file.endsWith(IN_NODE)),
    inBrowsers: unique.filter((file) => file.endsWith(IN_BROWSERS)),
  };
}

/** What a test that runs in browsers says where it needs what is built; the others take the sources as they are. */
const BUILT = /\/cdn\/|\/dist\/|\/pages\/page\.js|\.\/page\.js|summaries-of-node/;

/** Whether tests need what is built to be of the sources as they are now. */
export const needCurrentBuild = ({inNode, inBrowsers}) =>
  inNode.length > 0 || inBrowsers.some((file) => BUILT.test(readFileSync(file, 'utf8')));

const newest = (folder) => Math.max(...filesIn(folder).map((file) => statSync(file).mtimeMs));

/** Whether what was built is there, and no source of it has changed since. */
export const isCurrent = (built, sources) =>
  existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest));
