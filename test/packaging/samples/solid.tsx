import type {} from 'tldr-article/jsx/solid';
import type {TldrArticle} from 'tldr-article';

let element: TldrArticle | undefined;

export const page = () => (
  <tldr-article
    lang="en"
    length="short"
    prop:minWords={50}
    attr:min-words={50}
    min-words={50}
    label-copy="Copy it"
    ref={element}
    on:tldr-toggle={({open, currentTarget}) => {
      const isOpen: boolean = open;
      console.log(isOpen, currentTarget.summary?.language);
    }}
    on:tldr-jump={(event) => {
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
export const wrong = () => <tldr-article length="tiny" />;
// @ts-expect-error No number.
export const wrongLabel = () => <tldr-article attr:label-copy={1} />;
// @ts-expect-error Its event has no such field.
export const wrongEvent = () => <tldr-article on:tldr-toggle={({summary}) => summary} />;
// @ts-expect-error It has no such property.
export const wrongName = () => <tldr-article lenght="short" />;
