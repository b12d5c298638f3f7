import type {JSX} from 'solid-js';
import type {TldrArticle} from '../element/tldr-article.js';
import type {TldrArticleAttributes, TldrArticleEvents, TldrArticleListener, TldrArticleProperties} from './props.js';

/** `on:tldr-toggle` and so on. */
type Listeners = {
  [Name in keyof TldrArticleEvents as `on:${Name}`]?: TldrArticleListener<Name> | undefined;
};

/** `prop:minWords` and `attr:min-words`, where it matters which. */
type Explicit = {
  [Name in keyof TldrArticleProperties as `prop:${Name}`]?: TldrArticleProperties[Name];
} & {
  [Name in keyof TldrArticleAttributes as `attr:${Name}`]?: TldrArticleAttributes[Name];
};

/** What `<tldr-article>` takes in JSX of Solid. */
export type TldrArticleProps = JSX.HTMLAttributes<TldrArticle> &
  TldrArticleProperties &
  TldrArticleAttributes &
  Explicit &
  Listeners;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'tldr-article': TldrArticleProps;
    }
  }
}
