import {perList} from './remembered.js';

/** Matches the words of a list, with any ending where it has a star, and any beginning where the star comes first. */
export const matcherOf = perList((list): ((word: string) => boolean) => {
  const whole = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const word of list.match(/\S+/g) ?? []) {
    if (word.endsWith('*')) starts.push(word.slice(0, -1));
    else if (word.startsWith('*')) ends.push(word.slice(1));
    else whole.add(word);
  }
  return (word: string) =>
    whole.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.endsWith(end));
});

/** Matches those words of a list that take endings: among words that deny, the verbs. */
export function inflectedMatcherOf(list: string): (word: string) => boolean {
  return matcherOf(
    list
      .split(/\s+/)
      .filter((word) => word.endsWith('*'))
      .join(' '),
  );
}
