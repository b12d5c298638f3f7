import {DIRECTIONS, type Direction, type Neighbour} from './find-neighbours.js';

/** What a script tag asks for by its `data-*`. */
export interface AutoOptions {
  /** A selector of the article, or of all of them. */
  readonly article?: string;
  /** Whether the neighbouring articles are looked for. */
  readonly hasLinks: boolean;
  /** The neighbouring articles that the tag names, for pages that have no link to them. */
  readonly neighbours: Readonly<Partial<Record<Direction, Neighbour>>>;
  /** The attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Attributes that are not the page's to set, as they tell the two elements apart, or could hold a program. */
const OURS = /^(?:article|links|for|id|slot|is|style|hidden|open|on.*|tldr.*|(?:prev|next)-(?:href|title))$/;

/** Reads them of the script's tag. */
export function readOptions(script: Element | null | undefined): AutoOptions {
  const given = Array.from(script?.attributes ?? []).flatMap(({name, value}) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  const article = script?.getAttribute('data-article')?.trim();
  const neighbours = DIRECTIONS.flatMap((direction) => {
    const [href, title] = ['href', 'title'].map((name) => script?.getAttribute(`data-${direction}-${name}`)?.trim());
    return href && title ? [[direction, {href, title}] as const] : [];
  });
  return {
    ...(article && {article}),
    neighbours: Object.fromEntries(neighbours),
    hasLinks: script?.getAttribute('data-links') !== 'none',
    attributes: new Map(given.filter(([name]) => !OURS.test(name))),
  };
}
