/** What the pages show; a site would have it from its CMS. */
export interface Piece {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const pieces: readonly [Piece, ...Piece[]] = [
  {
    id: 'clock',
    title: 'The clock that a village winds by hand',
    paragraphs: [
      'Every morning at seven somebody in Ostrow climbs eighty-four steps and turns a crank forty times. The clock in the church tower has no motor. Since the last sexton retired in 2009, the village has wound it by a rota of thirty-one households.',
      'The rota began as a stopgap. The parish had asked for an electric winder and was offered one for 6,400 euros, more than it had spent on the building in a decade. At a meeting in the inn, a baker said that she was awake at that hour anyway. Eleven others put up their hands.',
      'It has kept better time by hand than most people expected. A log on the landing shows that the clock was more than two minutes slow on only nine days in the past ten years, six of them in one winter of hard frost. The movement, made in 1887, gains a little in summer, and whoever winds it adds or takes away a coin on the pendulum.',
      'What the village did not expect was the effect on itself. Newcomers are asked to join in their first month, and those who climb the tower meet the household that hands them the key. A study by a school in the county town found that three in four residents could name everyone on their street, twice as many as in the next village.',
      'There are limits. Two winders have fallen on the stairs, and the insurer now asks for a rail on both sides before next spring. The parish council will vote on the electric winder again in March. The baker, who has not missed a Tuesday in sixteen years, says that she will vote against it.',
    ],
  },
  {
    id: 'swifts',
    title: 'Why the swifts came back to Mill Street',
    paragraphs: [
      'Swifts are nesting in Mill Street again after an absence of fourteen years. Volunteers counted twenty-three pairs under the eaves this June. The birds had left when the terraces were insulated and the gaps beneath their roofs were closed.',
      'The return is the work of hollow bricks. Each has a slot three centimetres high that leads to a chamber the size of a shoe box, and it is built into the wall like any other brick. The housing association laid sixty of them when it repaired the gables in 2021, at a cost of about thirty pounds each.',
      'For two summers nothing came. Swifts are faithful to the place where they first bred, and young birds look for a site only where they hear others. So the residents played recordings of calls from an upstairs window, for an hour at dawn and an hour at dusk. In the third May a pair was seen at the slot above the chemist.',
      'Not every brick is in use. Those that face south grow too hot in July, and none of the twelve on that side has ever held a nest. The association has moved its remaining stock to walls that face north and east. It will publish its plans so that other landlords need not learn the same lesson.',
      'The wider picture is still bleak. The number of breeding swifts in the country has fallen by more than half since the nineties, mostly because holes are lost when buildings are renewed. A bill that would require one hollow brick in every new house is before parliament. It has been there for three years.',
    ],
  },
  {
    id: 'tools',
    title: 'A library that lends drills',
    paragraphs: [
      'The branch library in Harrow Lane lends more drills than novels. Last year its tool shelf was used 5,200 times, by people who mostly live within a mile. The shelf holds four hundred objects, from pipe wrenches to a machine that sands floors.',
      'It was started with a grant of two thousand pounds and a van full of gifts. Many households own a drill that runs for a quarter of an hour in its whole life. When the librarians asked for such tools, they were given ninety in a week, and had to stop asking.',
      'Lending them proved harder than lending books. A tool comes back dirty, or blunt, or with a part missing, so each return is checked by one of nine volunteers who know what they look at. One loan in eleven ends with a small repair. The repairs are done in the open on Saturdays, and visitors have begun to bring broken things of their own.',
      'The council paid for a study before it renewed the lease. It found that the shelf saves its users about 140,000 pounds a year in things that they do not buy, and costs 31,000 to run. It also found that a third of the borrowers had never been in the library before. Half of those have since taken out a book.',
      'Two more branches will open shelves in autumn. They will not lend chainsaws, which Harrow Lane gave up after a borrower felled the wrong tree. They will lend sewing machines instead. The first is booked until Christmas.',
    ],
  },
];

const placeOf = (search: string): number =>
  Math.max(
    0,
    pieces.findIndex(({id}) => id === new URLSearchParams(search).get('article')),
  );

/** The piece that the query of an address names, else the first. */
export const pieceAt = (search: string): Piece => pieces[placeOf(search)] ?? pieces[0];

/** The pieces before and after it, where there are any. */
export const neighboursAt = (search: string): {previous: Piece | undefined; next: Piece | undefined} => ({
  previous: pieces[placeOf(search) - 1],
  next: pieces[placeOf(search) + 1],
});

/** Where a piece stands. */
export const addressOf = (piece: Piece): string => `?article=${piece.id}`;
