/** Whether the one text stands in the other with nothing but gaps between its characters. */
export function isWithin(part, whole) {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
