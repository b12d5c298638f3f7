import {en} from '../dist/locales/en.js';
import {builtPaths, documentedEvents, labelAttributes, parameterProperties, publicApi} from './manifest-plugins.mjs';

/** How @custom-elements-manifest/analyzer reads the source: the public modules, and what the element is made of. */
export default {
  globs: [
    'src/index.ts',
    'src/define.ts',
    'src/summarizer/index.ts',
    'src/element/tldr-article.ts',
    'src/element/events/*.ts',
    'src/engines/{grounding,registry}.ts',
    'src/locales/load-locale.ts',
    'src/summarizer/{summarize,split-sentences}.ts',
  ],
  litelement: true,
  plugins: [parameterProperties(), labelAttributes(en), documentedEvents(), publicApi(), builtPaths()],
};
