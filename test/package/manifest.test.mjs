import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readCode} from '../manifest/code.mjs';
import {compareElement} from '../manifest/compare.mjs';
import {testsOf} from '../manifest/exercise.mjs';

const code = await readCode();

/** The element's part of the manifest, anew. */
const documented = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8'))
    .modules.flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'tldr-article');
const named = (list, name) => list.find((item) => item.name === name);
const without = (list, name) => list.splice(list.indexOf(named(list, name)), 1);

test('the manifest and the code are of one mind', () => {
  assert.deepEqual(compareElement(documented(), code), []);
});

/** Ways in which a manifest may be wrong, and what is then told. */
const FAULTS = {
  'attribute label-stop: is in the code and not documented': ({attributes}) => without(attributes, 'label-stop'),
  'attribute length: is medium at first, not short': ({attributes}) => (named(attributes, 'length').default = 'short'),
  'attribute min-words: is of minWords, not of undefined': ({attributes}) =>
    delete named(attributes, 'min-words').fieldName,
  'member hide: is in the code and not documented': ({members}) => without(members, 'hide'),
  "member type: has the type 'key-points' | 'tldr'": ({members}) => (named(members, 'type').type.text = 'string'),
  'member length: is documented wrongly as to reflecting': ({members}) => delete named(members, 'length').reflects,
  'member summary: is documented wrongly as to writing': ({members}) => delete named(members, 'summary').readonly,
  'member minWords: is 120 at first, not 100': ({members}) => (named(members, 'minWords').default = '100'),
  'member version: is documented wrongly as to static': ({members}) => delete named(members, 'version').static,
  'slot (default): is in the code and not documented': ({slots}) => without(slots, ''),
  'part nav-title: is in the code and not documented': ({cssParts}) => without(cssParts, 'nav-title'),
  'part ears: is documented and not in the code': ({cssParts}) => cssParts.push({name: 'ears', description: 'Two.'}),
  'part box: is not described': ({cssParts}) => (named(cssParts, 'box').description = ''),
  'property --tldr-inset: is 0em where none is set, not 1em': ({cssProperties}) =>
    (named(cssProperties, '--tldr-inset').default = '1em'),
  'state busy: is in the code and not documented': ({cssStates}) => without(cssStates, 'busy'),
  'event tldr-jump: is in the code and not documented': ({events}) => without(events, 'tldr-jump'),
  'event tldr-toggle: is a TldrToggleEvent, not a Event': ({events}) =>
    (named(events, 'tldr-toggle').type.text = 'Event'),
};

for (const [told, spoil] of Object.entries(FAULTS)) {
  test(`it is told where ${told}`, () => {
    const element = documented();
    spoil(element);
    assert.deepEqual(compareElement(element, code), [told]);
  });
}

test('what no test exercises is not found in any', () => {
  for (const kind of ['attribute', 'field', 'method', 'slot', 'part', 'property', 'state', 'event']) {
    assert.deepEqual(testsOf(kind, kind === 'property' ? '--tldr-ears' : 'ears'), [], kind);
  }
  assert.ok(testsOf('part', 'toggle').length > 3);
});
