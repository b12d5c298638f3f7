import {checkGrounding} from 'tldr-article/grounding';

/** Holds each sentence against its article, and counts. */
export async function measureGrounding({articles, pairs}) {
  const read = Object.fromEntries(
    Object.entries(articles).map(([name, {language, text}]) => [
      name,
      {language, blocks: text.split('\n').map((line) => ({type: 'paragraph', text: line}))},
    ]),
  );
  const results = [];
  for (const pair of pairs) {
    const {supported, reason, source} = await checkGrounding(read[pair.article], pair.sentence);
    results.push({...pair, found: supported, reason, hasSource: source !== undefined});
  }
  const share = (some, all) => (all.length === 0 ? 1 : some.length / all.length);
  const wrong = results.filter(({isSupported}) => !isSupported);
  const right = results.filter(({isSupported}) => isSupported);
  return {
    results,
    recall: share(
      wrong.filter(({found}) => !found),
      wrong,
    ),
    falseAlarms: share(
      right.filter(({found}) => !found),
      right,
    ),
    leadingBack: share(
      right.filter(({hasSource}) => hasSource),
      right,
    ),
    counts: {unsupported: wrong.length, supported: right.length},
  };
}
