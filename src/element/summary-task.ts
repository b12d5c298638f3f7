import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MadeSummary, RewriteOptions} from '../engines/made-summary.js';
import type {MakeOptions} from '../engines/make-summary.js';
import {isSameArticle} from '../article/read-article.js';
import type {Article} from '../summarizer/index.js';
import {untilAborted} from './until-aborted.js';

/** How long something may take before the reader is told that it is under way, in ms. */
export const UNNOTICED = 300;

export interface SummaryRequest extends Omit<MakeOptions, keyof RewriteOptions> {
  readonly article: Article;
}

type Make = (article: Article, options: MakeOptions) => Promise<MadeSummary>;

/** One call of the engine, and what has become of it. */
interface Run {
  readonly request: SummaryRequest;
  readonly abort: AbortController;
  readonly result: Promise<MadeSummary>;
}

interface Callbacks {
  readonly made: (summary: MadeSummary) => void;
  /** The engine asked for gave none; the reader may have one of another's all the same. */
  readonly failed: (error: unknown) => void;
  readonly progressed: (loaded: number) => void;
}

/**
 * Makes the element's summary: one run at a time, whose result all who ask the same share.
 * A summary stays at hand until another one is made in its place.
 */
export class SummaryTask implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #make: Make;
  readonly #callbacks: Callbacks;
  #run: Run | undefined;
  #isPending = false;
  #isSlow = false;
  #summary: MadeSummary | undefined;
  #progress: number | undefined;
  #article: Article | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & Node, make: Make, callbacks: Callbacks) {
    this.#host = host;
    this.#make = make;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  /** The summary last made. */
  get summary(): MadeSummary | undefined {
    return this.#summary;
  }

  /** The article that it is of. */
  get article(): Article | undefined {
    return this.#article;
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  /** Pending for longer than a reader overlooks. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** How much of what it needs is there, from 0 to 1, while a run fetches that. */
  get progress(): number | undefined {
    return this.#isPending ? this.#progress : undefined;
  }

  /** True where the last run to end failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The summary for this request: the one at hand, the one under way, or else a new one. A failed run is not repeated. */
  ensure(request: SummaryRequest): Promise<MadeSummary> {
    if (this.#run !== undefined && isSameRequest(this.#run.request, request)) return this.#run.result;
    this.#run?.abort.abort();
    return this.#start(request, (options) => {
      const {article, ...asked} = request;
      return this.#make(article, {...asked, ...options});
    });
  }

  /** Has the browser's AI write the summary at hand, which stays until then. To be called within a press. */
  rewrite(): void {
    const {rewrite} = this.#summary ?? {};
    const request = this.#run?.request;
    if (rewrite && request && !this.#isPending) this.#start(request, rewrite).catch(() => undefined);
  }

  /** Ends a run that nobody waits for any more. */
  abandon(): void {
    if (!this.#isPending) return;
    this.#run?.abort.abort();
    this.#run = undefined;
    this.#settle();
  }

  /** Ends a run that is under way; the summary at hand stays. */
  stop(): void {
    const run = this.#run;
    if (!run || !this.#isPending) return;
    this.#run = this.#summary && {...run, result: Promise.resolve(this.#summary)};
    run.abort.abort();
    this.#settle();
  }

  /** True where another run has taken this one's place. */
  isSuperseded(result: Promise<MadeSummary>): boolean {
    return this.#run !== undefined && this.#run.result !== result;
  }

  /** Forgets a failed run, so that asking again makes a new one. */
  retry(): void {
    if (!this.#hasFailed || this.#isPending) return;
    this.#run = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back in one go; that is no reason to stop.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.abandon();
    });
  }

  #start(request: SummaryRequest, make: (options: RewriteOptions) => Promise<MadeSummary>): Promise<MadeSummary> {
    const abort = new AbortController();
    const {signal} = abort;
    const {article} = request;
    const {progressed, failed: onError} = this.#callbacks;
    const onProgress = (loaded: number) => {
      if (this.#run !== run || !this.#isPending) return;
      this.#progress = loaded;
      this.#host.requestUpdate();
      progressed(loaded);
    };
    let begin = (): void => undefined;
    const making = new Promise<MadeSummary>((resolve, reject) => {
      begin = () => {
        try {
          resolve(make({signal, onProgress, onError}));
        } catch (error) {
          // What throws at once fails like what rejects.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- It is what was thrown.
          reject(error);
        }
      };
    });
    // One that does not heed its signal is not waited for.
    const result = untilAborted(making, signal);
    const run: Run = {request, abort, result};
    this.#run = run;
    this.#isPending = true;
    this.#progress = undefined;
    // At once, for a press that allows a download; it may tell of progress as soon.
    begin();
    const slow = setTimeout(() => {
      if (this.#run !== run) return;
      this.#isSlow = true;
      this.#host.requestUpdate();
    }, UNNOTICED);
    result
      .then(
        (summary) => {
          if (this.#run !== run) return;
          this.#summary = summary;
          this.#article = article;
          this.#hasFailed = false;
          this.#settle();
          this.#callbacks.made(summary);
        },
        (reason: unknown) => {
          if (this.#run !== run) return;
          this.#hasFailed = true;
          this.#settle();
          this.#callbacks.failed(reason);
        },
      )
      .finally(() => {
        clearTimeout(slow);
      });
    return result;
  }

  #settle(): void {
    this.#isPending = false;
    this.#isSlow = false;
    this.#host.requestUpdate();
  }
}

function isSameRequest(a: SummaryRequest, b: SummaryRequest): boolean {
  return (
    a.length === b.length &&
    a.sentences === b.sentences &&
    a.type === b.type &&
    a.engine === b.engine &&
    a.ungrounded === b.ungrounded &&
    a.author === b.author &&
    a.abstractOf === b.abstractOf &&
    a.isOwn === b.isOwn &&
    (a.article === b.article || isSameArticle(a.article, b.article))
  );
}
