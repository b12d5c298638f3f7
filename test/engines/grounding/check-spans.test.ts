import {hold} from './hold.js';

describe('checkSpans', () => {
  it('holds what begins with a date against what ends with it', () =>
    hold('The bridge is closed to lorries from 1 July. The ferry will run until Friday, 3 October 2025.', [
      ['The bridge is closed to lorries since 1 July.'],
      ['The bridge is closed to lorries until 1 July.', 'date'],
      ['From Friday the ferry will run.', 'date'],
      ['The ferry will run till 3 October 2025.'],
    ]));

  it('takes the contrary of what lasted until then for the same', () =>
    hold('The bridge stays closed until May.', [['The bridge will be open from May.']]));

  it('takes each date with what leads to it', () =>
    hold('The series ran until 1985.', [
      ['The series ran from 1979 to 1985.', 'date'],
      ['The series ran from 1985.', 'date'],
    ]));

  it('knows what is denied until a date to begin with it', () =>
    hold('The series did not start until 1979.', [
      ['The series did start after 1979.'],
      ['The series did not start after 1979.'],
    ]));

  it('holds what is before something against what is after it', () =>
    hold('Talks go on in March, after the spring storms. The shop closes before the festival.', [
      ['Talks go on before the spring storms.', 'date'],
      ['Talks go on after the spring storms.'],
      ['The shop closes after the festival.', 'date'],
    ]));

  it('does so in other languages', async () => {
    await hold('Die Brücke ist ab dem 1. Juli gesperrt.', [['Die Brücke ist bis zum 1. Juli gesperrt.', 'date']], 'de');
    await hold('Le pont est fermé à partir de mai.', [["Le pont est fermé jusqu'en mai.", 'date']], 'fr');
    await hold('El puente está cerrado desde mayo.', [['El puente está cerrado hasta mayo.', 'date']], 'es');
  });

  it('knows nothing of it where the language has no such words', () =>
    hold('Most on suljettu 2019 asti.', [['Most on suljettu 2019 alkaen.']], 'fi'));
});
