import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Reading} from '../../article/read-article.js';
import type {Article, SummarySentence} from '../../summarizer/index.js';
import {TldrJumpEvent} from '../events/jump-event.js';
import type {Placement} from '../placement.js';
import {findPassage, passageAt} from './find-passage.js';
import {markPassage} from './passage-mark.js';
import {openAround, scrollToPassage} from './scroll-to-passage.js';

/** How many screens a reader scrolls on before the way back is no longer offered. */
const SCREENS = 2;

/** Where Escape has a meaning of its own. */
const FIELDS = 'input, textarea, select, dialog, [contenteditable], [role="dialog"], [popover]';

/** Ends the jump of who has led the reader somewhere last, unless that is `next`: there is one way back. */
let endLatest: ((next: SourceJump) => void) | undefined;

/** Where a reader has gone, and from where. */
interface Jump {
  readonly placement: Placement;
  readonly sentence: SummarySentence;
  readonly range: Range;
  /** What it says, as it was read. */
  readonly passage: string;
  unmark: () => void;
  readonly listening: AbortController;
  /** The way back is offered. */
  isAway: boolean;
  /** The panel has been out of view since. */
  hasLeft: boolean;
  /** The passage has come into view. */
  hasArrived: boolean;
}

/** Takes the reader from a sentence of the summary to the passage that it comes from, and back. */
export class SourceJump implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: () => Reading;
  #jump: Jump | undefined;
  #vanishedFrom: Placement | undefined;

  /** @param read Reads the article as it is now. */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => Reading) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** What the passage says that the reader is at, while there is a way back to offer. */
  get passage(): string | undefined {
    return this.#jump?.isAway ? this.#jump.passage : undefined;
  }

  /** True for the sentence whose passage is marked. A summary made again has the same sentences anew. */
  isCurrent(placement: Placement, {text}: SummarySentence): boolean {
    return this.#jump?.placement === placement && this.#jump.sentence.text === text;
  }

  /** True where the passage last asked for is gone. */
  hasVanished(placement: Placement): boolean {
    return this.#vanishedFrom === placement;
  }

  /** Goes to the passage of a sentence of the summary of `article`. */
  go(placement: Placement, sentence: SummarySentence, article: Article): void {
    const range = sentence.source && findPassage(this.#read(), article, sentence.source);
    this.#vanishedFrom = range ? undefined : placement;
    this.#host.requestUpdate();
    if (!range || !this.#host.dispatchEvent(new TldrJumpEvent(sentence, range))) return;
    endLatest?.(this);
    endLatest = (next) => {
      if (next !== this) this.#clear();
    };
    this.#end();
    openAround(range);
    const listening = new AbortController();
    this.#jump = {
      placement,
      sentence,
      range,
      passage: passageAt(article, sentence.source),
      unmark: () => undefined,
      listening,
      isAway: true,
      hasLeft: false,
      hasArrived: false,
    };
    scrollToPassage(range, this.#behavior);
    const {ownerDocument} = this.#host;
    const {signal} = listening;
    ownerDocument.addEventListener('keydown', this.#onKey, {signal});
    ownerDocument.addEventListener('scroll', this.#onScroll, {signal, capture: true, passive: true});
    void this.#arrive(this.#jump);
  }

  /** Goes back to where the reader came from. The mark stays. */
  readonly back = (): void => {
    if (!this.#jump) return;
    const origin = this.#origin(this.#jump);
    origin?.focus({preventScroll: true});
    origin?.scrollIntoView({block: 'center', behavior: this.#behavior});
    this.#jump.isAway = false;
    this.#host.requestUpdate();
  };

  hostUpdated(): void {
    const placement = this.#jump?.placement ?? this.#vanishedFrom;
    if (!placement || this.#root?.getElementById(placement)?.closest('.open')) return;
    // Not at once: Lit warns of what asks for the next rendering from within one.
    queueMicrotask(() => {
      this.#clear();
    });
  }

  hostDisconnected(): void {
    this.#clear();
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  /** Not `auto`, which lets a page's own style make it smooth. */
  get #behavior(): ScrollBehavior {
    const view = this.#host.ownerDocument.defaultView;
    return view?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  }

  /** What was pressed; where that is gone with its sentence, the panel that it was in. */
  #origin({placement}: Jump): HTMLElement | null | undefined {
    const box = this.#root?.getElementById(placement);
    return box?.querySelector<HTMLElement>('[aria-current]') ?? box?.querySelector<HTMLElement>('[part~=panel]');
  }

  get #return(): HTMLElement | null | undefined {
    return this.#root?.querySelector<HTMLElement>('[part~=return]');
  }

  async #arrive(jump: Jump): Promise<void> {
    await this.#host.updateComplete;
    if (this.#jump !== jump) return;
    this.#return?.focus({preventScroll: true});
    // After the focus: in WebKit that takes away a selection, which a mark may be.
    jump.unmark = markPassage(jump.range);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const [target] = event.composedPath();
    const {body, documentElement} = this.#host.ownerDocument;
    // Pressed in a dialog or a field of the page or of the article, it means that.
    const isOurs = target === body || target === documentElement || event.composedPath().includes(this.#host);
    if (!isOurs || (target as Partial<Element>).closest?.(FIELDS)) return;
    if (this.#jump?.isAway) this.back();
    this.#clear();
  };

  readonly #onScroll = (): void => {
    const jump = this.#jump;
    const height = this.#host.ownerDocument.defaultView?.innerHeight;
    const panel = this.#root?.getElementById(jump?.placement ?? '')?.getBoundingClientRect();
    if (!jump?.isAway || height === undefined || !panel) return;
    const isPanelInView = panel.top < height && panel.bottom > 0;
    jump.hasLeft ||= !isPanelInView;
    const {top, bottom} = jump.range.getBoundingClientRect();
    jump.hasArrived ||= top < height && bottom > 0;
    const distance = Math.abs((top + bottom - height) / 2);
    const isBack = isPanelInView && jump.hasLeft;
    if (!isBack && !(jump.hasArrived && distance > SCREENS * height)) return;
    // The focus is not to be lost with the button that has it.
    if (isBack && this.#root?.activeElement === this.#return) this.#origin(jump)?.focus({preventScroll: true});
    jump.isAway = false;
    this.#host.requestUpdate();
  };

  #clear(): void {
    this.#end();
    this.#vanishedFrom = undefined;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#jump?.listening.abort();
    this.#jump?.unmark();
    this.#jump = undefined;
  }
}
