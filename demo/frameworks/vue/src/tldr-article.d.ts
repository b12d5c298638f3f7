import type {
  SummaryLength,
  SummaryType,
  TldrArticle,
  TldrErrorEvent,
  TldrJumpEvent,
  TldrSummaryEvent,
  TldrToggleEvent,
} from 'tldr-article';
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';

interface Properties {
  length?: SummaryLength;
  type?: SummaryType;
  engine?: string;
  open?: boolean;
  minWords?: number;
}

interface Events {
  'tldr-toggle': (event: TldrToggleEvent) => void;
  'tldr-summary': (event: TldrSummaryEvent) => void;
  'tldr-jump': (event: TldrJumpEvent) => void;
  'tldr-error': (event: TldrErrorEvent) => void;
}

declare module 'vue' {
  // Vue's own types do not know that an element may be slotted.
  interface HTMLAttributes {
    slot?: string;
  }
  interface GlobalComponents {
    'tldr-article': new () => TldrArticle & {
      $props: HTMLAttributes & Properties & PublicProps;
      $emit: EmitFn<Events>;
    };
  }
}
