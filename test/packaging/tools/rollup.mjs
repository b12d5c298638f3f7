// Bundles main.js of the folder it is called in, with tools from before packages had `exports`, which do not read them.
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const faults = [];
const bundle = await rollup({
  input: 'main.js',
  plugins: [resolve({browser: true})],
  // An app exports nothing.
  preserveEntrySignatures: false,
  onwarn: ({message}) => faults.push(message),
});
await bundle.write({dir: 'built', format: 'es'});
for (const message of faults) console.error(message);
process.exitCode = faults.length;
