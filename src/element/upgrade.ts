/** `isNow` while the element is being defined: what is made then has stood in the page before. */
export const upgrade = {isNow: false};
