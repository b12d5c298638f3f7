import {checkGrounding} from '../../dist/engines/grounding.js';
import {additionSigns} from '../../dist/engines/grounding/addition-signs.js';
import {checkKinds} from '../../dist/engines/grounding/check-kinds.js';
import {evidenceOf, findMatches} from '../../dist/engines/grounding/evidence.js';

/**
 * Reads the pairs of a writer's set into claims: which kind they are of; whether another check objects to them already; and, where
 * none does, by what signs they are told to be additions: none where no word is new.
 */
export async function readClaims(writer, {articles, pairs}) {
  const read = Object.fromEntries(
    Object.entries(articles).map(([name, {language, text}]) => [
      name,
      {language, blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line}))},
    ]),
  );
  const claims = [];
  for (const {article, sentence, isSupported, kind} of pairs) {
    const evidence = await evidenceOf(read[article]);
    const reading = evidence.read(sentence);
    const claim = {reading, matches: findMatches(reading, evidence)};
    const {reason} = await checkGrounding(read[article], sentence);
    // Two checks say "added"; of this one the verdict hangs on the weights, and is nothing to learn from.
    const isCalled = reason !== undefined && !(reason === 'added' && checkKinds(claim, evidence) === undefined);
    const signs = isCalled ? [] : additionSigns(claim, evidence);
    claims.push({writer, isSupported, isAddition: !isSupported && kind.startsWith('add'), isCalled, signs});
  }
  return claims;
}
