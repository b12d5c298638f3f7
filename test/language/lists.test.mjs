import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {register} from 'node:module';
import {test} from 'node:test';

register('./typescript-hooks.mjs', import.meta.url);

const FOLDER = new URL('../../src/summarizer/languages/', import.meta.url);
const CODES = readdirSync(FOLDER)
  .filter((name) => /^[a-z]{2}\.ts$/.test(name))
  .map((name) => name.slice(0, 2));
const wordsOf = (list = '') => list.match(/\S+/g) ?? [];
const phrasesOf = (list = '') => list.split(',').flatMap((phrase) => phrase.trim().replace(/\s+/g, ' ') || []);

for (const code of CODES) {
  test(`${code}: a word stands in one list, a function word apart from a content word`, async () => {
    const {language} = await import(new URL(`${code}.ts`, FOLDER));
    const stigmas = [...wordsOf(language.stigmaWords), ...wordsOf(language.stigmaTerms)];
    assert.deepEqual(
      stigmas.filter((word, i) => stigmas.indexOf(word) !== i || wordsOf(language.functionWords).includes(word)),
      [],
    );
  });

  test(`${code}: no phrase leans on another sentence and announces what the text does`, async () => {
    const {language} = await import(new URL(`${code}.ts`, FOLDER));
    const leaning = new Set(phrasesOf(language.dependents));
    assert.deepEqual(
      phrasesOf(language.cuePhrases).filter((cue) => leaning.has(cue)),
      [],
    );
  });
}

test('all languages are looked at', () => assert.ok(CODES.length >= 37));
