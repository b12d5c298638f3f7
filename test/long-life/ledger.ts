/** What a page holds that does not go by itself. */
export interface Counts {
  /** Listeners of the window, of the document and of what stands in it, of media queries and of signals. */
  readonly listeners: number;
  /** What is watched, by each kind of observer: a target counts once for each observer. */
  readonly mutations: number;
  readonly sizes: number;
  readonly intersections: number;
  /** Timeouts, intervals, frames and idle callbacks that are still to come. */
  readonly timers: number;
  /** Stylesheets that the document has adopted; others are elements. */
  readonly sheets: number;
  /** Ranges in the document's highlights, and the highlights. */
  readonly highlights: number;
  readonly ranges: number;
  /** Elements in the document and in its open shadow trees. */
  readonly elements: number;
}

type Listener = EventListenerOrEventListenerObject;

/** A listener that has been added and has not gone. */
interface Registration {
  readonly type: string;
  readonly listener: Listener;
  readonly isCapturing: boolean;
  /** What has been added in its place: one that tells when it has been called. */
  readonly added: Listener;
}

/** What the page's code sees of its own window. */
export type PageWindow = Window & typeof globalThis;

/** Keeps count in a window of what its code adds and takes away. To be made before that code runs. */
export class Ledger {
  readonly #page: PageWindow;
  readonly #registrations = new WeakMap<EventTarget, Set<Registration>>();
  /** Targets that have listeners. Held weakly: who counts is not to keep. */
  readonly #targets = new Set<WeakRef<EventTarget>>();
  readonly #watched = {MutationObserver: 0, ResizeObserver: 0, IntersectionObserver: 0};
  readonly #pending = new Set<string>();

  constructor(page: PageWindow) {
    this.#page = page;
    this.#countListeners();
    this.#countMutations();
    this.#countTargets('ResizeObserver');
    this.#countTargets('IntersectionObserver');
    this.#countTimers('setTimeout', 'clearTimeout', true);
    this.#countTimers('setInterval', 'clearInterval', false);
    this.#countTimers('requestAnimationFrame', 'cancelAnimationFrame', true);
    // WebKit has none.
    if ('requestIdleCallback' in page) this.#countTimers('requestIdleCallback', 'cancelIdleCallback', true);
  }

  get counts(): Counts {
    const {document, CSS} = this.#page;
    const highlights = 'highlights' in CSS ? Array.from(CSS.highlights.values()) : [];
    return {
      listeners: this.#listeners,
      mutations: this.#watched.MutationObserver,
      sizes: this.#watched.ResizeObserver,
      intersections: this.#watched.IntersectionObserver,
      timers: this.#pending.size,
      sheets: document.adoptedStyleSheets.length,
      highlights: highlights.length,
      ranges: highlights.reduce((sum, {size}) => sum + size, 0),
      elements: elementsIn(document),
    };
  }

  /** A node that stands nowhere goes with its listeners, or is held by something else that is counted. */
  get #listeners(): number {
    let sum = 0;
    for (const reference of this.#targets) {
      const target = reference.deref();
      if (!target) this.#targets.delete(reference);
      else if (!('isConnected' in target) || target.isConnected) sum += this.#registrations.get(target)?.size ?? 0;
    }
    return sum;
  }

  #countListeners(): void {
    const {prototype} = this.#page.EventTarget;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- They are called on what they were called on.
    const {addEventListener: add, removeEventListener: remove} = prototype;
    const registrationsOf = (target: EventTarget) => {
      const known = this.#registrations.get(target) ?? new Set();
      if (!this.#registrations.has(target)) this.#targets.add(new WeakRef(target));
      this.#registrations.set(target, known);
      return known;
    };
    const find = (target: EventTarget, type: string, listener: Listener | null, options: unknown) =>
      Array.from(this.#registrations.get(target) ?? []).find(
        (known) => known.type === type && known.listener === listener && known.isCapturing === isCapturing(options),
      );
    const {window: page} = this.#page;
    prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? page;
      const {once, signal} = typeof options === 'object' ? options : {};
      if (listener === null || signal?.aborted || find(target, type, listener, options)) return;
      const registrations = registrationsOf(target);
      const added: Listener = !once
        ? listener
        : (event) => {
            registrations.delete(registration);
            if (typeof listener === 'function') listener.call(target, event);
            else listener.handleEvent(event);
          };
      const registration = {type, listener, isCapturing: isCapturing(options), added};
      registrations.add(registration);
      if (signal) add.call(signal, 'abort', () => registrations.delete(registration), {once: true});
      add.call(target, type, added, options);
    };
    prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? page;
      const registration = find(target, type, listener, options);
      if (!registration) return;
      registrationsOf(target).delete(registration);
      remove.call(target, type, registration.added, options);
    };
  }

  #countMutations(): void {
    const watched = this.#watched;
    const Original = this.#page.MutationObserver;
    this.#page.MutationObserver = class extends Original {
      readonly #targets = new Set<Node>();
      override observe(target: Node, options?: MutationObserverInit): void {
        super.observe(target, options);
        if (!this.#targets.has(target)) watched.MutationObserver++;
        this.#targets.add(target);
      }
      override disconnect(): void {
        super.disconnect();
        watched.MutationObserver -= this.#targets.size;
        this.#targets.clear();
      }
    };
  }

  #countTargets(name: 'ResizeObserver' | 'IntersectionObserver'): void {
    const watched = this.#watched;
    const Original = this.#page[name] as typeof ResizeObserver;
    const Counted = class extends Original {
      readonly #targets = new Set<Element>();
      override observe(target: Element, options?: ResizeObserverOptions): void {
        super.observe(target, options);
        if (!this.#targets.has(target)) watched[name]++;
        this.#targets.add(target);
      }
      override unobserve(target: Element): void {
        super.unobserve(target);
        if (this.#targets.delete(target)) watched[name]--;
      }
      override disconnect(): void {
        super.disconnect();
        watched[name] -= this.#targets.size;
        this.#targets.clear();
      }
    };
    Object.assign(this.#page, {[name]: Counted});
  }

  /** @param isOnce It comes once. */
  #countTimers(set: string, clear: string, isOnce: boolean): void {
    const pending = this.#pending;
    const page = this.#page as unknown as Record<string, (...args: unknown[]) => unknown>;
    const [original, originalClear] = [page[set], page[clear]];
    // Timeouts and intervals share their numbers.
    const kind = clear.includes('AnimationFrame') ? 'frame' : clear.includes('Idle') ? 'idle' : 'timer';
    page[set] = (callback, ...rest) => {
      const act = (...args: unknown[]) => {
        if (isOnce) pending.delete(`${kind} ${String(id)}`);
        (callback as (...args: unknown[]) => void)(...args);
      };
      const id = original?.call(page, act, ...rest);
      pending.add(`${kind} ${String(id)}`);
      return id;
    };
    page[clear] = (id) => {
      pending.delete(`${kind} ${String(id)}`);
      originalClear?.call(page, id);
    };
  }
}

function isCapturing(options: unknown): boolean {
  return typeof options === 'object' && options !== null
    ? (options as AddEventListenerOptions).capture === true
    : options === true;
}

function elementsIn(root: ParentNode): number {
  let sum = 0;
  for (const {shadowRoot} of root.querySelectorAll('*')) sum += 1 + (shadowRoot ? elementsIn(shadowRoot) : 0);
  return sum;
}
