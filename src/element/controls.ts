/** What a reader can do with the summary. */
export const CONTROLS = ['length', 'type', 'copy'] as const;

export type Control = (typeof CONTROLS)[number];

/** The controls that a list of words names, in their order; where it names others only, all of them. */
export function parseControls(list: unknown): readonly Control[] {
  if (typeof list !== 'string') return CONTROLS;
  const words = list.split(/\s+/).filter(Boolean);
  const known = CONTROLS.filter((control) => words.includes(control));
  return words.length > 0 && known.length === 0 ? CONTROLS : known;
}
