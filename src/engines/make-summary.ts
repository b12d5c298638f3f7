import {summarizeArticle} from '../summarizer/summarize-article.js';
import {countWords} from '../summarizer/split-words.js';
import type {Article} from '../summarizer/index.js';
import {findAbstract} from './author.js';
import type {Engine, EngineFactory, EngineOptions, EngineResult, Ungrounded} from './engine.js';
import type {MadeSentence, MadeSummary, RewriteOptions} from './made-summary.js';
import {readResult} from './read-result.js';
import {signsOfLife, type Stay} from './signs-of-life.js';
import {PATIENCE, timeLimit} from './time-limit.js';

export interface MakeOptions extends Omit<EngineOptions, 'onText' | 'language'>, RewriteOptions {
  /** The engine asked for: `extractive`, `auto`, `built-in`, or a registered one. */
  readonly engine: string;
  readonly engines: ReadonlyMap<string, EngineFactory>;
  readonly ungrounded: Ungrounded;
  /** What the author says in short, where that stands in the element. */
  readonly author?: string;
  /** Where to look for the article's abstract, where the site asks for it. */
  readonly abstractOf?: Document;
  /** The reader wants the article's own sentences. */
  readonly isOwn?: boolean;
  /** How long an engine may be silent, in ms. */
  readonly patience?: number;
  /** How long it may take in all, from its beginning or from when its download last came further, in ms. */
  readonly limit?: number;
}

/** The name under which one asks for the browser's AI. */
const BUILT_IN = 'built-in';
/** How long the browser may take to say whether it has an AI, in ms. */
const ANSWER = 3000;
/** How many summaries of a page are kept. */
const KEPT = 50;
const cache = new Map<string, MadeSummary>();
/** The engines that were made, by their factories. */
const made = new WeakMap<EngineFactory, Promise<Engine>>();

/**
 * The author's summary, else that of the engine asked for, else the element's own. Rejects only where that fails as well,
 * or the signal aborts.
 */
export async function makeSummary(article: Article, options: MakeOptions): Promise<MadeSummary> {
  const {author, abstractOf, engine, isOwn} = options;
  const own = author ?? (abstractOf && findAbstract(abstractOf));
  if (own !== undefined) return authorSummary(article, own);
  if (engine === 'auto' || engine === BUILT_IN) return withBrowser(article, options);
  if (engine === 'extractive' || isOwn) return extractive(article, options);
  return kept(article, engine, options, () => registered(article, options));
}

/**
 * What is at hand, or else made now, at once. What stands in for an engine that failed is not kept, as that may do better
 * another time; what stands in for what the article does not say is.
 */
function kept(
  article: Article,
  maker: string,
  {type, length, sentences, ungrounded}: MakeOptions,
  make: () => Promise<MadeSummary>,
): Promise<MadeSummary> {
  const key = JSON.stringify([maker, type, length, sentences, ungrounded, article]);
  const known = cache.get(key);
  if (known) return Promise.resolve(known);
  return make().then((summary) => {
    if (summary.engine !== maker && summary.instead !== 'replaced') return summary;
    cache.set(key, summary);
    for (const oldest of cache.keys()) if (cache.size > KEPT) cache.delete(oldest);
    return summary;
  });
}

function extractive(article: Article, options: MakeOptions): Promise<MadeSummary> {
  const {length, sentences, signal} = options;
  const exact = sentences === undefined ? {} : {sentences};
  // A list and a paragraph are of the same sentences.
  return kept(article, 'extractive', {...options, type: 'key-points', ungrounded: 'drop'}, async () => ({
    ...(await summarizeArticle(article, {length, signal, ...exact})),
    maker: 'own',
  }));
}

function authorSummary(article: Article, text: string): MadeSummary {
  const lines = text.split(/\n+/).map((line) => line.trim());
  return {
    sentences: lines.filter((line) => line !== '').map((line) => ({text: line})),
    language: article.language || 'und',
    articleWords: wordsOf(article.blocks),
    summaryWords: countWords(text),
    engine: 'author',
    maker: 'author',
  };
}

/** The browser's AI where it is at hand; else the article's own sentences, and where the site allows it, an offer. */
async function withBrowser(article: Article, options: MakeOptions): Promise<MadeSummary> {
  const {engine, type, length, isOwn, signal, onError, patience = PATIENCE} = options;
  const picked = () => extractive(article, options);
  let browser;
  try {
    browser = await import('./built-in.js');
  } catch (error) {
    onError(error);
    return picked();
  }
  const {language} = article;
  const ask = () => browser.availability({type, length, ...(language && {language})});
  // One that does not answer is not waited for as long as one that writes.
  const askBriefly = (until: AbortSignal) =>
    timeLimit(ask, until, Math.min(patience, ANSWER)).catch(() => 'unavailable' as const);
  const available = await askBriefly(signal);
  signal.throwIfAborted();
  const offered = (summary: MadeSummary, state: Availability): MadeSummary =>
    state === 'unavailable' ? summary : {...summary, offer: state === 'available' ? 'offer' : 'offerDownload', rewrite};
  const write = async (rewriting: RewriteOptions, isPressed: boolean): Promise<MadeSummary> => {
    const all = {...options, ...rewriting};
    // At once, and not after a turn: a download may only begin within a press.
    const summary = await kept(article, BUILT_IN, options, () =>
      attempt(
        article,
        all,
        BUILT_IN,
        (stay, limited) => browser.writeSummary(article, engineOptions(article, {...all, signal: limited}, stay)),
        // Where the browser or the page does not allow it, and nobody has pressed for it, there is nothing to tell a reader.
        (name) => !isPressed && /^Not(?:Supported|Allowed)Error$/.test(name),
      ),
    );
    // It may go better another time.
    return summary.instead === 'aiError' ? offered(summary, await askBriefly(rewriting.signal)) : summary;
  };
  const rewrite = (rewriting: RewriteOptions) => write(rewriting, true);
  if (available === 'available' && !isOwn) return write(options, false);
  const summary = await picked();
  return engine === 'auto' && !isOwn ? summary : offered(summary, available);
}

/** A registered engine's. */
function registered(article: Article, options: MakeOptions): Promise<MadeSummary> {
  const {engine: name, engines} = options;
  return attempt(article, options, name, async (stay, signal) => {
    const factory = engines.get(name);
    if (!factory) throw new TypeError(`No engine is registered as "${name}"`);
    let engine = made.get(factory);
    if (!engine) {
      engine = Promise.resolve().then(factory);
      made.set(factory, engine);
      // One that could not be made may be tried again.
      engine.catch(() => made.delete(factory));
    }
    const ready = await engine;
    const result = await ready.summarize(article, engineOptions(article, {...options, signal}, stay));
    const label: unknown = ready.label;
    return {result, label: typeof label === 'string' && label.trim() !== '' ? label : name};
  });
}

function engineOptions(article: Article, options: MakeOptions, stay: Stay): EngineOptions {
  const {length, sentences, type, signal, onProgress} = options;
  const signs = signsOfLife(stay);
  return {
    length,
    type,
    signal,
    ...(sentences !== undefined && {sentences}),
    ...(article.language && {language: article.language}),
    onProgress(loaded) {
      onProgress(signs.fetched(loaded));
    },
    onText: signs.wrote,
  };
}

type Given = EngineResult | {readonly result: EngineResult; readonly label: string};

/** Runs another's engine, reads and checks what it gives, and stands in for it where that fails. */
async function attempt(
  article: Article,
  options: MakeOptions,
  name: string,
  run: (stay: Stay, signal: AbortSignal) => Given | Promise<Given>,
  isSilent: (errorName: string) => boolean = () => false,
): Promise<MadeSummary> {
  const {signal, onError, patience = PATIENCE, limit} = options;
  try {
    const given = await timeLimit(run, signal, patience, limit);
    const {result, label} = typeof given === 'object' && 'result' in given ? given : {result: given, label: undefined};
    const sentences = await readResult(result, article);
    // Before the check, which gives what an engine wrote its sources.
    const isPicked = sentences.every(({source}) => source);
    const checked = isPicked ? sentences : await ground(article, sentences, options.ungrounded);
    if (checked.length * 2 < sentences.length) return {...(await extractive(article, options)), instead: 'replaced'};
    return {
      sentences: checked,
      language: article.language || 'und',
      articleWords: wordsOf(article.blocks),
      summaryWords: wordsOf(checked),
      engine: name,
      maker: name === BUILT_IN ? 'ai' : isPicked ? 'picked' : 'engine',
      ...(label !== undefined && {label}),
    };
  } catch (error) {
    signal.throwIfAborted();
    const summary = await extractive(article, options);
    if (isSilent((error as Partial<Error> | null)?.name ?? '')) return summary;
    onError(error);
    return {...summary, instead: name === BUILT_IN ? 'aiError' : 'engineError'};
  }
}

/** Each sentence with the passage that it comes from; those that the article does not support are dealt with. */
async function ground(
  article: Article,
  sentences: readonly MadeSentence[],
  ungrounded: Ungrounded,
): Promise<readonly MadeSentence[]> {
  const {checkGrounding} = await import('./grounding.js');
  const checked: MadeSentence[] = [];
  for (const sentence of sentences) {
    if (sentence.source) {
      checked.push(sentence);
      continue;
    }
    const {supported, source} = await checkGrounding(article, sentence.text);
    if (!supported && ungrounded === 'drop') continue;
    checked.push({
      ...sentence,
      ...(source && {source}),
      ...(!supported && ungrounded === 'mark' && {isUnsupported: true}),
    });
  }
  return checked;
}

function wordsOf(pieces: readonly {readonly text: string}[]): number {
  return pieces.reduce((sum, {text}) => sum + countWords(text), 0);
}
