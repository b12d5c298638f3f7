// The content security policies of this site's pages, and the one that a page shows.

/**
 * Nothing from elsewhere, no script and no style in the markup, and no text that becomes markup but by Lit: the element
 * needs no exception from it. Pages with scripts of their own parse HTML.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types lit-html'];

/** The policy of a page, as a `<meta>` has it. */
export const policyOf = ({scripts}) => (scripts.length > 0 ? POLICY : [...POLICY, ...TRUSTED_TYPES]).join('; ');

/** The policy of a page without scripts of its own, as a header, in Markdown. */
export const policyInMarkdown = () =>
  `\`\`\`http\nContent-Security-Policy:\n  ${[...POLICY, ...TRUSTED_TYPES].join(';\n  ')}\n\`\`\``;
