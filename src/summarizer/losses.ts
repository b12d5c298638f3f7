import type {Block} from './types.js';

/** What a sentence of a list or a quotation is worth less than one of a paragraph. No corpus tells; scores spread by 2. */
export const lossOfPlace = (type: Block['type']): number => (type === 'paragraph' ? 0 : 1);

/**
 * What a terse sentence is worth less, of fewer than six words: "We thought it was funny." tells a reader little by itself,
 * whatever it shares with references.
 */
export const lossOfTerseness = (words: number): number => (words < 6 ? 2 : 0);
