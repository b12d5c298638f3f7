import {expect} from 'chai';
import {loadCues} from '../../../src/engines/grounding/cues/load-cues.js';
import {hedgesOf, placesOf} from '../../../src/engines/grounding/hedges.js';
import {wordsOf} from '../../../src/engines/grounding/words.js';

describe('hedges', () => {
  const cases: readonly (readonly [language: string, text: string, hedges: readonly string[]])[] = [
    ['en', 'She may retire in May, and might not.', ['may', 'might']],
    ['en', 'The council does not rule out a toll.', ['rule']],
    ['en', 'The council rules out a toll.', []],
    ['en', 'The new rule is not popular.', ['rule']],
    ['de', 'Sie schließt einen Umzug nicht aus.', ['schließt']],
    ['de', 'Sie schließt das Werk nicht.', []],
    ['nl', 'Ze sluit een tol op de brug niet uit.', ['sluit']],
    ['nl', 'Ze sluit de brug niet.', []],
    ['fr', "La mairie n'exclut pas un péage, qui serait cher.", ['exclut', 'serait']],
    ['es', 'No descarta un peaje en Almería.', ['descarta']],
    ['it', 'Non esclude un pedaggio e potrebbe salire.', ['esclude', 'potrebbe']],
    ['pt', 'Não descarta um pedágio.', ['descarta']],
    ['fr', 'Il n’a pas pu venir, et il peut pleuvoir.', ['peut']],
    ['es', 'No puede venir, pero puede no llover.', ['puede']],
    ['pl', 'Nie wyklucza tego.', ['wyklucza']],
    ['cs', 'Nevylučuje to.', []],
  ];
  for (const [language, text, expected] of cases) {
    it(`of “${text}” are ${expected.join(', ') || 'none'}`, async () => {
      const words = wordsOf(text);
      const places = placesOf(words, hedgesOf(await loadCues(language)));
      expect(places.map((at) => words[at]?.lower)).to.deep.equal(expected);
    });
  }

  it('are counted up to a limit', async () => {
    const words = wordsOf('may '.repeat(200));
    expect(placesOf(words, hedgesOf(await loadCues('en')))).to.have.length(30);
  });
});
