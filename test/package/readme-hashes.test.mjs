import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {isForScriptTag} from '../../build/integrity.mjs';
import {withHashes} from '../../build/readme-hashes.mjs';

const PLACE = 'Before\n\n<!-- hashes: written by npm run build -->\nold\n<!-- /hashes -->\n\nafter';

test('the README has the hash of each script for a script tag, and of no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const hashes = Object.entries(JSON.parse(readFileSync('cdn/integrity.json', 'utf8')));
  const tags = hashes.filter(([name]) => isForScriptTag(name));
  assert.ok(tags.length >= 5);
  for (const [name, hash] of tags) assert.ok(readme.includes(`| \`${name}\` | \`${hash}\` |`), name);
  for (const [name] of hashes.filter(([other]) => !isForScriptTag(other))) {
    assert.ok(!readme.includes(`| \`${name}\` | \`sha384`), name);
  }
});

test('hashes take the place of those that stood there, and nothing else is changed', () => {
  const once = withHashes(PLACE, {'a.min.js': 'sha384-one'});
  assert.match(
    once,
    /^Before\n\n<!-- .* -->\n\n\| file[^]*\| `a\.min\.js` \| `sha384-one` \|\n\n<!-- \/hashes -->\n\nafter$/,
  );
  assert.equal(withHashes(once, {'a.min.js': 'sha384-one'}), once);
  assert.ok(!withHashes(once, {'a.min.js': 'sha384-two'}).includes('one'));
});

test('a text without a place for them is told of', () => {
  assert.throws(() => withHashes('No place', {}), /There is no place for the hashes/);
});
