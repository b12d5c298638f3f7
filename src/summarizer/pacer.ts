/** How long work may hold the thread before it yields, in milliseconds: half a frame at 60 Hz. */
const SLICE = 8;

/** Lets timers, input and painting in between, without the 4 ms that nested timers are clamped to. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Divides long work into slices, and ends it when its signal aborts. */
export class Pacer {
  readonly #signal: AbortSignal | undefined;
  #sliceStart = performance.now();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
    signal?.throwIfAborted();
  }

  /** True when the slice is used up: then `await rest()`. */
  get isDue(): boolean {
    return performance.now() - this.#sliceStart >= SLICE;
  }

  /**
   * Yields to the host and begins another slice.
   * @throws The signal's reason, where it has aborted meanwhile.
   */
  async rest(): Promise<void> {
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#sliceStart = performance.now();
  }
}
