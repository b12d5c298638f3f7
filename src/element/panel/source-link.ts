import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../locales/en.js';
import type {Article, SourcePosition} from '../../summarizer/index.js';
import {passageAt} from './find-passage.js';
import {textFragment} from './text-fragment.js';

export interface SourceLinkModel {
  /** The article that the summary is of. */
  readonly article: Article;
  readonly source: SourcePosition;
  /** The address of the page. */
  readonly address: string;
  /** The reader is at its passage. */
  readonly isCurrent: boolean;
  readonly words: Locale;
  readonly onPress: () => void;
}

/** The mark of the paragraph that a sentence comes from; it leads there, and to be copied or opened elsewhere it is a link. */
export function sourceLinkTemplate(model: SourceLinkModel): TemplateResult {
  const {article, source, address, isCurrent, words, onPress} = model;
  const number = String(paragraphNumber(article, source.block));
  const href = address.replace(/#.*/s, '') + textFragment(passageAt(article, source), article.language);
  const press = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPress();
  };
  return html`<a
    part="source"
    lang="en"
    href=${href}
    aria-label=${words.showParagraph.replace('{n}', number)}
    aria-current=${isCurrent ? 'location' : nothing}
    @click=${press}
    ><span>${words.paragraph.replace('{n}', number)}</span></a
  >`;
}

/** Which paragraph of the article a block is, as a reader counts them: headings are none. */
export function paragraphNumber({blocks}: Article, block: number): number {
  return blocks.slice(0, block + 1).filter(({type}) => type !== 'heading').length;
}
