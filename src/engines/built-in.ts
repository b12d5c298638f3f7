import type {Article} from '../summarizer/index.js';
import type {EngineOptions} from './engine.js';

// The browser's own AI: https://webmachinelearning.github.io/writing-assistance-apis/#summarizer-api

type Options = Pick<EngineOptions, 'type' | 'length' | 'language'>;

/** How deep an article is cut in two, for a model that takes little at a time: into 64 parts at most. */
const DEEPEST = 6;
/** A list of parts' summaries may be too long as well; how often it is summarised in its turn. */
const OFTENEST = 3;

/** The same to `availability()` and `create()`, as the specification asks. */
function createOptions({type, length, language}: Options): SummarizerCreateCoreOptions {
  const languages = language ? {expectedInputLanguages: [language], outputLanguage: language} : {};
  return {type, length, format: 'plain-text', ...languages};
}

/** Whether the browser has it; `unavailable` too where it cannot be asked, as in a frame without permission. */
export async function availability(options: Options): Promise<Availability> {
  if (!('Summarizer' in globalThis)) return 'unavailable';
  try {
    return await Summarizer.availability(createOptions(options));
  } catch {
    return 'unavailable';
  }
}

/**
 * Has the browser's AI write a summary. Asks for the model before anything else, so that a press which allows a download
 * still counts.
 * @throws What the specification names: NotSupportedError, NotAllowedError, NetworkError, InvalidStateError,
 *   OperationError, NotReadableError, UnknownError; the signal's reason.
 */
export function writeSummary(article: Article, options: EngineOptions): Promise<string> {
  const {signal, onProgress} = options;
  const created = Summarizer.create({
    ...createOptions(options),
    signal,
    monitor(monitor) {
      monitor.addEventListener('downloadprogress', ({loaded}) => {
        onProgress(loaded);
      });
    },
  });
  return write(created, article, options);
}

async function write(created: Promise<Summarizer>, article: Article, {signal, onText}: EngineOptions): Promise<string> {
  const session = await created;
  try {
    signal.throwIfAborted();
    const blocks = article.blocks.map(({text, type}) => ({text, isHeading: type === 'heading'}));
    return await summarizeBlocks(session, blocks, {signal, onText}, 0);
  } finally {
    session.destroy();
  }
}

interface Piece {
  readonly text: string;
  readonly isHeading: boolean;
}

type Watch = Pick<EngineOptions, 'signal' | 'onText'>;

/** Where it is too much for the model, the parts are summarised, and then their summaries. */
async function summarizeBlocks(
  session: Summarizer,
  pieces: readonly Piece[],
  watch: Watch,
  round: number,
): Promise<string> {
  const text = pieces.map((piece) => piece.text).join('\n\n');
  try {
    return await stream(session, text, watch);
  } catch (error) {
    if (!isOverQuota(error) || round >= OFTENEST) throw error;
  }
  const summaries = await summarizeParts(session, halves(pieces), watch, 1);
  const again = summaries.map((summary) => ({text: summary, isHeading: false}));
  return summarizeBlocks(session, again, watch, round + 1);
}

async function summarizeParts(
  session: Summarizer,
  parts: readonly (readonly Piece[])[],
  watch: Watch,
  depth: number,
): Promise<string[]> {
  const summaries: string[] = [];
  for (const part of parts) {
    try {
      // What is written of a part is a sign of life, and not yet the summary.
      summaries.push(await stream(session, part.map(({text}) => text).join('\n\n'), watch));
    } catch (error) {
      if (!isOverQuota(error) || depth >= DEEPEST) throw error;
      summaries.push(...(await summarizeParts(session, halves(part), watch, depth + 1)));
    }
  }
  return summaries;
}

/** In two, at the section's boundary that is nearest to the middle; a single piece in the middle of its text. */
function halves(pieces: readonly Piece[]): Piece[][] {
  const [only] = pieces;
  if (only && pieces.length === 1) {
    const space = only.text.indexOf(' ', only.text.length / 2);
    const middle = space < 0 ? Math.ceil(only.text.length / 2) : space;
    return [only.text.slice(0, middle), only.text.slice(middle)].map((text) => [{text, isHeading: false}]);
  }
  const length = pieces.reduce((sum, {text}) => sum + text.length, 0);
  let before = 0;
  let best = {cut: 1, cost: Infinity};
  for (const [index, {text, isHeading}] of pieces.entries()) {
    // A cut inside a section costs as much as an eighth of the text off the middle.
    const cost = Math.abs(before - length / 2) + (isHeading ? 0 : length / 8);
    if (index > 0 && cost < best.cost) best = {cut: index, cost};
    before += text.length;
  }
  return [pieces.slice(0, best.cut), pieces.slice(best.cut)];
}

async function stream(session: Summarizer, input: string, {signal, onText}: Watch): Promise<string> {
  // By a reader: not every browser's streams can be iterated over.
  const reader = session.summarizeStreaming(input, {signal}).getReader();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text;
    text += value;
    onText(text);
  }
}

function isOverQuota(error: unknown): boolean {
  return (error as Partial<DOMException> | undefined)?.name === 'QuotaExceededError';
}
