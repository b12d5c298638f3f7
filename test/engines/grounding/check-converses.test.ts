import {hold} from './hold.js';

describe('one thing told from two sides', () => {
  const ARTICLE =
    'The Norvik mill has sold its two oldest looms to the Danish weaver Halden for 40,000 crowns.\n' +
    'They stood idle in the yard for years.';

  it('is the same where the one sells and the other buys', () =>
    hold(ARTICLE, [
      ['The weaver Halden has bought two of the oldest looms of the Norvik mill.'],
      ['Two of the oldest looms of the mill were bought by Halden for 40,000 crowns.'],
      ['Two of the oldest looms of the mill were sold for 40,000 crowns.'],
    ]));

  it('is another where the same one does both', () =>
    hold(ARTICLE, [
      ['The Norvik mill has bought two looms from the Danish weaver Halden for 40,000 crowns.', 'roles'],
    ]));

  it('may be done by the same one at two times, or by a pronoun', () =>
    hold('The council voted to buy back the hall, nine years after it sold the building to a hotel company.', [
      ['The hall was sold to a hotel company by the council.'],
      ['The council voted to buy back the hall.'],
    ]));

  it('is done by what stands right before it', () =>
    hold('The museum sells tickets and maps to visitors at the gate.', [
      ['Museum visitors can buy tickets and maps at the gate.'],
      ['At the museum visitors can buy tickets.'],
    ]));
});
