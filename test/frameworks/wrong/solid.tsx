import type {} from 'tldr-article/jsx/solid';
import type {TldrSummaryEvent, TldrToggleEvent} from 'tldr-article';

const right = (event: TldrToggleEvent) => event.placement;
const wrong = (event: TldrSummaryEvent) => event.summary;

export const Mistakes = () => (
  <>
    <tldr-article length="long" open attr:min-words={50} on:tldr-toggle={right} />
    <tldr-article length="wrong" />
    <tldr-article attr:min-words="wrong" />
    <tldr-article wrong="long" />
    <tldr-article on:tldr-toggle={wrong} />
  </>
);
