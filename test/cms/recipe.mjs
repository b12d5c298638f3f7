import {cpSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const project = new URL('../../', import.meta.url);

/** Does what a recipe's page tells the owner of a site to do, so that page and test cannot part. */
export const recipe = (system) => {
  const folder = new URL(`demo/cms/${system}/`, project);
  const page = readFileSync(new URL('README.md', folder), 'utf8');
  return {
    /** What the page says is to be written into a file: the block of code below the first mention of its name. */
    snippet(name) {
      const at = page.indexOf(name);
      const [, indent, code] = /^( *)```.*\n([^]*?)\n\1```/m.exec(at < 0 ? '' : page.slice(at)) ?? [];
      if (code === undefined) throw new Error(`The page of ${system} does not say what goes into ${name}`);
      return `${code.replaceAll(new RegExp(`^${indent}`, 'gm'), '')}\n`;
    },
    /** Copies a file of the recipe to where the page says. */
    copy(file, target) {
      cpSync(fileURLToPath(new URL(file, folder)), target, {recursive: true});
    },
  };
};

/** Copies the folder with the scripts to the site. */
export const copyScripts = (target) => cpSync(fileURLToPath(new URL('cdn/', project)), target, {recursive: true});
