import {existsSync, readdirSync} from 'node:fs';

const recipes = new URL('../../demo/cms/', import.meta.url);

/** The systems that can be run: those with a recipe in demo/cms/ and a module of the same name here. */
export const systemNames = () =>
  readdirSync(recipes)
    .filter((name) => existsSync(new URL(`${name}.mjs`, import.meta.url)))
    .sort();

/** What runs a system: its `name`, and `start(folder)`. */
export const loadSystem = (name) => import(`./${name}.mjs`);
