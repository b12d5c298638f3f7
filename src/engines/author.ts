import {isArticleType, thingsOf} from '../article/json-ld.js';

/** What a page's own data says of its article in a few words: the `abstract` of an article in its JSON-LD. */
export function findAbstract(document: Document): string | undefined {
  for (const {type, properties} of thingsOf(document)) {
    const {abstract} = properties;
    if (typeof abstract === 'string' && abstract.trim() !== '' && isArticleType(type)) return abstract.trim();
  }
  return undefined;
}
