import {expect} from 'chai';
import {plain} from '../../../src/engines/grounding/plain-text.js';
import {sensesOf} from '../../../src/engines/grounding/senses.js';
import {inflectedMatcherOf, matcherOf} from '../../../src/engines/grounding/word-list.js';
import {folded, isCompoundOf, isInflected, stemOf, wordsOf} from '../../../src/engines/grounding/words.js';

let lists = 0;
/** A list of its own each time, for what is read of one is kept. */
const fresh = (list: string) => `${list} only-in-list-${++lists}`;

describe('matcherOf', () => {
  it('matches whole words, and beginnings and ends where a star stands', () => {
    const matches = matcherOf(fresh(' not  den* \n*less '));
    for (const word of ['not', 'den', 'denied', 'less', 'hopeless']) expect(matches(word), word).to.equal(true);
    for (const word of ['nothing', 'knot', 'maiden', 'lesson', '', 'n']) expect(matches(word), word).to.equal(false);
  });

  it('matches nothing by an empty list', () => {
    const matches = matcherOf('  ');
    for (const word of ['', 'a', 'Stryker', ' ']) expect(matches(word)).to.equal(false);
  });

  it('reads a list once', () => {
    const list = fresh('no');
    expect(matcherOf(list)).to.equal(matcherOf(list));
    expect(matcherOf(list)).not.to.equal(matcherOf(fresh('no')));
  });
});

describe('inflectedMatcherOf', () => {
  it('matches the words of the list that take endings alone', () => {
    const matches = inflectedMatcherOf(fresh('not den* refus* *less'));
    expect(['denied', 'refuses', 'not', 'hopeless'].map(matches)).to.deep.equal([true, true, false, false]);
    expect(inflectedMatcherOf(fresh('not no'))('not')).to.equal(false);
  });
});

describe('wordsOf', () => {
  it('finds words with their places, as they are written and in lower case', () => {
    expect(wordsOf('Ida’s 3.5% of Well-known').map(({text, lower, at}) => [text, lower, at])).to.deep.equal([
      ['Ida’s', "ida's", 0],
      ['3.5', '3.5', 6],
      ['%', '%', 9],
      ['of', 'of', 11],
      ['Well-known', 'well-known', 14],
    ]);
    expect(wordsOf('… — !')).to.deep.equal([]);
  });

  it('counts clauses by their marks', () => {
    const clauses = (text: string) => wordsOf(text).map(({clause}) => clause);
    expect(clauses('one, two; three: four (five) six — seven')).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(clauses('one - two 3-4 five-six')).to.deep.equal([0, 1, 1, 1]);
  });

  it('knows capitals, and the words that have one anyway', () => {
    const initial = (text: string) => wordsOf(text).map(({isInitial}) => isInitial);
    expect(initial('He said: “We go. Now” (Then) he left')).to.deep.equal([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(wordsOf('Oslo is É').map(({isCapitalized}) => isCapitalized)).to.deep.equal([true, false, true]);
  });

  it('parts an elided word from the next, and not a genitive', () => {
    const texts = (text: string) => wordsOf(text).map((word) => [word.text, word.at]);
    expect(texts('l’accordo dell’anno')).to.deep.equal([
      ['l’', 0],
      ['accordo', 2],
      ['dell’', 10],
      ['anno', 15],
    ]);
    expect(texts("dall'ex jusqu'ici")).to.deep.equal([
      ["dall'", 0],
      ['ex', 5],
      ["jusqu'", 8],
      ['ici', 14],
    ]);
    expect(texts("Anna's dog")).to.deep.equal([
      ["Anna's", 0],
      ['dog', 7],
    ]);
  });

  it('takes two characters at a time where no spaces stand', () => {
    expect(wordsOf('旧市場 閉').map(({text, at}) => [text, at])).to.deep.equal([
      ['旧市', 0],
      ['市場', 1],
      ['閉', 4],
    ]);
  });
});

describe('stemOf', () => {
  it('is the same for forms of a word, and not for other words', () => {
    for (const forms of [
      ['closes', 'closed', 'closing', 'close'],
      ["council's", 'council', 'councils'],
      ['écluse', 'ecluses'],
      ['größe', 'grösse'],
      ['restoration', 'restorations', 'restorationer'],
    ]) {
      expect([...new Set(forms.map(stemOf))], forms.join(' ')).to.have.length(1);
    }
    expect(stemOf('bus')).to.equal('bus');
    expect(stemOf('harbour')).not.to.equal(stemOf('harness'));
    expect(stemOf('abcdefghij')).to.equal('abcdef');
  });
});

describe('folded', () => {
  it('is without accents', () => {
    expect(folded('élodie straße žižek')).to.equal('elodie strasse zizek');
  });
});

describe('isInflected', () => {
  const known = new Set(['closed', 'town', 'haus']);

  it('finds a known word with another ending', () => {
    for (const word of ['close', 'closeds', 'towns', 'towner', 'townish', 'hauses']) {
      expect(isInflected(word, known), word).to.equal(word !== 'close');
    }
    expect(isInflected('tow', known)).to.equal(false);
    expect(isInflected('townships', known)).to.equal(false);
    for (const ending of ['s', 'n', 'e', 'en', 'es', 'er']) {
      expect(isInflected('berg', new Set([`berg${ending}`])), ending).to.equal(true);
      expect(isInflected('ber', new Set([`ber${ending}`])), ending).to.equal(false);
    }
    expect(isInflected('berg', new Set(['bergx', 'berg']))).to.equal(false);
  });
});

describe('plain', () => {
  it('is without marks of quotation, capitals and breaks', () => {
    expect(plain('“The  ‘Old’\n„Hall“ «X» "Y"')).to.equal("the 'old' hall x y");
  });
});

describe('wordsOf', () => {
  it('parts clauses at a colon or a dash, but not in a score or between years', () => {
    const clausesOf = (text: string) => wordsOf(text).at(-1)?.clause;
    expect(clausesOf('They won 29:26 in 2019–21')).to.equal(0);
    expect(clausesOf('They won: everybody came')).to.equal(1);
    expect(clausesOf('They won – everybody came')).to.equal(1);
  });
});

describe('isCompoundOf', () => {
  const known = new Set(['bienen', 'finale', 'loon', 'eis', 'decided', 'river', 'the']);

  it('finds a known word of some length at an end of another', () => {
    for (const word of ['Bienenvölker', 'viertelfinale', 'looneis', 'undecided', 'riverside']) {
      expect(isCompoundOf(word.toLowerCase(), known), word).to.equal(true);
    }
  });

  it('finds none in what only begins or ends like a short one', () => {
    for (const word of ['loonbelasting', 'theatre', 'breathe', 'decide', 'river', 'anriver', '']) {
      expect(isCompoundOf(word, known), word).to.equal(word === 'anriver');
    }
  });
});

describe('sensesOf', () => {
  it('tells words of one list from those of another, in one line or in many', () => {
    for (const lists of [' buy* bought; sell* sold;', '\n buy* bought;\n sell* sold;\n']) {
      const senseOf = sensesOf(lists);
      expect(senseOf('buys')).to.equal(senseOf('bought'));
      expect(senseOf('sold')).to.equal(senseOf('sells')).and.to.be.a('string');
      expect(senseOf('sold')).not.to.equal(senseOf('bought'));
      expect(senseOf('rent')).to.equal(undefined);
      // An ending is no longer than what it ends.
      expect(senseOf('buybacks')).to.equal(undefined);
    }
  });
});
