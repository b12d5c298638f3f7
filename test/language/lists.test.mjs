import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {formFaults} from './check-language.mjs';

const FOLDER = new URL('../../src/summarizer/languages/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /^[a-z]{2}\.ts$/.test(name));

for (const file of FILES) {
  test(`the lists of ${file} have their form`, async () => {
    const {language} = await import(new URL(file, FOLDER));
    assert.deepEqual(formFaults(file, language), []);
  });
}

test('all languages are looked at', () => assert.ok(FILES.length >= 37));
