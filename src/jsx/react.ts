import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {TldrArticle} from '../element/tldr-article.js';
import type {TldrArticleAttributes, TldrArticleListeners, TldrArticleProperties} from './props.js';

/** What `<tldr-article>` takes in JSX of React 19. */
export type TldrArticleProps = DetailedHTMLProps<HTMLAttributes<TldrArticle>, TldrArticle> &
  TldrArticleProperties &
  TldrArticleAttributes &
  TldrArticleListeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tldr-article': TldrArticleProps;
    }
  }
}
