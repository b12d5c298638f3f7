// Every entry, in Node: a DOM is there for none of them.
import assert from 'node:assert/strict';
import {checkGrounding} from 'tldr-article/grounding';
import {splitSentences, summarize} from 'tldr-article/summarizer';

const before = ['window', 'document', 'HTMLElement', 'customElements'].filter((name) => name in globalThis);
assert.deepEqual(before, []);

const text = 'The bridge closed on Monday. Engineers found rust in it.\nThe bridge opens again in May.';
const {sentences, engine, language} = await summarize(text, {sentences: 2});
assert.equal(sentences.length, 2);
assert.deepEqual({engine, language}, {engine: 'extractive', language: 'en'});
assert.equal((await splitSentences(text)).length, 3);
const article = {language: 'en', blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line}))};
assert.equal((await checkGrounding(article, 'The bridge closed on Monday.')).supported, true);
assert.equal((await checkGrounding(article, 'The bridge closed on Sunday.')).supported, false);

const {TldrArticle, TldrToggleEvent, registerEngine, registerLocale} = await import('tldr-article');
assert.equal(TldrToggleEvent.type, 'tldr-toggle');
const {de} = await import('tldr-article/locales/de');
registerLocale('de-LI', de);
registerEngine('none', () => ({summarize: () => ''}));
assert.equal((await import('tldr-article/define')).TldrArticle, TldrArticle);
await import('tldr-article/auto');
for (const framework of ['react', 'preact', 'solid']) {
  assert.deepEqual(Object.keys(await import(`tldr-article/jsx/${framework}`)), []);
}
for (const data of ['custom-elements.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json']) {
  assert.ok((await import(`tldr-article/${data}`, {with: {type: 'json'}})).default, data);
}
await assert.rejects(import('tldr-article/dist/index.js'), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
