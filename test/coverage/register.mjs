// To be imported before a program: notes what it runs of the sources, in the folder that COVERAGE names.
import {mkdirSync, writeFileSync} from 'node:fs';
import {register} from 'node:module';

register('./node-hooks.mjs', import.meta.url);
process.on('exit', () => {
  if (!globalThis.__coverage__) return;
  mkdirSync(process.env.COVERAGE, {recursive: true});
  writeFileSync(`${process.env.COVERAGE}/${process.pid}.json`, JSON.stringify(globalThis.__coverage__));
});
