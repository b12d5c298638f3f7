// On a server: no DOM, and its types are not there either.
import {checkGrounding} from 'tldr-article/grounding';
import {summarize, type Summary} from 'tldr-article/summarizer';

const summary: Summary = await summarize('One. Two.', {sentences: 1, signal: AbortSignal.timeout(1000)});
const {supported} = await checkGrounding({blocks: []}, 'One.');
console.log(summary.sentences.length, supported);
