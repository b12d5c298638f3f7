/** How long an engine may be silent before it is given up, in ms. */
export const PATIENCE = 30_000;

/** Gives up waiting after a silence. `stay` is to be called at every sign of life. */
export function timeLimit<T>(
  work: (stay: () => void, signal: AbortSignal) => T | Promise<T>,
  signal: AbortSignal,
  patience: number,
): Promise<T> {
  const abort = new AbortController();
  const heed = () => {
    abort.abort(signal.reason);
  };
  if (signal.aborted) heed();
  signal.addEventListener('abort', heed, {once: true});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stay = () => {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(() => {
      abort.abort(new DOMException(`The engine was silent for ${patience} ms`, 'TimeoutError'));
    }, patience);
  };
  stay();
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
    clearTimeout(timer);
    signal.removeEventListener('abort', heed);
  });
}
