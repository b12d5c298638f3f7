/** What stands around the table. */
const [BEGIN, END] = ['<!-- hashes: written by npm run build -->', '<!-- /hashes -->'];

/**
 * A text with the hashes of what a page may load with a script tag, between its two comments.
 * @param hashes By the names of the files.
 * @throws {Error} Where the text has no such place.
 */
export const withHashes = (text, hashes) => {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`There is no place for the hashes: ${BEGIN} … ${END}`);
  const rows = Object.entries(hashes).map(([name, hash]) => `| \`${name}\` | \`${hash}\` |`);
  const table = ['| file | `integrity` |', '| --- | --- |', ...rows].join('\n');
  return `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`;
};
