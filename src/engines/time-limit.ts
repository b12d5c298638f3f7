import type {Stay} from './signs-of-life.js';

/** How long an engine may be silent before it is given up, in ms. */
export const PATIENCE = 30_000;

/** How long an engine may take in all, from its beginning or from when its download last came further, in ms. */
export const LIMIT = 600_000;

/**
 * Gives up waiting after a silence of `patience` ms, and after `limit` ms however much is said. `stay` is to be called at
 * every sign of life; with true it puts off the limit too.
 * @throws TimeoutError then; the signal's reason; what the work throws.
 */
export function timeLimit<T>(
  work: (stay: Stay, signal: AbortSignal) => T | Promise<T>,
  signal: AbortSignal,
  patience: number,
  limit = LIMIT,
): Promise<T> {
  const abort = new AbortController();
  const heed = () => {
    abort.abort(signal.reason);
  };
  if (signal.aborted) heed();
  signal.addEventListener('abort', heed, {once: true});
  let silence: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const giveUp = (why: string, after: number) =>
    setTimeout(() => {
      abort.abort(new DOMException(why, 'TimeoutError'));
    }, after);
  const stay: Stay = (isFurther = false) => {
    if (isOver) return;
    clearTimeout(silence);
    silence = giveUp(`The engine was silent for ${patience} ms`, patience);
    if (!isFurther) return;
    clearTimeout(end);
    end = giveUp(`The engine did not end within ${limit} ms`, limit);
  };
  stay(true);
  const given = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => {
      reject(abort.signal.reason as Error);
    });
    if (abort.signal.aborted) reject(abort.signal.reason as Error);
  });
  // Begun at once, for a press that allows a download; what throws at once fails like what rejects.
  const result = new Promise<T>((resolve) => {
    resolve(work(stay, abort.signal));
  });
  return Promise.race([result, given]).finally(() => {
    isOver = true;
    clearTimeout(silence);
    clearTimeout(end);
    signal.removeEventListener('abort', heed);
  });
}
