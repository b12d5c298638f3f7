import {LONGEST} from './read-result.js';

/** Puts off giving an engine up; `isFurther` where its download has come further than ever. */
export type Stay = (isFurther?: boolean) => void;

/**
 * Tells what an engine at work tells of itself from what is none: only what has grown since it last told is a sign of life.
 * It is another's code, and may tell anything.
 */
export function signsOfLife(stay: Stay): {
  /** @returns How much of what it must fetch is there, from 0 to 1. */
  readonly fetched: (loaded: unknown) => number;
  readonly wrote: (text: unknown) => void;
} {
  let last = -1;
  let furthest = 0;
  let written = 0;
  return {
    fetched(loaded) {
      const share = typeof loaded === 'number' && loaded > 0 ? Math.min(1, loaded) : 0;
      const percent = Math.floor(share * 100);
      // In whole steps, which end; from its beginning again where there is more than one file.
      if (share > last) stay(percent > furthest);
      last = share;
      furthest = Math.max(furthest, percent);
      return share;
    },
    wrote(text) {
      if (typeof text !== 'string') return;
      // One that goes on and on is not writing a summary. A long article is written of in parts, each from its beginning.
      if (text.length > written && text.length <= LONGEST) stay();
      written = text.length;
    },
  };
}
