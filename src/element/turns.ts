/** How long work may go on before the page has its turn, in ms: half a frame at 60 Hz. */
const SLICE = 8;

const queue: (() => void)[] = [];

/** Does work in a task of its own, or of a few ms with what else waits: in the order that it is asked for. */
export function inTurn(work: () => void): void {
  if (queue.push(work) === 1) setTimeout(take);
}

function take(): void {
  const start = performance.now();
  try {
    while (queue.length > 0 && performance.now() - start < SLICE) queue.shift()?.();
  } finally {
    // What threw does not keep the others waiting.
    if (queue.length > 0) setTimeout(take);
  }
}
