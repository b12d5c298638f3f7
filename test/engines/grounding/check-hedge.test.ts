import {hold, type Case} from './hold.js';

describe('what is left open', () => {
  const article =
    'The brewery of Vessby was founded in 1871 by Ida Vik and employs forty people.\n' +
    'It might close its bottling plant in Lund, a clerk said. Storms, a loose bolt or old rust could be the cause.\n' +
    'The council does not rule out a toll on the bridge. Per Lund allegedly forged the deed and may lose his seat.\n' +
    'The office is examining whether a penalty is due.';

  it('stays so in what comes from another sentence', () =>
    hold(article, [
      ['The brewery of Vessby, founded in 1871 by Ida Vik, might close its bottling plant in Lund.'],
      ['The brewery of Vessby, founded in 1871 by Ida Vik, will close its bottling plant in Lund.', 'hedge'],
    ]));

  it('stays so by another word, though a list stands between', () =>
    hold(article, [
      ['Storms, a loose bolt or old rust might be the cause.'],
      ['There is a risk that the brewery closes its bottling plant in Lund.'],
    ]));

  it('may be what is not ruled out', () =>
    hold(article, [
      ['A toll on the bridge is possible, the council said.'],
      ['The council does not rule out a toll on the bridge.'],
      ['There will be a toll on the bridge.', 'hedge'],
    ]));

  it('is not kept by what leaves open another part', () =>
    hold(article, [
      ['Per Lund allegedly forged the deed and may lose his seat.'],
      ['Per Lund forged the deed and may lose his seat.', 'hedge'],
    ]));

  it('may be asked', () =>
    hold(article, [
      ['The office is examining whether a penalty is due.'],
      ['The office will impose a penalty.', 'hedge'],
    ]));

  it('may be told plainly elsewhere', () =>
    hold(
      'The harbour pilot told the board that he will retire in spring.\nThe harbour pilot may retire in spring, his daughter said.',
      [['The harbour pilot will retire in spring.']],
    ));

  const languages: Record<string, readonly [string, ...Case[]]> = {
    de: [
      'Gegen den Wirt besteht der Verdacht auf Betrug. Der Wirt schweigt.',
      ['Der Wirt hat einen Betrug begangen.', 'hedge'],
      ['Gegen den Wirt besteht der Verdacht auf Betrug.'],
    ],
    nl: [
      'De politie vermoedt dat de bende Zwarte Zwaan de kluis heeft gekraakt.',
      ['De bende Zwarte Zwaan heeft de kluis gekraakt.', 'hedge'],
      ['De bende Zwarte Zwaan heeft de kluis vermoedelijk gekraakt.'],
    ],
    it: [
      'Il portavoce teme che la nuova tassa possa svuotare il mercato.',
      ['La nuova tassa ha svuotato il mercato.', 'hedge'],
      ['La nuova tassa potrebbe svuotare il mercato.'],
    ],
    pt: [
      'O sindicato estuda recorrer ao tribunal.',
      ['O sindicato recorreu ao tribunal.', 'hedge'],
      ['O sindicato avalia recorrer ao tribunal.'],
    ],
  };
  for (const [language, [text, ...cases]] of Object.entries(languages)) {
    it(`is known in ${language}`, () => hold(text, cases, language));
  }
});

describe('a hedge of something else', () => {
  it('bears on nothing before its clause', () =>
    hold('Olsen wrote that she is still counting on rain, snow and wind if a start will ever be possible.', [
      ['Olsen wrote that she is counting on rain and snow.'],
    ]));

  it('bears on its own clause alone', () =>
    hold(
      'Die Boote stammen vermutlich aus einer Werft in Norderau, die der Verein Klarwasser seit Mai bezahlt.',
      [
        ['Der Verein Klarwasser bezahlt seit Mai eine Werft in Norderau.'],
        ['Die Boote stammen aus einer Werft in Norderau.', 'hedge'],
      ],
      'de',
    ));

  it('is no hedge where somebody is not able to', () =>
    hold(
      'Lund a perdu son ancre près du cap et n’a pas pu la remplacer.',
      [['Lund a perdu son ancre près du cap.'], ['Lund a remplacé son ancre.', 'negation']],
      'fr',
    ));

  it('is no hedge: “appear in”', () =>
    hold('Nora Quist, who will appear in the play on Friday, is the first pilot to fly the strait.', [
      ['Nora Quist is the first pilot to fly the strait.'],
    ]));

  it('is kept in another form of the word', () =>
    hold('The chairman accused Halden of “hiding the books” in March.', [
      ['The chairman accuses Halden of “hiding the books”.'],
      ['Halden was “hiding the books” in March.', 'hedge'],
    ]));
});

describe('a hedge', () => {
  it('is found though the verb is parted', () =>
    hold(
      'Die Werft befürchtet, dass dabei bis zu 60 Stellen wegfallen könnten.',
      [['Dabei fallen 60 Stellen weg.', 'hedge'], ['Dabei fallen vielleicht 60 Stellen weg.']],
      'de',
    ));

  it('is kept by one of two', () =>
    hold('The results suggest that glare might disturb the moths, but the team did not count them.', [
      ['Glare might disturb the moths.'],
      ['Glare disturbs the moths.', 'hedge'],
    ]));

  it('is not kept by a denial that the source has as well', () =>
    hold('If there is no agreement, a second strike may follow in March.', [
      ['If there is no agreement, a second strike will follow in March.', 'hedge'],
      ['If there is no agreement, a second strike might follow in March.'],
    ]));

  it('is not kept by another form of the verb', () =>
    hold(
      'Es posible que el cambio del clima explique el aumento.',
      [['El cambio del clima explica el aumento.', 'hedge'], ['El cambio del clima quizá explica el aumento.']],
      'es',
    ));

  it('is what somebody is believed to be', () =>
    hold('A bakery near the pier is believed to be the source of the fire.', [
      ['A bakery near the pier is thought to be the source of the fire.'],
      ['A bakery near the pier is the source of the fire.', 'hedge'],
    ]).then(() =>
      hold('Residents feared the dog and called the guards on Monday.', [['Residents called the guards on Monday.']]),
    ));

  it('is not kept by a denial of something else', () =>
    hold('Orlin denied the charges and said it would probably sue.', [
      ['Orlin denied the charges and said it would perhaps sue.'],
      ['Orlin denied the charges and said it would sue.', 'hedge'],
      ['Orlin denied the charges and said it would definitely sue.', 'hedge'],
    ]));

  it('is not kept by who told it with a doubt', () =>
    hold('Ek cautioned that only one lake was searched and that the count might not hold for others.', [
      ['Ek said that the count might not hold for other lakes.'],
      ['Ek said that the count does not hold for other lakes.', 'hedge'],
    ]));
});
