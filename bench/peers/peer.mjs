import {clearTimeout} from 'node:timers';
import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {PEERS} from './adapters.mjs';

/** A peer that needs longer for one text is stopped. */
export const LIMIT_SECONDS = 20;

/** Another summariser, behind a time limit. */
export class Peer {
  #name;
  #thread;

  constructor(name) {
    this.#name = name;
  }

  /** `{sentences, milliseconds}`, or `{reason}` why there are none; `stopped` where it took too long. */
  async summarize(request) {
    const {language} = PEERS[this.#name];
    if (language && language !== request.language) return {reason: 'knows English only'};
    this.#thread ??= await this.#start();
    const answer = once(this.#thread, 'message').then(([result]) => result);
    this.#thread.postMessage(request);
    let timer;
    const limit = new Promise((resolve) => {
      timer = setTimeout(
        () => resolve({reason: `stopped after ${LIMIT_SECONDS} s`, stopped: true}),
        LIMIT_SECONDS * 1000,
      );
    });
    // A thread out of memory ends with an error.
    const result = await Promise.race([answer, limit]).catch(({message}) => ({reason: message, stopped: true}));
    clearTimeout(timer);
    if (result.stopped) await this.close();
    return result;
  }

  async close() {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  async #start() {
    const thread = new Worker(new URL('thread.mjs', import.meta.url), {workerData: this.#name});
    await once(thread, 'message');
    return thread;
  }
}
