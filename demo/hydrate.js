// Before Lit, so that it finds what the server made.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'tldr-article/define';
