import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ancestorsOf} from '../article/nodes.js';
import type {Reading} from '../article/read-article.js';
import type {SummaryType, Ungrounded} from '../engines/engine.js';
import {maker} from '../engines/maker.js';
import {engines} from '../engines/registry.js';
import {retrying} from '../loading/retrying.js';
import {ENGLISH, findLocale, type Wording} from '../locales/load-locale.js';
import {fill} from '../locales/fill.js';
import type {Article, Summary, SummaryLength} from '../summarizer/index.js';
import {version} from '../version.js';
import {ArticleReader} from './article-reader.js';
import {oneOf, wholeNumber} from './attribute-values.js';
import {CONTROLS, parseControls, type Control} from './controls.js';
import {toggleStates} from './custom-states.js';
import {TldrErrorEvent} from './events/error-event.js';
import {TldrProgressEvent} from './events/progress-event.js';
import {TldrSummaryEvent} from './events/summary-event.js';
import {TldrToggleEvent, type ToggleReason} from './events/toggle-event.js';
import {hasSlottedContent} from './has-content.js';
import {HostColors} from './host-colors.js';
import {labelProperties, withLabels, type Labels} from './labels.js';
import {LocaleLoader} from './locale-loader.js';
import {Names} from './names.js';
import {observePage} from './observe-page.js';
import {PanelLoader} from './panel-loader.js';
import {PLACEMENTS, type Placement, type Toggles} from './placement.js';
import {storedLength} from './stored-length.js';
import {styles} from './styles.js';
import {SummaryTask, type SummaryRequest} from './summary-task.js';
import {boxTemplate} from './templates/box.js';
import {navTemplate} from './templates/nav.js';
import {inTurn} from './turns.js';
import {untilAborted} from './until-aborted.js';
import {upgrade} from './upgrade.js';

const DEFAULT_MIN_WORDS = 120;
const EXTRACTIVE = 'extractive';
/** Properties that reflect to the attribute of their name, but for their default. */
const REFLECTED = ['toggles', 'type', 'length', 'sentences', 'for', 'ignore', 'controls', 'engine', 'ungrounded'];

/** The mean of seventeen languages, as the panel has them. */
const WORDS_PER_MINUTE = 190;

/** Lit takes over what a server made, where it was told to when it loaded. */
const TAKES_OVER = 'litElementHydrateSupport' in globalThis;

const loadPanel = retrying(() => import('./panel/panel.js'));

/**
 * Wraps an article and offers its readers a summary of it, above it and below it, and the neighbouring articles after it.
 *
 * The article stays in the light DOM as it is. Nothing throws from markup: an unknown value is read as the default.
 *
 * @summary Offers a summary of the article it wraps, computed in the reader's browser.
 * @tag tldr-article
 *
 * @slot - The article.
 * @slot summary - The author's own summary; it goes before any engine.
 * @slot prev - A link to the previous article, its text the title.
 * @slot next - A link to the next article, its text the title.
 *
 * @attr {boolean} open - The summary is shown.
 * @attr {'both' | 'start' | 'end' | 'none'} [toggles=both] - Where the toggles stand.
 * @attr {'key-points' | 'tldr'} [type=key-points] - A list of points, or a paragraph.
 * @attr {'medium' | 'short' | 'long'} [length=medium] - How long the summary is; it scales with the article.
 * @attr {number} sentences - An exact number of sentences instead of a length.
 * @attr {number} [min-words=120] - An article of fewer words gets no toggle.
 * @attr {string} for - The id of an article elsewhere in the page; the element then holds toggles, panel and links only.
 * @attr {string} [controls=length type copy] - Which controls the panel offers: `length`, `type` and `copy`, separated by spaces; empty: none.
 * @attr {'extractive' | 'auto' | 'built-in' | string} [engine=extractive] - Who summarises; also the name of a registered engine.
 * @attr {'drop' | 'mark' | 'keep'} [ungrounded=drop] - What becomes of a sentence of an engine that the article does not support.
 * @attr {boolean} abstract - The article's abstract in the page's JSON-LD goes before any engine.
 * @attr {string} ignore - A selector of what in the article is left out; so is what has the attribute `data-tldr-ignore`.
 *
 * @attr {string} prompt - In place of "No time to read?".
 * @attr {string} heading - In place of "In short".
 * @attr {string} label-* - In place of any other string of the interface, by its name in `locales/en.ts`.
 *
 * @prop {Promise<boolean>} updateComplete - A promise of the next rendering.
 *
 * @fires {TldrToggleEvent} tldr-toggle - A box was opened or closed by the reader or by a method.
 * @fires {TldrSummaryEvent} tldr-summary - A summary was made.
 * @fires {TldrJumpEvent} tldr-jump - The reader goes to the passage of a sentence; cancel it to lead them there otherwise.
 * @fires {TldrProgressEvent} tldr-progress - How much of its model the browser has fetched.
 * @fires {TldrErrorEvent} tldr-error - The engine could not make a summary; the reader may get another's.
 *
 * @csspart box - A ruled strip, one above the article and one below it.
 * @csspart box-top - The strip above the article.
 * @csspart box-end - The strip below the article.
 * @csspart invite - The row that holds the toggle.
 * @csspart toggle - The button that opens and closes the panel.
 * @csspart question - "No time to read?" in the toggle.
 * @csspart action - What a press does, in the toggle.
 * @csspart chevron - The mark of the toggle's state.
 * @csspart too-short - Stands in the toggle's place where an article has become too short, or was when room was held.
 * @csspart reveal - What grows when the panel opens.
 * @csspart panel - What holds the summary.
 * @csspart header - The first line of the panel.
 * @csspart title - The panel's title.
 * @csspart meta - How long the article takes to read, and the summary.
 * @csspart length - The choice of a length.
 * @csspart length-option - One length to choose.
 * @csspart points - The list of points.
 * @csspart point - A point.
 * @csspart source - The link to the passage that a sentence comes from.
 * @csspart prose - The summary as a paragraph.
 * @csspart text - The words of a sentence of the summary.
 * @csspart jump-status - What is said where a passage is gone.
 * @csspart notice - Who wrote the summary, where it is not made of the article's own sentences.
 * @csspart percent - How much of the browser's model is there.
 * @csspart bar - The same as a bar.
 * @csspart status-note - What the download is.
 * @csspart stop - The button that ends the wait for it.
 * @csspart unmatched - The mark of a sentence that comes from no passage.
 * @csspart note - What is to be known of a sentence.
 * @csspart origin - The disclosure, and what the reader can have instead.
 * @csspart rewrite - The button that has the browser's AI write the summary.
 * @csspart own - The button that brings back the article's own sentences.
 * @csspart footer - The last line of the panel.
 * @csspart disclosure - How the summary was made.
 * @csspart status - What is said where no summary could be made.
 * @csspart status-line - The sentence that says it.
 * @csspart actions - What the reader can do with the summary, or where there is none.
 * @csspart format - The button that turns points into a paragraph and back.
 * @csspart copy - The button that copies the summary.
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
 * @cssstate waiting - What stood in the page before it takes its turn to be shown: room that is held for it is yet to be held.
 * @cssstate open - A box is open.
 * @cssstate busy - A summary is being made.
 * @cssstate downloading - The browser fetches its AI model, as the reader asked.
 * @cssstate ready - A summary is at hand.
 * @cssstate error - The last summary could not be made.
 * @cssstate too-short - The article is too short for a summary.
 */
export class TldrArticle extends LitElement implements Labels {
  /** The version of the package that the class comes from. */
  static readonly version: string = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    open: {type: Boolean, reflect: true, useDefault: true},
    abstract: {type: Boolean, reflect: true},
    minWords: {attribute: 'min-words', reflect: true, useDefault: true},
    ...Object.fromEntries(REFLECTED.map((name) => [name, {reflect: true, useDefault: true}])),
    articleElement: {attribute: false},
    ...labelProperties,
  };

  readonly #internals = this.attachInternals();
  readonly #task = new SummaryTask(this, (article, options) => maker.make(article, options), {
    made: (summary) => this.dispatchEvent(new TldrSummaryEvent(summary)),
    failed: (error) => this.dispatchEvent(new TldrErrorEvent(error)),
    progressed: (loaded) => this.dispatchEvent(new TldrProgressEvent(loaded)),
  });

  readonly #articleReader = new ArticleReader(this, () => this.open || this.#asked > 0);
  readonly #locale = new LocaleLoader(this);
  readonly #names = new Names(this, () => this.#articleReader.reading?.article.title);
  readonly #colors = new HostColors(this);
  readonly #panel = new PanelLoader(this, async () =>
    (await loadPanel()).makePanel(this, this.#wording?.language ?? 'en', () => this.#articleReader.refresh(true)),
  );

  #toggles: Toggles = 'both';
  #type: SummaryType = 'key-points';
  #length: SummaryLength = 'medium';
  /** Here: what was chosen on another page does not matter any more. */
  #isLengthChosen = false;
  #sentences: number | undefined;
  #minWords = DEFAULT_MIN_WORDS;

  #controls: readonly Control[] = CONTROLS;

  #engine = EXTRACTIVE;
  #ungrounded: Ungrounded = 'drop';
  /** The reader would rather have the article's own sentences. */
  #isOwn = false;

  #for = '';
  #ignore = '';
  #articleElement: Element | undefined;

  /** The reading that the colours were looked up for. */
  #colored: Reading | undefined;
  #stopObservingPage: (() => void) | undefined;
  /** A server made what is shown, and it is not taken over yet. */
  #isServed = false;
  /** Upgraded, and not shown yet. */
  #isInTurn = false;
  /** Its block padding before it was defined. */
  readonly #paddingBefore: string;
  /** There was an offer, or room was kept for one. */
  #isPlaceHeld = false;
  /** Calls of `summarize()` that are not answered yet. */
  #asked = 0;
  /** The reader waits for the summary, having asked for another. */
  #isAwaited = false;
  /** It stands in another element of its kind, which makes the offer for both. */
  #isNested = false;
  /** Asked for by the property; which box that means is decided when the other attributes are known. */
  #isDefaultOpen = false;
  readonly #open = {start: false, end: false};
  /** Open, and with something to show. */
  readonly #revealed = {start: false, end: false};

  // Lit makes these.
  /** The article's abstract in the page's JSON-LD goes before any engine. */
  declare abstract: boolean;
  /** In place of "No time to read?". */
  declare prompt: string | undefined;
  /** In place of "In short". */
  declare heading: string | undefined;
  /** In place of "Get a summary". */
  declare labelOpen: string | undefined;
  /** In place of "Hide summary". */
  declare labelClose: string | undefined;
  /** In place of "Reading the article…". */
  declare labelWorking: string | undefined;
  /** In place of "{time} read". */
  declare labelTooShort: string | undefined;
  /** In place of "The summary is ready.". */
  declare labelReady: string | undefined;
  /** In place of "The summary couldn’t be made.". */
  declare labelError: string | undefined;
  /** In place of "Try again". */
  declare labelRetry: string | undefined;
  /** In place of "Previous Article". */
  declare labelPrev: string | undefined;
  /** In place of "Next Article". */
  declare labelNext: string | undefined;
  /** In place of "More articles". */
  declare labelMore: string | undefined;

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
    this.#isLengthChosen = this.hasUpdated;
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
    if (this.#articleReader.reading) this.#articleReader.read();
  }

  /** Who summarises: `extractive`, `auto`, `built-in`, or the name of a registered engine. */
  get engine(): string {
    return this.#engine;
  }

  set engine(engine: string | null | undefined) {
    this.#engine = engine || EXTRACTIVE;
    this.#isOwn = false;
  }

  /** What becomes of a sentence of an engine that the article does not support. */
  get ungrounded(): Ungrounded {
    return this.#ungrounded;
  }

  set ungrounded(ungrounded: Ungrounded) {
    this.#ungrounded = oneOf(['drop', 'mark', 'keep'], ungrounded);
  }

  /** Which controls the panel offers: `length`, `type` and `copy`, separated by spaces. */
  get controls(): string {
    return this.#controls.join(' ');
  }

  set controls(controls: string | null | undefined) {
    this.#controls = parseControls(controls);
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

  /** The article as last read, if it was; where that was its beginning, it is read whole now. */
  get article(): Article | undefined {
    if (this.#isInTurn && !this.#articleReader.reading) this.#articleReader.read(true);
    return this.#articleReader.article;
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
    this.#asked++;
    try {
      for (;;) {
        const result = this.#task.ensure(this.#request(this.#articleReader.read().article));
        try {
          const summary = await (signal ? untilAborted(result, signal) : result);
          if (!this.#task.isSuperseded(result)) return summary;
        } catch (error) {
          if (signal?.aborted || !this.#task.isSuperseded(result)) throw error;
        }
        // The article or an option has changed meanwhile: what was asked for is the summary as it is now.
      }
    } finally {
      this.#asked--;
    }
  }

  constructor() {
    super();
    this.#paddingBefore = this.#padding;
    this.#setInTurn(upgrade.isNow);
  }

  override connectedCallback(): void {
    // A page may have many, and they long articles: each takes its turns, while the room is held for it.
    if (!this.#isInTurn || this.#paddingBefore !== this.#padding) this.#begin();
    else {
      inTurn(() => {
        if (this.#isInTurn) this.#articleReader.read();
      });
      inTurn(() => {
        if (!this.#isInTurn) return;
        this.#begin();
        // At once, so that it counts as work of this turn; not where what a server made is told to wait.
        if ((this as Partial<TldrArticle>).renderRoot) this.performUpdate();
      });
    }
  }

  #begin(): void {
    this.#setInTurn(false);
    super.connectedCallback();
    // What a page holds free until the element is there is gone now.
    this.#isPlaceHeld ||= this.#paddingBefore !== this.#padding;
    this.#stopObservingPage ??= observePage(this.ownerDocument, this.#onPage);
    this.#isNested = Array.from(ancestorsOf(this)).some(({localName}) => localName === this.localName);
    this.#articleReader.resume();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#setInTurn(false);
    this.#articleReader.stop();
    this.#stopObservingPage?.();
    this.#stopObservingPage = undefined;
  }

  #setInTurn(isInTurn: boolean): void {
    this.#isInTurn = isInTurn;
    toggleStates(this.#internals, {waiting: isInTurn});
  }

  /** A stylesheet serves in its own document alone: moved into another, the element takes its styles along. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    const view = this.ownerDocument.defaultView;
    if (!root?.adoptedStyleSheets || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    root.adoptedStyleSheets = [sheet];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot?.hasChildNodes()) {
      this.#isPlaceHeld = true;
      this.#isServed = TAKES_OVER;
      // Made by a server, and no one here to take it over: it is made anew.
      if (!this.#isServed) this.shadowRoot.replaceChildren();
    }
    try {
      return super.createRenderRoot();
    } catch (error) {
      // Made in one document, and first put into another; or refused a shadow root.
      if (!this.shadowRoot) throw error;
      this.adoptedCallback();
      return this.shadowRoot;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (['for', 'ignore', 'articleElement'] as const).some((name) => changed.has(name)))
      this.#articleReader.read();
    this.#placeDefault();
    const hasOffer = this.#articleReader.reading !== undefined && this.#hasOffer;
    const article = hasOffer && this.isConnected && this.open ? this.article : undefined;
    if (article) {
      void this.#task.ensure(this.#request(article));
      this.#panel.load();
    }
    // Closed again: what is being made for nobody is not made to its end.
    if (!this.open && this.#asked === 0) this.#task.abandon();
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
    // What a reader had pressed is gone, or is not to be seen any more: what is nearest to it takes over.
    const isLost =
      focused?.isConnected === false || (box && !box.matches('.open') && focused?.closest('[part~=panel]'));
    if (!isLost) return;
    const next = box?.isConnected ? box : this.renderRoot;
    next.querySelector<HTMLElement>('[part~=toggle], .open [part~=panel]')?.focus({preventScroll: true});
  }

  protected override render(): TemplateResult {
    const wording = this.#wording;
    const isUnread = this.#isUnread;
    return html`
      ${this.#renderBox('start', wording)}
      <div part="article"><slot></slot></div>
      ${wording && this.#panel.panel?.afterArticle(wording)} ${this.#renderBox('end', wording)}
      ${navTemplate({
        hasPrevious: isUnread || hasSlottedContent(this, 'prev'),
        hasNext: isUnread || hasSlottedContent(this, 'next'),
        wording,
        suffix: isUnread ? '' : this.#names.suffix,
      })}
      <div class="spoken" role="status" lang=${wording?.language ?? nothing}>${this.#said(wording)}</div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#isServed) {
      // Taken over as the server made it; now as it is.
      this.#isServed = false;
      this.requestUpdate();
    }
    // What was waited for is there to be seen.
    if (this.#isSlow && this.open) this.#isAwaited = true;
    else if (this.#isAwaited && !this.#task.isPending && this.#isRevealed) {
      this.#isAwaited = false;
      // Not at once: Lit warns of what asks for the next rendering from within one.
      if (!this.#task.hasFailed) setTimeout(() => this.#panel.panel?.announcer.say(this.#wording?.words.ready ?? ''));
    }
    if (this.#hasOffer && this.#articleReader.reading && this.#colored !== this.#articleReader.reading) {
      this.#isPlaceHeld = true;
      this.#colored = this.#articleReader.reading;
      // When another element of the same article, which may have the links, is there as well.
      queueMicrotask(this.#onPage);
    }
    toggleStates(this.#internals, {
      open: this.#isRevealed,
      busy: this.#task.isPending,
      downloading: (this.#task.progress ?? 1) < 1,
      ready:
        !this.#articleReader.isTooShort && !this.#task.isPending && !this.#task.hasFailed && this.summary !== undefined,
      error: !this.#articleReader.isTooShort && !this.#task.isPending && this.#task.hasFailed,
      'too-short': this.#articleReader.reading !== undefined && this.#articleReader.isTooShort,
    });
  }

  #renderBox(placement: Placement, wording: Wording | undefined): TemplateResult | typeof nothing {
    const hasToggle = this.#hasToggle(placement);
    const isUnread = this.#isUnread;
    const hasOffer = isUnread || this.#hasOffer;
    // Where an offer was, or room for one, the article stays where it is.
    const isNote = !hasOffer && this.#isPlaceHeld && hasToggle && this.#isOwnArticle && this.#articleReader.words > 0;
    if (!isNote && (!hasOffer || (!hasToggle && !this.#open[placement]))) return nothing;
    const heading = wording?.words.heading ?? '';
    return boxTemplate({
      placement,
      hasToggle,
      isRevealed: this.#revealed[placement],
      isWorking: this.#open[placement] && this.#isSlow,
      isRetrying: this.#task.isPending,
      direction: this.#articleReader.reading?.direction ?? 'ltr',
      summary: this.#task.summary,
      article: this.#task.article,
      type: this.#type,
      length: this.#length,
      controls: this.#hasLengthControl ? this.#controls : this.#controls.filter((control) => control !== 'length'),
      hasFailed: this.#task.hasFailed,
      wording,
      name: isUnread ? heading : this.#names.panel(heading, placement),
      suffix: isUnread ? '' : this.#names.suffix,
      note:
        isNote && wording
          ? fill(wording.words.tooShort, {time: minutes(this.#articleReader.words, wording.language)})
          : undefined,
      panel: this.#panel.panel,
      onToggle: () => {
        this.#press(placement);
      },
      onApproach: this.#approach,
      onRetry: this.#retry,
      onLength: this.#chooseLength,
      onType: this.#chooseType,
      slotAt: this.#author === undefined ? undefined : (PLACEMENTS.find((each) => this.#revealed[each]) ?? 'start'),
      progress: this.#task.progress,
      onRewrite: this.#rewrite,
      onOwn: this.#useOwn,
      onStop: this.#stop,
    });
  }

  /** What is said to those who do not see it: without the panel, that the summary is there, while it is. */
  #said(wording: Wording | undefined): string | undefined {
    const {panel} = this.#panel;
    return panel ? panel.announcer.said : this.#isRevealed && !this.#task.hasFailed ? wording?.words.ready : '';
  }

  /** Not read yet: on a server, and when what a server made is taken over. */
  get #isUnread(): boolean {
    return this.#articleReader.reading === undefined || this.#isServed;
  }

  /** The author's own summary, where there is one. */
  get #author(): string | undefined {
    if (this.#isUnread || !hasSlottedContent(this, 'summary')) return undefined;
    const slotted = Array.from(this.children).filter((child) => child.slot === 'summary');
    return slotted.map((child) => child.textContent).join('\n');
  }

  get #wording(): Wording | undefined {
    // Taken over, it is first what the server made of it: Lit writes only what changes after that.
    const own = this.shadowRoot?.querySelector('[lang]') ?? this;
    const wording = this.#isUnread
      ? (this.#locale.last = findLocale([own.getAttribute('lang') ?? '']) ?? ENGLISH)
      : this.#locale.wording;
    return wording && {...wording, words: withLabels(wording.words, this)};
  }

  /** What the reader chose on another page of the site goes before what the page says. Storage may be slow at first. */
  #restoreLength(): void {
    const length = !this.#isLengthChosen && this.#hasLengthControl ? storedLength() : undefined;
    if (length && length !== this.#length) this.length = length;
  }

  /** Where the number of sentences is given, there is no length to choose. */
  get #hasLengthControl(): boolean {
    return this.#sentences === undefined && this.#controls.includes('length');
  }

  get #padding(): string {
    return this.isConnected ? getComputedStyle(this).paddingBlockStart : '';
  }

  /** Whether there is a summary to offer here. */
  get #hasOffer(): boolean {
    return (!this.#articleReader.isTooShort || this.#author !== undefined) && this.#isOwnArticle;
  }

  /** False where an outer element makes the offer. */
  get #isOwnArticle(): boolean {
    return !this.#isNested || this.articleElement !== this;
  }

  get #isRevealed(): boolean {
    return this.#revealed.start || this.#revealed.end;
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
    if (open) this.#articleReader.read();
    const isSeen = this.#hasOffer;
    if (open && isSeen) this.#panel.load(true);
    // Reflects `open` where that has changed; the other box may hold it as it was.
    this.requestUpdate('open', wasOpen);
    this.requestUpdate();
    if (isSeen) this.dispatchEvent(new TldrToggleEvent(open, placement, reason));
  }

  #request(article: Article): SummaryRequest {
    const author = this.#author;
    this.#restoreLength();
    return {
      article,
      engine: this.#engine,
      engines,
      ungrounded: this.#ungrounded,
      isOwn: this.#isOwn,
      ...(author !== undefined && {author}),
      ...(this.abstract && {abstractOf: this.ownerDocument}),
      type: this.#type,
      length: this.#length,
      ...(this.#sentences !== undefined && {sentences: this.#sentences}),
    };
  }

  readonly #approach = (): void => {
    this.#panel.load();
    maker.prepare();
    // Not first within the press: a browser takes its time to read a long article for the first time.
    inTurn(() => this.article);
  };

  readonly #retry = (): void => {
    this.#isAwaited = true;
    this.#task.retry();
  };

  readonly #chooseLength = (length: SummaryLength): void => {
    this.#isAwaited = true;
    this.length = length;
  };

  readonly #chooseType = (): void => {
    this.#isAwaited = true;
    this.type = this.#type === 'tldr' ? 'key-points' : 'tldr';
  };

  readonly #rewrite = (): void => {
    this.#isAwaited = true;
    this.#task.rewrite();
  };

  readonly #useOwn = (): void => {
    this.#isAwaited = this.#isOwn = true;
    this.requestUpdate();
  };

  readonly #stop = (): void => {
    this.#task.stop();
  };

  readonly #onPage = (): void => {
    if (!this.#articleReader.reading || !this.#hasOffer) return;
    this.#articleReader.refreshIfMoved();
    this.#colors.update(this.#articleReader.reading);
  };
}

/** How long an article of so many words takes, roughly: the panel knows the pace of its language. */
function minutes(words: number, language: string): string {
  return Math.ceil(words / WORDS_PER_MINUTE).toLocaleString(language, {style: 'unit', unit: 'minute'});
}

declare global {
  interface HTMLElementTagNameMap {
    'tldr-article': TldrArticle;
  }
}
