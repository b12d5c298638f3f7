import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locales/fill.js';
import type {Article, SourcePosition} from '../../summarizer/index.js';
import {passageAt} from './find-passage.js';
import {textFragment} from './text-fragment.js';
import type {PanelWording} from './panel-words.js';

export interface SourceLinkModel {
  /** The article that the summary is of. */
  readonly article: Article;
  readonly source: SourcePosition;
  /** The address of the page. */
  readonly address: string;
  /** The reader is at its passage. */
  readonly isCurrent: boolean;
  readonly wording: PanelWording;
  readonly onPress: () => void;
}

/** The mark of the paragraph that a sentence comes from; it leads there, and to be copied or opened elsewhere it is a link. */
export function sourceLinkTemplate(model: SourceLinkModel): TemplateResult {
  const {article, source, address, isCurrent, wording, onPress} = model;
  const {words, language} = wording;
  const n = new Intl.NumberFormat(language).format(paragraphNumber(article, source.block));
  const href =
    address.replace(/#.*/s, '') +
    textFragment(passageAt(article, source), article.language, textBefore(article, source));
  const press = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPress();
  };
  return html`<a
    part="source"
    lang=${language}
    href=${href}
    aria-label=${fill(words.showParagraph, {n})}
    aria-current=${isCurrent ? 'location' : nothing}
    @click=${press}
    ><span>${fill(words.paragraph, {n})}</span></a
  >`;
}

/** Which paragraph of the article a block is, as a reader counts them: headings are none. */
export function paragraphNumber({blocks}: Article, block: number): number {
  return blocks.slice(0, block + 1).filter(({type}) => type !== 'heading').length;
}

/** What an article says before a position. */
function textBefore({blocks}: Article, {block, start}: SourcePosition): string {
  const texts = blocks.slice(0, block).map(({text}) => text);
  return [...texts, blocks[block]?.text.slice(0, start) ?? ''].join('\n');
}
