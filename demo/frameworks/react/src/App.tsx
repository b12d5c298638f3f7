import {useEffect, useRef, useState, useSyncExternalStore, type MouseEvent} from 'react';
import type {} from 'tldr-article/jsx/react';
import type {
  SummaryLength,
  SummaryType,
  TldrArticle,
  TldrErrorEvent,
  TldrJumpEvent,
  TldrSummaryEvent,
  TldrToggleEvent,
} from 'tldr-article';
import {addressOf, neighboursAt, pieceAt, pieces, type Piece} from '../../articles.ts';

const noChange = () => () => undefined;

/** False on the server and while React takes over what that made, true ever after. */
const useHydrated = () =>
  useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );

export function App(props: {search: string}) {
  const [search, setSearch] = useState(props.search);
  const [length, setLength] = useState<SummaryLength>('medium');
  const [type, setType] = useState<SummaryType>('key-points');
  const [engine, setEngine] = useState('extractive');
  const [open, setOpen] = useState(false);
  const [isThere, setThere] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);
  const element = useRef<TldrArticle>(null);
  const isHydrated = useHydrated();

  const note = (line: string) => {
    setLog((lines) => [...lines, line]);
  };

  const listeners = {
    'ontldr-toggle'(event: TldrToggleEvent) {
      setOpen(element.current?.open ?? false);
      note(`toggle: ${event.placement} ${event.open ? 'opened' : 'closed'} by ${event.reason}`);
    },
    'ontldr-summary'({summary}: TldrSummaryEvent) {
      // The reader may have chosen them in the panel.
      setLength(element.current?.length ?? 'medium');
      setType(element.current?.type ?? 'key-points');
      note(`summary: ${summary.summaryWords} of ${summary.articleWords} words`);
    },
    'ontldr-jump'({sentence}: TldrJumpEvent) {
      note(`jump: ${sentence.text}`);
    },
    'ontldr-error'({error}: TldrErrorEvent) {
      note(`error: ${String(error)}`);
    },
  };

  useEffect(() => {
    const onPopState = () => {
      setSearch(location.search);
    };
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
    };
  }, []);

  const link = (piece: Piece) => ({
    href: addressOf(piece),
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      history.pushState(null, '', addressOf(piece));
      setSearch(addressOf(piece));
    },
    children: piece.title,
  });

  const piece = pieceAt(search);
  const {previous, next} = neighboursAt(search);
  return (
    <>
      <nav className="site">
        {pieces.map((each) => (
          <a key={each.id} {...link(each)} />
        ))}
      </nav>
      <main>
        <h1>{piece.title}</h1>
        <form className="controls">
          <label>
            Length{' '}
            <select
              name="length"
              value={length}
              onChange={(event) => {
                setLength(event.target.value as SummaryLength);
              }}
            >
              <option>short</option>
              <option>medium</option>
              <option>long</option>
            </select>
          </label>
          <label>
            Type{' '}
            <select
              name="type"
              value={type}
              onChange={(event) => {
                setType(event.target.value as SummaryType);
              }}
            >
              <option>key-points</option>
              <option>tldr</option>
            </select>
          </label>
          <label>
            Engine{' '}
            <select
              name="engine"
              value={engine}
              onChange={(event) => {
                setEngine(event.target.value);
              }}
            >
              <option>extractive</option>
              <option>newsroom</option>
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              name="open"
              checked={open}
              onChange={(event) => {
                setOpen(event.target.checked);
              }}
            />{' '}
            Open
          </label>
          <label>
            <input
              type="checkbox"
              name="there"
              checked={isThere}
              onChange={(event) => {
                setThere(event.target.checked);
              }}
            />{' '}
            There
          </label>
          <button type="button" name="show" onClick={() => element.current?.show({at: 'end'})}>
            Show below
          </button>
        </form>
        {isThere && (
          <tldr-article
            ref={element}
            length={length}
            type={type}
            engine={engine}
            open={open}
            min-words={100}
            // A reader may open it before React is there.
            suppressHydrationWarning
            // React attaches no listener of a custom event while it hydrates; it does when the property changes.
            {...(isHydrated && listeners)}
          >
            {piece.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {previous && <a slot="prev" {...link(previous)} />}
            {next && <a slot="next" {...link(next)} />}
          </tldr-article>
        )}
        <h2>What the page heard</h2>
        <ol className="log">
          {log.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      </main>
    </>
  );
}
