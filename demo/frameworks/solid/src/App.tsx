import {createSignal, For, onCleanup, onMount, Show} from 'solid-js';
import type {} from 'tldr-article/jsx/solid';
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

export function App(props: {search: string}) {
  // The address as it is at first.
  const [search, setSearch] = createSignal(props.search);
  const [length, setLength] = createSignal<SummaryLength>('medium');
  const [type, setType] = createSignal<SummaryType>('key-points');
  const [engine, setEngine] = createSignal('extractive');
  const [open, setOpen] = createSignal(false);
  const [isThere, setThere] = createSignal(true);
  const [log, setLog] = createSignal<readonly string[]>([]);
  let element: TldrArticle | undefined;

  const piece = () => pieceAt(search());
  const neighbours = () => neighboursAt(search());
  const note = (line: string) => {
    setLog((lines) => [...lines, line]);
  };

  const onPopState = () => {
    setSearch(location.search);
  };
  onMount(() => {
    addEventListener('popstate', onPopState);
    onCleanup(() => {
      removeEventListener('popstate', onPopState);
    });
  });

  const link = (piece: Piece) => ({
    href: addressOf(piece),
    onClick(event: MouseEvent) {
      event.preventDefault();
      history.pushState(null, '', addressOf(piece));
      setSearch(addressOf(piece));
    },
  });

  const onToggle = (event: TldrToggleEvent) => {
    setOpen(element?.open ?? false);
    note(`toggle: ${event.placement} ${event.open ? 'opened' : 'closed'} by ${event.reason}`);
  };
  const onSummary = ({summary}: TldrSummaryEvent) => {
    // The reader may have chosen them in the panel.
    setLength(element?.length ?? 'medium');
    setType(element?.type ?? 'key-points');
    note(`summary: ${summary.summaryWords} of ${summary.articleWords} words`);
  };
  const onJump = ({sentence}: TldrJumpEvent) => {
    note(`jump: ${sentence.text}`);
  };
  const onError = ({error}: TldrErrorEvent) => {
    note(`error: ${String(error)}`);
  };

  return (
    <>
      <nav class="site">
        <For each={pieces}>{(each) => <a {...link(each)}>{each.title}</a>}</For>
      </nav>
      <main>
        <h1>{piece().title}</h1>
        <form class="controls">
          <label>
            Length{' '}
            <select
              name="length"
              value={length()}
              onChange={(event) => setLength(event.currentTarget.value as SummaryLength)}
            >
              <option selected={length() === 'short'}>short</option>
              <option selected={length() === 'medium'}>medium</option>
              <option selected={length() === 'long'}>long</option>
            </select>
          </label>
          <label>
            Type{' '}
            <select name="type" value={type()} onChange={(event) => setType(event.currentTarget.value as SummaryType)}>
              <option>key-points</option>
              <option>tldr</option>
            </select>
          </label>
          <label>
            Engine{' '}
            <select name="engine" value={engine()} onChange={(event) => setEngine(event.currentTarget.value)}>
              <option>extractive</option>
              <option>newsroom</option>
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              name="open"
              checked={open()}
              onChange={(event) => setOpen(event.currentTarget.checked)}
            />{' '}
            Open
          </label>
          <label>
            <input
              type="checkbox"
              name="there"
              checked={isThere()}
              onChange={(event) => setThere(event.currentTarget.checked)}
            />{' '}
            There
          </label>
          <button type="button" name="show" onClick={() => element?.show({at: 'end'})}>
            Show below
          </button>
        </form>
        <Show when={isThere()}>
          <tldr-article
            ref={element}
            length={length()}
            type={type()}
            engine={engine()}
            open={open()}
            attr:min-words={100}
            on:tldr-toggle={onToggle}
            on:tldr-summary={onSummary}
            on:tldr-jump={onJump}
            on:tldr-error={onError}
          >
            <For each={piece().paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
            <Show when={neighbours().previous}>
              {(previous) => (
                <a slot="prev" {...link(previous())}>
                  {previous().title}
                </a>
              )}
            </Show>
            <Show when={neighbours().next}>
              {(next) => (
                <a slot="next" {...link(next())}>
                  {next().title}
                </a>
              )}
            </Show>
          </tldr-article>
        </Show>
        <h2>What the page heard</h2>
        <ol class="log">
          <For each={log()}>{(line) => <li>{line}</li>}</For>
        </ol>
      </main>
    </>
  );
}
