import {perList} from './remembered.js';

/** What is measured, as `s` for time, and how many of the unit that it is counted in one of these is. */
export interface Unit {
  readonly dimension: string;
  readonly size: number;
}

export type Units = ReadonlyMap<string, Unit>;

/** Signs of units that are the same in all languages; square metres are read as in words, where "metres" comes first. */
const SIGNS = `h=3600s min=60s km=1000m cm=0.01m mm=0.001m m=1m m²=1m kg=1000g g=1g mg=0.001g l=1l ml=0.001l
  eur=1eur euro=1eur euros=1eur usd=1usd gbp=1gbp p=0.01gbp jpy=1jpy inr=1inr chf=1chf`;

/** Reads units from data: "minute=60s hour=3600s". */
export const unitsOf = perList(
  (list): Units =>
    new Map(
      (`${SIGNS} ${list}`.match(/\S+/g) ?? []).map((entry) => {
        const [word = '', size = ''] = entry.split('=');
        const value = parseFloat(size);
        return [word, {dimension: size.slice(String(value).length), size: value}];
      }),
    ),
);

/** True for a unit of time, in lower case. */
export const isTimeUnit = (units: Units, lower: string): boolean =>
  /^(?:s|mo)$/.test(units.get(lower)?.dimension ?? '');
