import {expect} from 'chai';
import {loadCues} from '../../../src/engines/grounding/cues/load-cues.js';
import {inflectedStem} from '../../../src/engines/grounding/inflection.js';
import {hold} from './hold.js';

describe('what is said in Polish', () => {
  const article =
    'Wójt Halina Krawiec poinformowała w środę, że basen w Dębowej Górze nie zostanie otwarty przed wakacjami. ' +
    'Remont kosztował 2,4 mln zł i potrwa dwadzieścia pięć tygodni.\n' +
    'Strażacy uratowali w nocy kierowcę ciężarówki. Trener Adam Lis skrytykował sędziego.\n' +
    'Związek może zaskarżyć uchwałę. Niektórzy rodzice protestowali. Liczba gości wzrosła o jedną piątą.\n' +
    'Dach hali ukończono 3 września 2024 roku.';
  const isSaid = async (...cases: Parameters<typeof hold>[1]) => hold(article, cases, 'pl');

  it('is known in other words, and in other forms of them', () =>
    isSaid(
      ['Kierowca ciężarówki został w nocy uratowany przez strażaków.'],
      ['Sędzia został skrytykowany przez trenera Adama Lisa.'],
      ['Modernizacja pochłonęła 2,4 miliona złotych i zajmie 25 tygodni.'],
      ['Liczba odwiedzających zwiększyła się o 20 procent.'],
      ['Część rodziców protestowała.'],
      ['We wrześniu 2024 roku ukończono dach hali.'],
    ));

  it('must not be denied, nor what is denied said', () =>
    isSaid(
      ['Strażacy nie uratowali kierowcy ciężarówki.', 'negation'],
      ['Trener Adam Lis nie skrytykował sędziego.', 'negation'],
      ['Trener Adam Lis pochwalił sędziego.', 'comparison'],
    ));

  it('must stay open where it is', () =>
    isSaid(
      ['Związek zaskarży uchwałę.', 'hedge'],
      ['Związek prawdopodobnie zaskarży uchwałę.'],
      ['Wszyscy rodzice protestowali.', 'number'],
    ));

  it('must have the same numbers and dates, in words and in all their forms', () =>
    isSaid(
      ['Remont potrwa trzydzieści pięć tygodni.', 'number'],
      ['Dach hali ukończono 3 października 2024 roku.', 'date'],
      ['Wójt Halina Krawiec poinformowała o tym w czwartek.', 'date'],
      ['Liczba gości spadła o jedną piątą.', 'comparison'],
    ));

  it('must be of the same people, whatever the order of words', async () => {
    await isSaid(
      ['Sędziego skrytykował trener Adam Lis.'],
      ['Sędzia skrytykował trenera Adama Lisa.', 'roles'],
      ['Trener Adam Wilk skrytykował sędziego.', 'name'],
    );
    await hold(
      'Projekt sfinansowała Fundacja Wisła. Skarga na wójta wpłynęła wczoraj.',
      [['Fundacja Wisła sfinansowała projekt.'], ['Projekt Fundacji Wisła został sfinansowany.']],
      'pl',
    );
  });

  it('may tell a part by its two numbers, which may be a date as well', async () => {
    await hold(
      'Głosowała jedna trzecia radnych.',
      [['Głosowała 1/3 radnych.'], ['Głosowała 1/4 radnych.', 'number']],
      'pl',
    );
    await hold('Most otwarto 3/11.', [['Most otwarto 3 listopada.'], ['Most otwarto 3/10.', 'number']], 'pl');
  });

  it('counts within words what it counts', () =>
    hold(
      'Kurs trwa trzy miesiące i jest o 15 procent droższy.',
      [
        ['Trzymiesięczny kurs jest o 15 procent droższy.'],
        ['Piętnastoprocentowa podwyżka dotyczy kursu, który trwa trzy miesiące.'],
        ['Dziesięcioprocentowa podwyżka dotyczy kursu.', 'number'],
      ],
      'pl',
    ));
});

describe('what is said in Swedish', () => {
  const article =
    'Badhuset i Örnvik öppnar inte före sommaren, meddelade kommunchefen Berit Alm på onsdagen. ' +
    'Renoveringen kostade 24 miljoner kronor och tar trettiofem veckor.\n' +
    'Polisen grep natten till söndagen en man. Åklagaren Nils Boman kritiserade polischefen.\n' +
    'Facket kan komma att överklaga beslutet. Några föräldrar protesterade. Antalet besökare ökade med en femtedel.\n' +
    'Taket blev klart den 3 september 2024.';
  const isSaid = async (...cases: Parameters<typeof hold>[1]) => hold(article, cases, 'sv');

  it('is known in other words, and in other forms of them', () =>
    isSaid(
      ['En man greps av polisen natten till söndagen.'],
      ['Upprustningen gick på 24 mkr och väntas ta 35 veckor.'],
      ['Polischefen kritiserades av åklagaren Nils Boman.'],
      ['Antalet besökare steg med 20 procent.'],
      ['Vissa föräldrar protesterade.'],
    ));

  it('must not be denied, nor what is denied said', () =>
    isSaid(
      ['Polisen grep ingen man natten till söndagen.', 'negation'],
      ['Åklagaren Nils Boman berömde polischefen.', 'comparison'],
    ));

  it('must stay open where it is', () =>
    isSaid(
      ['Facket överklagar beslutet.', 'hedge'],
      ['Facket överklagar eventuellt beslutet.'],
      ['Alla föräldrar protesterade.', 'number'],
    ));

  it('must have the same numbers and dates, in words too', () =>
    isSaid(
      ['Renoveringen tar tjugofem veckor.', 'number'],
      ['Taket blev klart den 3 oktober 2024.', 'date'],
      ['Kommunchefen Berit Alm meddelade det på torsdagen.', 'date'],
      ['Antalet besökare minskade med en femtedel.', 'comparison'],
    ));

  it('must be of the same people', () =>
    isSaid(
      ['Polischefen kritiserade åklagaren Nils Boman.', 'roles'],
      ['Åklagaren Nils Strand kritiserade polischefen.', 'name'],
    ));

  it('begins anew in a quotation, which begins with the mark that ends it', () =>
    hold('”Bron är farlig”, säger hon.', [['”Bron är farlig”, säger hon.']], 'sv'));
});

describe('inflectedStem', () => {
  const stemsIn = async (language: string, words: string) => {
    const {inflection} = await loadCues(language);
    return new Set(words.split(' ').map((word) => inflection && inflectedStem(word, inflection)));
  };

  it('is the same for the forms of a word', async () => {
    for (const [language, words] of [
      ['pl', 'droga drogi drodze drogą drogę dróg'],
      ['pl', 'miasto miasta mieście miastem'],
      ['pl', 'wniosek wniosku wnioski wnioskiem'],
      ['pl', 'zamknąć zamknęła zamknięty zamknięcie zamknie'],
      ['pl', 'Kraków Krakowa Krakowie krakowski krakowskiego'.toLowerCase()],
      ['sv', 'bil bilen bilar bilarna'],
      ['sv', 'öppna öppnar öppnade öppnats'],
      ['sv', 'rum rummet rummen'],
    ] as const) {
      expect(Array.from(await stemsIn(language, words)), words).to.have.lengthOf(1);
    }
  });

  it('is another for other words', async () => {
    for (const [language, words] of [
      ['pl', 'przedsiębiorca przedstawić przedłużyć'],
      ['pl', 'rada radny'],
      ['sv', 'kommun kommunikation'],
      ['sv', 'båt bil bro'],
    ] as const) {
      expect(Array.from(await stemsIn(language, words)), words).to.have.lengthOf(words.split(' ').length);
    }
  });
});
