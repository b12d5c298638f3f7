/** How long work may go on before the page has its turn, in ms: half a frame at 60 Hz. */
const SLICE = 8;

const waiting: (() => void)[] = [];

/** Does work in a task of its own, or of a few ms with what else waits: in the order that it is asked for. */
export function inTurn(work: () => void): void {
  if (waiting.push(work) === 1) setTimeout(take);
}

function take(): void {
  const start = performance.now();
  try {
    while (waiting.length > 0 && performance.now() - start < SLICE) waiting.shift()?.();
  } finally {
    // What threw does not keep the others waiting.
    if (waiting.length > 0) setTimeout(take);
  }
}
