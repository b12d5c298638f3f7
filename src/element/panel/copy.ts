import type {ReactiveControllerHost} from 'lit';
import type {SummaryType} from '../../engines/engine.js';
import type {Article, Summary} from '../../summarizer/index.js';

/** How long the button tells what became of it, in ms. */
const TELL = 2000;

export type CopyState = 'idle' | 'copied' | 'failed';

/** What is copied: the article's title, the summary, and where the article stands. */
export function copyText({title}: Article, {sentences, language}: Summary, type: SummaryType, address: string): string {
  const texts = sentences.map(({text}) => text);
  const space = /^(?:ja|zh)/.test(language) ? '' : ' ';
  const body = type === 'tldr' ? texts.join(space) : texts.map((text) => `• ${text}`).join('\n');
  return [title, body, address.replace(/#.*/s, '')].filter(Boolean).join('\n\n');
}

/** Copies, and tells for a moment what became of it. */
export class Copy {
  readonly #host: ReactiveControllerHost;
  #state: CopyState = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): CopyState {
    return this.#state;
  }

  /** @returns Whether it worked: a browser, or a page's policy, may refuse. */
  async copy(text: string): Promise<boolean> {
    const {clipboard} = navigator as Partial<Navigator>;
    // Missing where the page is not served securely.
    const isCopied = clipboard
      ? await clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      : false;
    this.#tell(isCopied ? 'copied' : 'failed');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#tell('idle');
    }, TELL);
    return isCopied;
  }

  #tell(state: CopyState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
