import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** The manifest of the element: what its source says of it, in the form that tools read. The package must be built. */
export const makeManifest = () =>
  cli({
    argv: ['analyze', '--config', 'build/manifest.config.mjs', '--quiet'],
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    noWrite: true,
  });
