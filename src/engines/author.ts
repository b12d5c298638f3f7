/** What a page's own data says of its article in a few words: the `abstract` of an article in its JSON-LD. */
export function findAbstract(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const abstract = abstractIn(data);
    if (abstract !== undefined) return abstract;
  }
  return undefined;
}

/** The first abstract of a thing whose type is some article, among things and the graphs and lists of them. */
function abstractIn(data: unknown): string | undefined {
  // As a list to work off: data may nest deeper than the call stack.
  const things = [data];
  for (let index = 0; index < things.length && index < 1000; index++) {
    const thing = things[index];
    if (Array.isArray(thing)) things.push(...(thing as unknown[]).slice(0, 1000));
    else if (typeof thing === 'object' && thing !== null) {
      const {'@type': type, '@graph': graph, mainEntity, abstract} = thing as Record<string, unknown>;
      if (typeof abstract === 'string' && abstract.trim() !== '' && /Article|BlogPosting|Report/.test(String(type))) {
        return abstract.trim();
      }
      things.push(graph, mainEntity);
    }
  }
  return undefined;
}
