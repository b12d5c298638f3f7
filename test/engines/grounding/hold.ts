import {expect} from 'chai';
import {checkGrounding, type Reason} from '../../../src/engines/grounding.js';

/** A sentence, and what the article does not say of it: nothing where it says all. */
export type Case = readonly [sentence: string, reason?: Reason];

/** Holds sentences against an article, whose blocks are its lines. */
export async function hold(text: string, cases: readonly Case[], language = 'en'): Promise<void> {
  const article = {language, blocks: text.split('\n').map((line) => ({type: 'paragraph' as const, text: line}))};
  for (const [sentence, reason] of cases) {
    expect((await checkGrounding(article, sentence)).reason, sentence).to.equal(reason);
  }
}
