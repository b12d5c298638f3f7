// Stands in for the browser's Summarizer, written from https://webmachinelearning.github.io/writing-assistance-apis/ and
// with the shapes of web-platform-tests' ai/summarizer: what it checks and in which order, what it rejects with, when it
// asks for a reader's press, how it tells of a download, how it streams.

/** How the browser under test is. */
export interface Situation {
  availability: Availability;
  /** A reader has just pressed something. */
  hasActivation: boolean;
  /** The frame may use it. */
  isAllowed: boolean;
  /** What creating it rejects with, by name. */
  createError?: string;
  /** What writing rejects with, by name. */
  writeError?: string;
  /** The characters that a model takes at a time. */
  quota: number;
  /** What it writes of a text. */
  write: (text: string, options: SummarizerCreateCoreOptions) => string;
  /** Steps of a download, from 0 to 1; it waits for `proceed` before each. */
  steps: number[];
  proceed: () => Promise<void>;
  /** Never writes. */
  isStuck: boolean;
  /** Never says whether it is there. */
  isMute: boolean;
}

/** What has been asked of it. */
export interface Log {
  readonly availability: SummarizerCreateCoreOptions[];
  readonly created: SummarizerCreateOptions[];
  readonly inputs: string[];
  destroyed: number;
}

const LANGUAGES = ['en', 'es', 'ja', 'de', 'fr'];

/** Puts the stand-in into the page, and gives what takes it out again. */
export function standIn(changes: Partial<Situation> = {}): {situation: Situation; log: Log; remove(): void} {
  const situation: Situation = {
    availability: 'available',
    hasActivation: false,
    isAllowed: true,
    quota: Infinity,
    write: () => 'The harbour of Vessby is closed.',
    steps: [0, 0.5, 1],
    proceed: () => Promise.resolve(),
    isStuck: false,
    isMute: false,
    ...changes,
  };
  const log: Log = {availability: [], created: [], inputs: [], destroyed: 0};
  const error = (name: string) => {
    const made = new DOMException(`The stand-in was told to: ${name}`, name);
    return name === 'QuotaExceededError' ? Object.assign(made, {requested: 2, quota: 1}) : made;
  };
  const isSupported = (options: SummarizerCreateCoreOptions) =>
    [...(options.expectedInputLanguages ?? []), options.outputLanguage ?? 'en'].every((tag) =>
      LANGUAGES.includes(tag.split('-')[0] ?? ''),
    );
  const aborted = (signal: AbortSignal | undefined) =>
    new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });

  class StandIn {
    #isDestroyed = false;
    readonly inputQuota = situation.quota;
    constructor(readonly options: SummarizerCreateOptions) {}

    static availability(options: SummarizerCreateCoreOptions = {}): Promise<Availability> {
      log.availability.push(options);
      if (situation.isMute) return new Promise(() => undefined);
      const isThere = situation.isAllowed && isSupported(options);
      return Promise.resolve(isThere ? situation.availability : 'unavailable');
    }

    static async create(options: SummarizerCreateOptions = {}): Promise<StandIn> {
      log.created.push(options);
      // The reader's press is looked at now, and not after a turn.
      const {hasActivation} = situation;
      options.signal?.throwIfAborted();
      if (!situation.isAllowed) throw error('NotAllowedError');
      if (situation.availability === 'unavailable' || !isSupported(options)) throw error('NotSupportedError');
      if (situation.availability !== 'available') {
        if (!hasActivation) throw error('NotAllowedError');
        const monitor = new EventTarget();
        options.monitor?.(monitor as CreateMonitor);
        for (const loaded of situation.steps) {
          await Promise.race([situation.proceed(), aborted(options.signal)]);
          options.signal?.throwIfAborted();
          monitor.dispatchEvent(new ProgressEvent('downloadprogress', {loaded, total: 1, lengthComputable: true}));
        }
      }
      if (situation.createError) throw error(situation.createError);
      situation.availability = 'available';
      return new StandIn(options);
    }

    measureInputUsage(input: string): Promise<number> {
      return Promise.resolve(input.length);
    }

    summarizeStreaming(input: string, {signal}: SummarizerSummarizeOptions = {}): ReadableStream<string> {
      if (this.#isDestroyed) throw error('InvalidStateError');
      log.inputs.push(input);
      const {options} = this;
      return new ReadableStream<string>({
        async start(controller) {
          try {
            signal?.throwIfAborted();
            if (input.length > situation.quota) throw error('QuotaExceededError');
            if (situation.writeError) throw error(situation.writeError);
            if (situation.isStuck) await aborted(signal);
            const text = situation.write(input, options);
            for (let at = 0; at < text.length; at += 7) {
              controller.enqueue(text.slice(at, at + 7));
              if (at % 70 === 0) await Promise.resolve();
              signal?.throwIfAborted();
            }
            controller.close();
          } catch (reason) {
            controller.error(reason);
          }
        },
      });
    }

    destroy(): void {
      this.#isDestroyed = true;
      log.destroyed++;
    }
  }

  const own = Object.getOwnPropertyDescriptor(globalThis, 'Summarizer');
  Object.defineProperty(globalThis, 'Summarizer', {configurable: true, value: StandIn});
  return {
    situation,
    log,
    remove() {
      if (own) Object.defineProperty(globalThis, 'Summarizer', own);
      else Reflect.deleteProperty(globalThis, 'Summarizer');
    },
  };
}
