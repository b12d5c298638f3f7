import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** The manifest of the element: what its source says of it, in the form that tools read. The package must be built. */
export const makeManifest = () =>
  cli({
    argv: ['analyze', '--config', 'build/manifest.config.mjs', '--quiet'],
    cwd: new URL('..', import.meta.url).pathname,
    noWrite: true,
  });
