import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ancestorsOf} from '../article/nodes.js';
import {observeArticle} from '../article/observe-article.js';
import {isSameArticle, readArticle, type Reading} from '../article/read-article.js';
import type {SummaryType} from '../engines/engine.js';
import {extractive} from '../engines/extractive.js';
import {en} from '../locales/en.js';
import type {Article, Summary, SummaryLength} from '../summarizer/index.js';
import {countWords} from '../summarizer/split-words.js';
import {version} from '../version.js';
import {oneOf, wholeNumber} from './attribute-values.js';
import {toggleStates} from './custom-states.js';
import {TldrErrorEvent} from './events/error-event.js';
import {TldrSummaryEvent} from './events/summary-event.js';
import {TldrToggleEvent, type ToggleReason} from './events/toggle-event.js';
import {hasSlottedContent} from './has-content.js';
import {PanelLoader} from './panel-loader.js';
import {PLACEMENTS, type Placement, type Toggles} from './placement.js';
import {styles} from './styles.js';
import {SummaryTask, type SummaryRequest} from './summary-task.js';
import {boxTemplate} from './templates/box.js';
import {navTemplate} from './templates/nav.js';
import {untilAborted} from './until-aborted.js';

const DEFAULT_MIN_WORDS = 120;
const NOTHING: Reading = {article: {blocks: []}, direction: 'ltr', origins: []};

/**
 * Wraps an article and offers its readers a summary of it, above it and below it, and the neighbouring articles after it.
 *
 * The article stays in the light DOM as it is. Nothing throws from markup: an unknown value is read as the default.
 *
 * @summary Offers a summary of the article it wraps, computed in the reader's browser.
 * @tag tldr-article
 *
 * @slot - The article.
 * @slot prev - A link to the previous article, its text the title.
 * @slot next - A link to the next article, its text the title.
 *
 * @attr {boolean} open - The summary is shown.
 * @attr {both|start|end|none} [toggles=both] - Where the toggles stand.
 * @attr {key-points|tldr} [type=key-points] - A list of points, or a paragraph.
 * @attr {medium|short|long} [length=medium] - How long the summary is; it scales with the article.
 * @attr {number} sentences - An exact number of sentences instead of a length.
 * @attr {number} [min-words=120] - An article of fewer words gets no toggle.
 * @attr {string} for - The id of an article elsewhere in the page; the element then holds toggles, panel and links only.
 * @attr {string} ignore - A selector of what in the article is left out; so is what has the attribute `data-tldr-ignore`.
 *
 * @fires {TldrToggleEvent} tldr-toggle - A box was opened or closed by the reader or by a method.
 * @fires {TldrSummaryEvent} tldr-summary - A summary was made.
 * @fires {TldrJumpEvent} tldr-jump - The reader goes to the passage of a sentence; cancel it to lead them there otherwise.
 * @fires {TldrErrorEvent} tldr-error - The engine could not make a summary.
 *
 * @csspart box - A ruled strip, one above the article and one below it.
 * @csspart box-top - The strip above the article.
 * @csspart box-end - The strip below the article.
 * @csspart invite - The row that holds the toggle.
 * @csspart toggle - The button that opens and closes the panel.
 * @csspart question - "No time to read?" in the toggle.
 * @csspart action - What a press does, in the toggle.
 * @csspart chevron - The mark of the toggle's state.
 * @csspart reveal - What grows when the panel opens.
 * @csspart panel - What holds the summary.
 * @csspart header - The first line of the panel.
 * @csspart title - The panel's title.
 * @csspart points - The list of points.
 * @csspart point - A point.
 * @csspart source - The link to the passage that a sentence comes from.
 * @csspart prose - The summary as a paragraph.
 * @csspart text - The words of a sentence of the summary.
 * @csspart jump-status - What is said where a passage is gone.
 * @csspart footer - The last line of the panel.
 * @csspart disclosure - How the summary was made.
 * @csspart status - What is said where no summary could be made.
 * @csspart status-line - The sentence that says it.
 * @csspart actions - What the reader can do then.
 * @csspart retry - The button that tries again.
 * @csspart article - What holds the article.
 * @csspart return - The button that leads back to the summary.
 * @csspart nav-wrap - What holds the links to the neighbouring articles.
 * @csspart nav - The links to the neighbouring articles.
 * @csspart nav-link - One of the links with its label.
 * @csspart nav-prev - The previous article's.
 * @csspart nav-next - The next article's.
 * @csspart nav-label - "Previous Article" or "Next Article".
 * @csspart nav-title - What holds the slotted link.
 *
 * @cssproperty [--tldr-accent=currentColor] - What can be pressed.
 * @cssproperty [--tldr-muted=color-mix(in oklab, currentColor 76%, transparent)] - Secondary text.
 * @cssproperty [--tldr-rule=color-mix(in oklab, currentColor 22%, transparent)] - Hairlines.
 * @cssproperty [--tldr-surface=transparent] - The boxes' background; set it together with `--tldr-inset`.
 * @cssproperty [--tldr-inset=0em] - The boxes' inline padding.
 * @cssproperty [--tldr-radius=0em] - The boxes' corners.
 * @cssproperty [--tldr-space=1em] - The vertical rhythm of the panel.
 * @cssproperty [--tldr-ring=currentColor] - The focus ring.
 * @cssproperty [--tldr-highlight=color-mix(in oklab, #f2b600 28%, transparent)] - What is behind a passage that the reader was led to, and behind its mark; for the passage set it on `:root`.
 *
 * @cssstate open - A box is open.
 * @cssstate busy - A summary is being made.
 * @cssstate ready - A summary is at hand.
 * @cssstate error - The last summary could not be made.
 * @cssstate too-short - The article is too short for a summary.
 */
export class TldrArticle extends LitElement {
  static readonly version: string = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    open: {type: Boolean, reflect: true, useDefault: true},
    toggles: {reflect: true, useDefault: true},
    type: {reflect: true, useDefault: true},
    length: {reflect: true, useDefault: true},
    sentences: {reflect: true, useDefault: true},
    minWords: {attribute: 'min-words', reflect: true, useDefault: true},
    for: {reflect: true, useDefault: true},
    ignore: {reflect: true, useDefault: true},
    articleElement: {attribute: false},
  };

  readonly #internals = this.attachInternals();
  readonly #task = new SummaryTask(this, extractive, {
    made: (summary) => this.dispatchEvent(new TldrSummaryEvent(summary)),
    failed: (error) => this.dispatchEvent(new TldrErrorEvent(error)),
  });

  readonly #panel = new PanelLoader(
    this,
    async () => new (await import('./panel/panel.js')).Panel(this, this.#refresh),
  );

  #toggles: Toggles = 'both';
  #type: SummaryType = 'key-points';
  #length: SummaryLength = 'medium';
  #sentences: number | undefined;
  #minWords = DEFAULT_MIN_WORDS;

  #for = '';
  #ignore = '';
  #articleElement: Element | undefined;

  #reading: Reading | undefined;
  /** What is watched: the article, or where it is to appear. */
  #observed: Node | undefined;
  #articleWords = 0;
  #stopObserving: (() => void) | undefined;
  /** It stands in another element of its kind, which makes the offer for both. */
  #isNested = false;
  /** Asked for by the property; which box that means is decided when the other attributes are known. */
  #isDefaultOpen = false;
  readonly #open = {start: false, end: false};
  /** Open, and with something to show. */
  readonly #revealed = {start: false, end: false};

  /** Whether the summary is shown: in either box. Setting it opens the box above the article, with `toggles="end"` the one below; clearing it closes both. */
  get open(): boolean {
    return this.#isDefaultOpen || this.#open.start || this.#open.end;
  }

  set open(open: boolean) {
    if (!open) this.#isDefaultOpen = this.#open.start = this.#open.end = false;
    else if (!this.open) this.#isDefaultOpen = true;
  }

  /** Where the toggles stand. */
  get toggles(): Toggles {
    return this.#toggles;
  }

  set toggles(toggles: Toggles) {
    this.#toggles = oneOf(['both', 'start', 'end', 'none'], toggles);
    for (const placement of PLACEMENTS) {
      if (!this.#open[placement]) continue;
      this.#open[placement] = false;
      this.#open[this.#nearestToggle(placement)] = true;
    }
  }

  /** A list of points, or a paragraph. */
  get type(): SummaryType {
    return this.#type;
  }

  set type(type: SummaryType) {
    this.#type = oneOf(['key-points', 'tldr'], type);
  }

  /** How long the summary is; it scales with the article. */
  get length(): SummaryLength {
    return this.#length;
  }

  set length(length: SummaryLength) {
    this.#length = oneOf(['medium', 'short', 'long'], length);
  }

  /** An exact number of sentences instead of a length. */
  get sentences(): number | undefined {
    return this.#sentences;
  }

  set sentences(sentences: number | undefined) {
    this.#sentences = wholeNumber(sentences, 1, undefined);
  }

  /** An article of fewer words gets no toggle. */
  get minWords(): number {
    return this.#minWords;
  }

  set minWords(minWords: number) {
    this.#minWords = wholeNumber(minWords, 0, DEFAULT_MIN_WORDS);
  }

  /** The id of an article elsewhere in the page. Where there is none of that id yet, it is waited for. */
  get for(): string {
    return this.#for;
  }

  set for(id: string | null | undefined) {
    this.#for = id ?? '';
  }

  /** A selector of what in the article is left out; one that is none leaves out nothing. */
  get ignore(): string {
    return this.#ignore;
  }

  set ignore(selector: string | null | undefined) {
    this.#ignore = selector ?? '';
  }

  /** The element that holds the article: one that was set, else what `for` names, else this one. */
  get articleElement(): Element | undefined {
    if (this.#articleElement || this.#for === '') return this.#articleElement ?? this;
    const root = this.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>;
    return root.getElementById?.(this.#for) ?? undefined;
  }

  set articleElement(element: Element | null | undefined) {
    this.#articleElement = element ?? undefined;
  }

  /** The summary last made, if any. */
  get summary(): Summary | undefined {
    return this.#task.summary;
  }

  /** The article as last read, if it was. */
  get article(): Article | undefined {
    return this.#reading?.article;
  }

  /**
   * Opens a box. Where the article is too short for a summary, that waits until it is longer.
   * @param options.at The default is the box above the article. Where only the other one has a toggle, that opens.
   * @throws TypeError where `at` is no placement.
   */
  show({at = 'start'}: {at?: Placement} = {}): void {
    if (!PLACEMENTS.includes(at)) throw new TypeError(`show: at must be one of ${PLACEMENTS.join(', ')}`);
    this.#setOpen(this.#nearestToggle(at), true, 'method');
  }

  /** Closes both boxes. */
  hide(): void {
    this.#placeDefault();
    for (const placement of PLACEMENTS) this.#setOpen(placement, false, 'method');
  }

  /** Closes both boxes where either is open; else opens one, as `show()` does. */
  toggle(): void {
    if (this.open) this.hide();
    else this.show();
  }

  /**
   * Resolves to the summary of the article as it is now; shows nothing. All who ask share it.
   * @param options.signal Ends the wait.
   * @throws The signal's reason where it aborts; an AbortError where the element is removed meanwhile; what the engine throws.
   */
  async summarize({signal}: {signal?: AbortSignal} = {}): Promise<Summary> {
    signal?.throwIfAborted();
    this.#task.retry();
    for (;;) {
      const result = this.#task.ensure(this.#request(this.#read().article));
      try {
        const summary = await (signal ? untilAborted(result, signal) : result);
        if (!this.#task.isSuperseded(result)) return summary;
      } catch (error) {
        if (signal?.aborted || !this.#task.isSuperseded(result)) throw error;
      }
      // The article or an option has changed meanwhile: what was asked for is the summary as it is now.
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isNested = Array.from(ancestorsOf(this)).some(({localName}) => localName === this.localName);
    this.#read();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    this.#observed = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (['for', 'ignore', 'articleElement'] as const).some((name) => changed.has(name)))
      this.#read();
    this.#placeDefault();
    const hasOffer = this.article !== undefined && this.#hasOffer;
    if (hasOffer && this.isConnected && this.open) {
      void this.#task.ensure(this.#request(this.article));
      this.#panel.load();
    }
    for (const placement of PLACEMENTS) {
      if (!hasOffer || !this.#open[placement]) this.#revealed[placement] = false;
      // A panel that is open already keeps showing what it has while something newer is made.
      else if (!this.#task.isPending && (this.#task.hasFailed || !this.#panel.isPending)) {
        this.#revealed[placement] = this.#task.hasFailed || this.summary !== undefined;
      }
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    const box = focused?.closest('[part~=box]');
    super.update(changed);
    // What a reader had pressed is gone: what is nearest to it takes over.
    if (focused?.isConnected === false) box?.querySelector<HTMLElement>('[part~=toggle], [part~=panel]')?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#renderBox('start')}
      <div part="article"><slot></slot></div>
      ${this.#panel.panel?.afterArticle(en)} ${this.#renderBox('end')}
      ${navTemplate({
        hasPrevious: this.#reading !== undefined && hasSlottedContent(this, 'prev'),
        hasNext: this.#reading !== undefined && hasSlottedContent(this, 'next'),
        words: en,
      })}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    toggleStates(this.#internals, {
      open: this.#revealed.start || this.#revealed.end,
      busy: this.#task.isPending,
      ready: !this.#isTooShort && !this.#task.isPending && !this.#task.hasFailed && this.summary !== undefined,
      error: !this.#isTooShort && !this.#task.isPending && this.#task.hasFailed,
      'too-short': this.#reading !== undefined && this.#isTooShort,
    });
  }

  #renderBox(placement: Placement): TemplateResult | typeof nothing {
    const hasToggle = this.#hasToggle(placement);
    if (!this.#hasOffer || (!hasToggle && !this.#open[placement])) return nothing;
    return boxTemplate({
      placement,
      hasToggle,
      isRevealed: this.#revealed[placement],
      isWorking: this.#open[placement] && this.#isSlow,
      isRetrying: this.#task.isPending,
      direction: this.#reading?.direction ?? 'ltr',
      summary: this.summary,
      article: this.#task.article,
      type: this.#type,
      hasFailed: this.#task.hasFailed,
      words: en,
      panel: this.#panel.panel,
      onToggle: () => {
        this.#press(placement);
      },
      onApproach: this.#approach,
      onRetry: this.#retry,
    });
  }

  get #isTooShort(): boolean {
    return this.#articleWords < Math.max(1, this.#minWords);
  }

  /** Whether there is a summary to offer here. */
  get #hasOffer(): boolean {
    return !this.#isTooShort && (!this.#isNested || this.articleElement !== this);
  }

  /** What is to be shown has taken longer than a reader overlooks. */
  get #isSlow(): boolean {
    return this.#task.isSlow || this.#panel.isSlow;
  }

  #hasToggle(placement: Placement): boolean {
    return this.#toggles === 'both' || this.#toggles === placement;
  }

  /** The box that opens for one that has no toggle, and so could not be closed; itself where there are no toggles. */
  #nearestToggle(placement: Placement): Placement {
    return PLACEMENTS.find((other) => other === this.#toggles) ?? placement;
  }

  #placeDefault(): void {
    if (!this.#isDefaultOpen) return;
    this.#isDefaultOpen = false;
    this.#open[this.#nearestToggle('start')] = true;
  }

  #press(placement: Placement): void {
    const isOpen = this.#open[placement];
    // The button that says it is reading is not to be pressed.
    if (isOpen && !this.#revealed[placement] && this.#isSlow) return;
    this.#setOpen(placement, !isOpen, 'press');
  }

  #setOpen(placement: Placement, open: boolean, reason: ToggleReason): void {
    this.#placeDefault();
    if (this.#open[placement] === open) return;
    const wasOpen = this.open;
    this.#open[placement] = open;
    if (open) this.#read();
    const isSeen = this.#hasOffer;
    if (open && isSeen) this.#panel.load(true);
    // Reflects `open` where that has changed; the other box may hold it as it was.
    this.requestUpdate('open', wasOpen);
    this.requestUpdate();
    if (isSeen) this.dispatchEvent(new TldrToggleEvent(open, placement, reason));
  }

  #request(article: Article): SummaryRequest {
    return {
      article,
      type: this.#type,
      length: this.#length,
      ...(this.#sentences !== undefined && {sentences: this.#sentences}),
    };
  }

  /** Reads the article as it is now. */
  #read(): Reading {
    const element = this.articleElement;
    this.#observe(element ?? this.getRootNode());
    const reading = element ? readArticle(element, this.#ignore, this.localName) : NOTHING;
    const {article} = reading;
    const last = this.article;
    if (last !== undefined && isSameArticle(last, article)) return (this.#reading = {...reading, article: last});
    this.#articleWords = article.blocks.reduce((sum, {text}) => sum + countWords(text), 0);
    return (this.#reading = reading);
  }

  #observe(node: Node): void {
    if (!this.isConnected || node === this.#observed) return;
    this.#stopObserving?.();
    this.#observed = node;
    this.#stopObserving = observeArticle(node as Element | Document | ShadowRoot, this.#refresh);
  }

  readonly #refresh = (): Reading => {
    this.requestUpdate();
    return this.#read();
  };

  readonly #approach = (): void => {
    this.#panel.load();
    extractive.prepare?.();
  };

  readonly #retry = (): void => {
    this.#task.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tldr-article': TldrArticle;
  }
}
