// An app that uses every entry.
import {registerEngine, registerLocale} from 'tldr-article';
import {de} from 'tldr-article/locales/de';
import {summarize} from 'tldr-article/summarizer';
import {checkGrounding} from 'tldr-article/grounding';
import 'tldr-article/define';

registerEngine('opening', () => ({
  label: 'the test',
  summarize: ({blocks}) => [blocks[0].text.slice(0, blocks[0].text.indexOf('.') + 1)],
}));
registerLocale('de-LI', {...de, open: 'Kurz bitte'});

const text = 'The bridge closed on Monday. Engineers found rust in it.\nThe bridge opens again in May.';
const article = {language: 'en', blocks: [{type: 'paragraph', text}]};
Promise.all([summarize(text, {sentences: 2}), checkGrounding(article, 'The bridge closed on Sunday.')]).then(
  ([{sentences}, {supported}]) => {
    document.body.dataset.direct = `${sentences.length} ${supported}`;
  },
);
