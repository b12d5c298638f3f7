import type {HTMLAttributes} from 'svelte/elements';
import type {
  SummaryLength,
  SummaryType,
  TldrArticle,
  TldrErrorEvent,
  TldrJumpEvent,
  TldrSummaryEvent,
  TldrToggleEvent,
} from 'tldr-article';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'tldr-article': HTMLAttributes<TldrArticle> & {
      length?: SummaryLength;
      type?: SummaryType;
      engine?: string;
      open?: boolean;
      'min-words'?: number;
      'ontldr-toggle'?: (event: TldrToggleEvent) => void;
      'ontldr-summary'?: (event: TldrSummaryEvent) => void;
      'ontldr-jump'?: (event: TldrJumpEvent) => void;
      'ontldr-error'?: (event: TldrErrorEvent) => void;
    };
  }
}
