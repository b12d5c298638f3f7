// From a script that is no module.
const assert = require('node:assert/strict');
const {summarize} = require('tldr-article/summarizer');

summarize('The bridge closed on Monday. Engineers found rust in it.', {sentences: 1}).then(({sentences}) => {
  assert.equal(sentences.length, 1);
});
