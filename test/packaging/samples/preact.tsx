import type {} from 'tldr-article/jsx/preact';
import {TldrArticle} from 'tldr-article';

export const page = (
  <tldr-article
    lang="en"
    length="short"
    minWords={50}
    min-words={50}
    sentences={undefined}
    label-copy="Copy it"
    ref={(element: TldrArticle | null) => {
      element?.show({at: 'end'});
    }}
    ontldr-toggle={({open, currentTarget}) => {
      const isOpen: boolean = open;
      console.log(isOpen, currentTarget.summary?.language);
    }}
    ontldr-jump={(event) => {
      event.preventDefault();
    }}
  >
    <p>The article.</p>
    <a slot="next" href="/next">
      The next one
    </a>
  </tldr-article>
);

// @ts-expect-error No length of ours.
export const wrong = <tldr-article length="tiny" />;
// @ts-expect-error No number.
export const wrongLabel = <tldr-article label-copy={1} />;
// @ts-expect-error Its event has no such field.
export const wrongEvent = <tldr-article ontldr-toggle={({summary}) => summary} />;
// @ts-expect-error It has no such property.
export const wrongName = <tldr-article lenght="short" />;
