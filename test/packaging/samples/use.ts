// What a page's own code does with the element; what is wrong must be told.
import 'tldr-article/define';
import {
  registerEngine,
  registerLocale,
  TldrArticle,
  TldrJumpEvent,
  type Article,
  type Engine,
  type EngineOptions,
  type Locale,
  type Summary,
  type SummaryLength,
} from 'tldr-article';
import {checkGrounding, type Grounding} from 'tldr-article/grounding';
import {de} from 'tldr-article/locales/de';
import {splitSentences, summarize} from 'tldr-article/summarizer';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

const element = document.createElement('tldr-article');
holds<Equal<typeof element, TldrArticle>>();
const found = document.querySelector('tldr-article');
holds<Equal<typeof found, TldrArticle | null>>();

element.length = 'short';
element.controls = null;
element.labelOpen = 'Read less';
// @ts-expect-error No length of ours.
element.length = 'tiny';
// @ts-expect-error It only reads.
element.summary = undefined;
// @ts-expect-error There is no such box.
element.show({at: 'middle'});
const length: SummaryLength = element.length;
const summary: Promise<Summary> = element.summarize({signal: new AbortController().signal});
const article: Article | undefined = element.article;

element.addEventListener('tldr-toggle', ({open, placement, reason}) => {
  holds<Equal<typeof open, boolean>>();
  holds<Equal<typeof placement, 'start' | 'end'>>();
  holds<Equal<typeof reason, 'press' | 'method'>>();
});
document.addEventListener('tldr-summary', (event) => {
  const {sentences} = event.summary;
  // @ts-expect-error It is a list that only reads.
  sentences.push({text: ''});
});
element.addEventListener('tldr-jump', (event) => {
  const {range} = event;
  holds<Equal<typeof range, Range>>();
  if (event instanceof TldrJumpEvent) event.preventDefault();
});
element.addEventListener('tldr-progress', ({loaded}) => loaded.toFixed(2));
element.addEventListener('tldr-error', ({error}) => {
  holds<Equal<typeof error, unknown>>();
});

const engine: Engine = {
  label: 'Our server',
  async summarize({blocks}: Article, {signal, onProgress}: EngineOptions) {
    onProgress(0.5);
    const response = await fetch('/summarize', {method: 'POST', body: blocks.map(({text}) => text).join('\n'), signal});
    return [await response.text(), {text: 'A sentence.', source: {block: 0, start: 0, end: 11}}];
  },
};
registerEngine('ours', () => engine);
// @ts-expect-error It returns no summary.
registerEngine('numbers', () => ({summarize: () => 1}));

const words: Locale = {...de, open: 'Kurz bitte'};
registerLocale('de-LI', words);
// @ts-expect-error Words are missing.
registerLocale('de-LI', {open: 'Kurz bitte'});

const made: Summary = await summarize({blocks: [{type: 'paragraph', text: 'One. Two.'}]}, {length});
// @ts-expect-error There is no such block.
await summarize({blocks: [{type: 'table', text: ''}]});
const spans: readonly {start: number; end: number}[] = await splitSentences('One. Two.', 'en');
const grounding: Grounding = await checkGrounding({blocks: []}, made.sentences[0]?.text ?? '');

export {article, grounding, spans, summary};
