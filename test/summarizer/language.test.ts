import {expect} from 'chai';
import {language as ca} from '../../src/summarizer/languages/ca.js';
import {language as en} from '../../src/summarizer/languages/en.js';
import {language as es} from '../../src/summarizer/languages/es.js';
import {language as fr} from '../../src/summarizer/languages/fr.js';
import {language as id} from '../../src/summarizer/languages/id.js';
import {language as italian} from '../../src/summarizer/languages/it.js';
import {language as pt} from '../../src/summarizer/languages/pt.js';
import {language as ro} from '../../src/summarizer/languages/ro.js';
import {language as vi} from '../../src/summarizer/languages/vi.js';
import {readLanguage, type LanguageData} from '../../src/summarizer/languages/language.js';
import {loadLanguage} from '../../src/summarizer/languages/load-language.js';
import {splitWords} from '../../src/summarizer/split-words.js';

/** The languages that the summariser knows. */
const CODES =
  'ar bg bn ca cs da de el en es fa fi fr he hi hr hu hy id it ja ko nl no pl pt ro ru sk sr sv th tr uk ur vi zh'.split(
    ' ',
  );

describe('readLanguage', () => {
  const language = readLanguage(
    {
      leadingAbbreviations: ' dr\n prof ',
      endings: 'da, nyo',
      beginnings: 'ja, so',
      continuations: "so, d'or,\n  vraiment  oui",
      dependents: 'er, sie',
      references: 'er, sie',
      conjunctions: 'aber, und',
      adverbials: 'in der tat, danach',
      crossReferences: 'siehe, abb',
      functionWords: 'der die',
      stigmaWords: 'ich\n du',
      stigmaTerms: 'vielleicht',
      cuePhrases: 'in diesem text, kurzum',
      independents: `
        es gibt, es
        gab
      `,
      notices: "lesen sie auch, d'or",
    },
    'xx',
  );

  it('makes sets of words, and empty ones of none', () => {
    expect([...language.leadingAbbreviations]).to.deep.equal(['dr', 'prof']);
    expect([...language.functionWords]).to.deep.equal(['der', 'die', 'ich', 'du']);
    expect([...language.stigmas]).to.deep.equal(['ich', 'du', 'vielleicht']);
    expect(language.numericAbbreviations.size).to.equal(0);
    expect(language.trailingAbbreviations.size).to.equal(0);
    expect(language.code).to.equal('xx');
  });

  it('matches nothing where a list is missing', () => {
    const patterns = Object.values(readLanguage({}, 'xx')).filter((value) => value instanceof RegExp);
    expect(patterns).to.have.length(13);
    for (const pattern of patterns) {
      for (const text of ['', 'x', 'and, so']) expect(pattern.test(text)).to.equal(false);
    }
  });

  const cases: [keyof typeof language, string[], string[]][] = [
    ['endings', ['x da', 'x NYO'], ['da x', 'dam', 'x']],
    ['beginnings', ['ja x', 'So'], ['x ja', 'jam']],
    ['continuations', ['so x', 'd’or', "D'OR x", 'vraiment oui'], ['x so', 'sole', 'vraimentoui', 'dor']],
    ['dependents', ['er kam', '“sie kam', '(sie'], ['erst kam', 'ER kam', 'ich, er']],
    [
      'references',
      ['Gestern früh, er kam', 'Im Mai kam, sie ging.', '“Man kam,” er sagte.', 'so-t-er kam'],
      [
        'er kam',
        'Im Hafen, er kam an',
        'Im Mai, erst kam',
        'Man kam in Vessby an, er blieb lange',
        'Im Mai,er kam',
        'Im Mai kam, sie ging fort.',
      ],
    ],
    ['captions', ['Abb. 2: x', 'siehe: x', 'Abb 2', 'ABB. 12 x'], ['x Abb. 2', 'Abb. x', 'Abbau 2', 'siehe x 2']],
    [
      'cuePhrases',
      ['in diesem text', 'er will (kurzum) mehr', '„kurzum'],
      ['kurzumfahrt', 'unkurzum', 'in diesem texte'],
    ],
    [
      'independents',
      ['es gibt', 'es gab, was', '„in diesem text', 'kurzum, es'],
      ['er sagt, es gibt', 'er sagt kurzum'],
    ],
    ['notices', ['Lesen Sie auch: x', '[lesen sie auch', '“D’or'], ['x lesen sie auch', 'Lesen Sie auchx']],
    ['conjunctions', ['aber x', 'Aber, x', 'und\u00a0x'], ['aber', 'aber ', 'aberx', 'ich aber x']],
    ['adverbials', ['danach, x', 'In der Tat, x'], ['danach x', 'danach,', 'x danach, y']],
    ['crossReferences', ['x (siehe Abb. 2)', ' (Abb. 12a)', '（abb 3）'], ['(siehe)', '(Abb. 2019)', 'siehe Abb. 2']],
  ];
  for (const [name, matching, others] of cases) {
    it(`finds ${name} where they may stand, and whole words only`, () => {
      const pattern = language[name] as RegExp;
      const find = (text: string) => text.search(pattern) >= 0;
      for (const text of matching) expect(find(text), text).to.equal(true);
      for (const text of others) expect(find(text), text).to.equal(false);
    });
  }

  it('takes out all cross-references of a sentence', () => {
    expect('Es ist (Abb. 2) so (siehe Abb. 3).'.replace(language.crossReferences, '')).to.equal('Es ist so.');
  });

  it('needs no end of a word in a script without spaces', () => {
    const {beginnings} = readLanguage({beginnings: 'また'}, 'ja');
    expect(beginnings.test('また港は')).to.equal(true);
  });
});

describe('the data of a language', () => {
  for (const [code, {references, dependents = ''}] of Object.entries<LanguageData>({
    ca,
    en,
    es,
    fr,
    id,
    it: italian,
    pt,
    ro,
    vi,
  })) {
    it(`has no reference that is not among its dependents: ${code}`, () => {
      const known = new Set(dependents.trim().split(/,\s+/));
      const list = references?.split(', ') ?? [];
      expect(list).to.not.be.empty;
      expect(list.filter((reference) => !known.has(reference))).to.be.empty;
    });
  }
});

describe('the words of every language by which sentences are scored', () => {
  for (const code of CODES) {
    it(`can be met: ${code}`, async () => {
      const {stigmas} = await loadLanguage(code);
      // A word is met where it stands alone, or behind or before an apostrophe; where none is spaced, as two characters.
      expect([...stigmas].filter((word) => [...splitWords(word)].map(({term}) => term).join() !== word)).to.be.empty;
    });
  }

  it('leave no white space beside a phrase, with which it would never be met', async () => {
    for (const code of CODES) {
      for (const [name, value] of Object.entries(await loadLanguage(code))) {
        // Those references that stand behind a comma and a space are no list.
        if (value instanceof RegExp && name !== 'references')
          expect(value.source, `${code} ${name}`).to.not.match(/[(|] | [|)]/);
      }
    }
  });

  it('are there for all but the languages of which little is known', async () => {
    const without: string[] = [];
    for (const code of CODES) {
      const {stigmas, cuePhrases, notices} = await loadLanguage(code);
      if (stigmas.size < 15) without.push(`${code} stigmas`);
      if (cuePhrases.source === '(?!)') without.push(`${code} cues`);
      if (notices.source === '(?!)') without.push(`${code} notices`);
    }
    expect(without).to.deep.equal(['hy stigmas', 'hy cues', 'hy notices', 'ja stigmas', 'th stigmas']);
  });
});

describe('loadLanguage', () => {
  it('knows a language by its primary subtag, in any spelling, and by its older and narrower tags', async () => {
    const german = await loadLanguage('de');
    expect(german.code).to.equal('de');
    expect(german.functionWords.has('und')).to.equal(true);
    for (const tag of ['DE', 'de-AT', 'de_CH']) expect(await loadLanguage(tag)).to.equal(german);
    expect((await loadLanguage('iw')).leadingAbbreviations).to.deep.equal(
      (await loadLanguage('he')).leadingAbbreviations,
    );
    const norwegian = await loadLanguage('no');
    for (const tag of ['nb', 'nn']) {
      expect((await loadLanguage(tag)).functionWords).to.deep.equal(norwegian.functionWords);
      expect((await loadLanguage(tag)).functionWords.size).to.be.greaterThan(10);
    }
  });

  it('is English where nothing is said, and knows but what holds in most where a language is unknown', async () => {
    expect((await loadLanguage()).functionWords.has('the')).to.equal(true);
    for (const tag of ['sn', '', '-', 'constructor', '__proto__']) {
      const unknown = await loadLanguage(tag);
      expect(unknown.functionWords.has('the'), tag).to.equal(false);
      // Letters are put in capitals by the rules that most share.
      expect(unknown.code, tag).to.equal('en');
    }
  });
});
