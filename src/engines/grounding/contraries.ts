import type {Cues} from './cues.js';

/** So many letters must follow on what turns a word into its contrary, for that to be no chance: "in-come". */
const LONG = 5;

/** The words of which a word is the contrary by its beginning: "valid" of "invalid". */
export function turnedBy(lower: string, {prefixes}: Cues): string[] {
  const all = prefixes.match(/\S+/g) ?? [];
  return all.flatMap((prefix) =>
    lower.startsWith(prefix) && lower.length - prefix.length >= LONG ? [lower.slice(prefix.length)] : [],
  );
}
