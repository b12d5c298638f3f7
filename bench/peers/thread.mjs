// A peer in a thread of its own, where it can be stopped.
import {performance} from 'node:perf_hooks';
import {parentPort, workerData} from 'node:worker_threads';
import {seeded} from '../train/random.mjs';
import {PEERS} from './adapters.mjs';

// One of them is packed in a way that Node warns of; that is not what is measured here.
process.noDeprecation = true;

const summarize = await PEERS[workerData].load();
parentPort.on('message', async (request) => {
  // Some peers start from a random state: from the same one each time, so that the figures can be had again.
  Math.random = seeded(1);
  const start = performance.now();
  try {
    const sentences = await summarize(request);
    parentPort.postMessage({sentences, milliseconds: performance.now() - start});
  } catch ({message}) {
    parentPort.postMessage({reason: `failed: ${message}`});
  }
});
parentPort.postMessage('ready');
