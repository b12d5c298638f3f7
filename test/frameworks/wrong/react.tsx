import type {} from 'tldr-article/jsx/react';
import type {TldrSummaryEvent, TldrToggleEvent} from 'tldr-article';

const right = (event: TldrToggleEvent) => event.placement;
const wrong = (event: TldrSummaryEvent) => event.summary;

export const Mistakes = () => (
  <>
    <tldr-article length="long" open min-words={50} ontldr-toggle={right} />
    <tldr-article length="wrong" />
    <tldr-article min-words="wrong" />
    <tldr-article wrong="long" />
    <tldr-article ontldr-toggle={wrong} />
  </>
);
