import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {TldrArticle} from '../element/tldr-article.js';
import type {TldrArticleAttributes, TldrArticleListeners, TldrArticleProperties} from './props.js';

/** What `<tldr-article>` takes in JSX of Preact. */
export type TldrArticleProps = HTMLAttributes<TldrArticle> &
  ClassAttributes<TldrArticle> &
  TldrArticleProperties &
  TldrArticleAttributes &
  TldrArticleListeners;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'tldr-article': TldrArticleProps;
    }
  }
}
