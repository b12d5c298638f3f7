import type {JSX as Solid} from 'solid-js';
import type {
  SummaryLength,
  SummaryType,
  TldrArticle,
  TldrErrorEvent,
  TldrJumpEvent,
  TldrSummaryEvent,
  TldrToggleEvent,
} from 'tldr-article';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'tldr-article': Solid.HTMLAttributes<TldrArticle> & {
        length?: SummaryLength;
        type?: SummaryType;
        engine?: string;
        'bool:open'?: boolean;
        'attr:min-words'?: number;
        'on:tldr-toggle'?: (event: TldrToggleEvent) => void;
        'on:tldr-summary'?: (event: TldrSummaryEvent) => void;
        'on:tldr-jump'?: (event: TldrJumpEvent) => void;
        'on:tldr-error'?: (event: TldrErrorEvent) => void;
      };
    }
  }
}
