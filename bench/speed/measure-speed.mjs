import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {Peer} from '../peers/peer.mjs';
import {madeParagraphs} from './made-text.mjs';
import {warmMedian} from './warm-median.mjs';

const OWN = fileURLToPath(new URL('own-process.mjs', import.meta.url));

/** This project on a text of so many words, in milliseconds and bytes. */
export async function measureOwn(words) {
  const {stdout} = await promisify(execFile)(process.execPath, ['--expose-gc', OWN, String(words)]);
  return JSON.parse(stdout);
}

/**
 * A peer on each of these texts: `{milliseconds}`, the median of warm runs, or `{reason}` why not, with `stopped` where
 * it was too slow.
 */
export async function measurePeer(name, sizes) {
  const peer = new Peer(name);
  const results = [];
  for (const words of sizes) {
    if (results.at(-1)?.stopped) {
      results.push({reason: 'not tried', stopped: true});
      continue;
    }
    const request = {text: madeParagraphs(words).join('\n'), language: 'en', count: 3};
    let last;
    const milliseconds = await warmMedian(async () => (last = await peer.summarize(request)).milliseconds);
    results.push(milliseconds === undefined ? last : {milliseconds});
  }
  await peer.close();
  return results;
}
