/** Rows of text with aligned columns: the first to the left, the others to the right. */
export function formatTable(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  return all.map((row) => line(row).trimEnd()).join('\n');
}

/** A dash stands for what there is no figure of. */
export const fixed = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

/** The same, with its sign. */
export const signed = (value, digits = 1) =>
  Number.isFinite(value) && Number(value.toFixed(digits)) > 0 ? `+${value.toFixed(digits)}` : fixed(value, digits);

/** One aim and what came of it. */
export const target = (name, met, figure) => `${met ? 'met   ' : 'missed'}  ${name}: ${figure}`;
