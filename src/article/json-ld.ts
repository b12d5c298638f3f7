/** Data nests and lists at most so many things, before the rest is left unread. */
const MOST = 1000;

/** A thing that a page describes by JSON-LD: its properties, its types among them as one text. */
export interface Thing {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a page says in JSON-LD that it holds: things, those in graphs and lists, and what they are mainly about. */
export function* thingsOf(document: Document): Generator<Thing> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    // As a list to work off: data may nest deeper than the call stack.
    const things = [data];
    for (let index = 0; index < things.length && index < MOST; index++) {
      const thing = things[index];
      if (Array.isArray(thing)) things.push(...(thing as unknown[]).slice(0, MOST));
      else if (typeof thing === 'object' && thing !== null) {
        const {'@type': type, '@graph': graph, mainEntity} = thing as Record<string, unknown>;
        const types = Array.isArray(type) ? (type as unknown[]).slice(0, MOST) : [type];
        const named = types.filter((name) => typeof name === 'string');
        yield {type: named.join(), properties: thing as Record<string, unknown>};
        things.push(graph, mainEntity);
      }
    }
  }
}

/** True for the types of schema.org that are articles. */
export function isArticleType(type: string): boolean {
  return /Article|BlogPosting|Report/.test(type);
}
