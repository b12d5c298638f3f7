import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Engine, EngineOptions} from '../engines/engine.js';
import {isSameArticle} from '../article/read-article.js';
import type {Article, Summary} from '../summarizer/index.js';
import {untilAborted} from './until-aborted.js';

/** How long something may take before the reader is told that it is under way, in ms. */
export const UNNOTICED = 300;

export interface SummaryRequest extends Omit<EngineOptions, 'signal'> {
  readonly article: Article;
}

/** One call of the engine, and what has become of it. */
interface Run {
  readonly request: SummaryRequest;
  readonly abort: AbortController;
  readonly result: Promise<Summary>;
}

interface Callbacks {
  /** @param wasSlow The reader was told to wait. */
  made(summary: Summary, wasSlow: boolean): void;
  failed(error: unknown): void;
}

/**
 * Makes the element's summary: one run at a time, whose result all who ask the same share.
 * A summary stays at hand until another one is made in its place.
 */
export class SummaryTask implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #engine: Engine;
  readonly #callbacks: Callbacks;
  #run: Run | undefined;
  #isPending = false;
  #isSlow = false;
  #summary: Summary | undefined;
  #article: Article | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & Node, engine: Engine, callbacks: Callbacks) {
    this.#host = host;
    this.#engine = engine;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  /** The summary last made. */
  get summary(): Summary | undefined {
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

  /** True where the last run to end failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The summary for this request: the one at hand, the one under way, or else a new one. A failed run is not repeated. */
  ensure(request: SummaryRequest): Promise<Summary> {
    if (this.#run !== undefined && isSameRequest(this.#run.request, request)) return this.#run.result;
    this.#run?.abort.abort();
    return this.#start(request);
  }

  /** True where another run has taken this one's place. */
  isSuperseded(result: Promise<Summary>): boolean {
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
      if (this.#host.isConnected || !this.#isPending) return;
      this.#run?.abort.abort();
      this.#run = undefined;
      this.#settle();
    });
  }

  #start(request: SummaryRequest): Promise<Summary> {
    const abort = new AbortController();
    const {article, ...options} = request;
    const {signal} = abort;
    // In a promise from the start: an engine that throws at once fails like one that rejects.
    const engine = Promise.resolve().then(() => this.#engine.summarize(article, {...options, signal}));
    // And one that does not heed its signal is not waited for.
    const result = untilAborted(engine, signal);
    const run = {request, abort, result};
    this.#run = run;
    this.#isPending = true;
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
          const wasSlow = this.#isSlow;
          this.#settle();
          this.#callbacks.made(summary, wasSlow);
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
    (a.article === b.article || isSameArticle(a.article, b.article))
  );
}
