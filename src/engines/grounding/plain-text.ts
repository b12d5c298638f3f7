/** Without what editors change in a quotation: marks, case, white space. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»"]/g, '')
    .replace(/\s+/g, ' ');
}
