/** What a script tag asks for by its `data-*`. */
export interface AutoOptions {
  /** A selector of the article, or of all of them. */
  readonly article?: string;
  /** Whether the neighbouring articles are looked for. */
  readonly hasLinks: boolean;
  /** The attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Attributes that are not the page's to set, as they tell the two elements apart, or could hold a program. */
const OURS = /^(?:article|links|for|id|slot|is|style|hidden|open|on.*|tldr.*)$/;

/** Reads them of the script's tag. */
export function readOptions(script: Element | null | undefined): AutoOptions {
  const given = Array.from(script?.attributes ?? []).flatMap(({name, value}) =>
    name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : [],
  );
  const article = script?.getAttribute('data-article')?.trim();
  return {
    ...(article && {article}),
    hasLinks: script?.getAttribute('data-links') !== 'none',
    attributes: new Map(given.filter(([name]) => !OURS.test(name))),
  };
}
