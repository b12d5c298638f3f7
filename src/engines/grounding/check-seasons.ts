import type {Check} from './claim.js';
import type {Reading} from './evidence.js';
import {kindsOf} from './kinds.js';

/** So many words behind a season may stand its year: "the spring of 2022". */
const BEHIND = 2;

/** The season of a year must be that which the article tells of that year. */
export const checkSeasons: Check = ({reading}, {cues, sentences}) => {
  const [seasons = []] = kindsOf(cues.seasons);
  /** Each year that a season stands beside, with the season. */
  const pairsOf = ({words}: Reading) =>
    words.flatMap(({lower}, index) => {
      const season = seasons.findIndex((isOf) => isOf(lower));
      if (season < 0) return [];
      const years = words.slice(index + 1, index + 1 + BEHIND).map((word) => word.year ?? word.text);
      return years.filter((year) => /^(?:1\d|20)\d\d$/.test(year)).map((year) => ({season, year}));
    });
  const mine = pairsOf(reading);
  if (mine.length === 0) return undefined;
  const told = sentences.flatMap(pairsOf);
  const isElse = mine.some(({season, year}) => {
    const ofYear = told.filter((pair) => pair.year === year);
    return ofYear.length > 0 && ofYear.every((pair) => pair.season !== season);
  });
  return isElse ? 'date' : undefined;
};
