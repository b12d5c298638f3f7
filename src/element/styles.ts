import {unsafeCSS} from 'lit';

// Every length is em of the page's own text, every colour derived from it: the page's type is our type.
// No value is ever put into it; as it stands, it needs none of the checks of the tag `css`.
export const styles = unsafeCSS(/* css */ `
  :host {
    display: block;
    /* What the page's own colours say; a stylesheet of each element sets it. */
    --_link: initial;
    --_quiet: initial;
    --_accent: var(--tldr-accent, var(--_link, currentColor));
    --_muted: var(--tldr-muted, var(--_quiet, color-mix(in oklab, currentColor 76%, transparent)));
    --_rule: var(--tldr-rule, color-mix(in oklab, currentColor 22%, transparent));
    --_surface: var(--tldr-surface, transparent);
    --_inset: var(--tldr-inset, 0em);
    --_radius: var(--tldr-radius, 0em);
    --_space: var(--tldr-space, 1em);
    --_ring: var(--tldr-ring, currentColor);
    --_small: max(0.8125em, 12px);
    --_target: 24px;
    --_row: max(3.125em, 48px);
    --_hair: color-mix(in oklab, currentColor 38%, transparent);
  }
  /* Made by a server, it needs no room held for it. */
  :host(:is(:not(:defined), :state(waiting))) {
    padding-block: 0 !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_rule: currentColor;
      --_hair: currentColor;
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
    text-align: start;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The text's colour, not the accent: a brand's pink may be too faint for a ring. */
  :focus-visible {
    outline: 2px solid var(--_ring);
    outline-offset: 3px;
    border-radius: 2px;
  }

  [part~='box'] {
    border-block: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding-inline: var(--_inset);
    overflow-wrap: break-word;
  }
  /* What a page sets for its article alone. */
  [part~='box'],
  [part~='nav-wrap'] {
    white-space: normal;
    text-indent: 0;
    text-align: start;
    text-transform: none;
    list-style: none;
  }
  [part~='box-top'] {
    margin-block: 0 1.4em;
  }
  [part~='box-end'] {
    margin-block: 1em 0;
  }
  /* The article's margins never collapse with ours, so upgrading moves nothing in it. */
  [part~='article'] {
    display: flow-root;
  }

  [part~='invite'] {
    display: flex;
    align-items: stretch;
    min-block-size: var(--_row);
  }
  [part~='toggle'],
  [part~='too-short'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    column-gap: 0.5em;
    min-inline-size: 0;
    padding-block: 0.1em;
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  [part~='question'],
  [part~='too-short'] {
    color: var(--_muted);
  }
  [part~='action'] {
    color: var(--_accent);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part~='action'] > span,
  .link > span {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.24em;
    text-decoration-color: var(--_hair);
    transition: text-decoration-color 0.12s;
  }
  [part~='toggle']:hover [part~='action'] > span,
  .link:hover > span {
    text-decoration-color: currentColor;
  }
  [part~='chevron'] {
    inline-size: 0.62em;
    block-size: 0.62em;
    margin-inline-start: 0.4em;
    transition: rotate 0.18s ease-out;
  }
  [aria-expanded='true'] [part~='chevron'] {
    rotate: 180deg;
  }
  [aria-disabled] {
    cursor: default;
  }
  [aria-disabled] [part~='action'] {
    color: inherit;
  }
  [aria-disabled] span {
    text-decoration: none !important;
  }
  [aria-disabled] [part~='chevron'] {
    visibility: hidden;
  }

  /* The panel brings its own style; this is for where it does not come. */
  [part~='reveal'] {
    display: none;
  }
  .open > [part~='reveal'] {
    display: block;
  }

  [part~='nav-wrap'] {
    container: tldr-nav / inline-size;
    margin-block-start: 1em;
  }
  [part~='nav'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block: 1px solid var(--_rule);
  }
  /* The rule that ends the box begins the links. */
  [part~='box-end'] + [part~='nav-wrap'] {
    margin-block-start: 0;
  }
  [part~='box-end'] + [part~='nav-wrap'] > [part~='nav'] {
    border-block-start: 0;
  }
  [part~='nav-link'] {
    position: relative;
    padding-block: calc(var(--_space) * 0.85);
    overflow-wrap: anywhere;
  }
  [part~='nav-link']:not([hidden]) + [part~='nav-link'] {
    border-block-start: 1px solid var(--_rule);
  }
  [part~='nav-label'] {
    display: flex;
    align-items: center;
    gap: 0.45em;
    margin-block-end: 0.15em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part~='nav-label'] svg {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  [part~='nav-prev'] svg:dir(rtl),
  [part~='nav-next'] svg:dir(ltr) {
    scale: -1 1;
  }
  [part~='nav-title'] {
    line-height: 1.35;
    text-wrap: balance;
  }
  /* The whole field is the link's. */
  ::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  @container tldr-nav (inline-size >= 30em) {
    [part~='nav'] {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    [part~='nav-link']:not([hidden]) + [part~='nav-link']:not([hidden]) {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
      padding-inline-start: 1.5em;
    }
    [part~='nav-prev']:has(+ [part~='nav-link']:not([hidden])) {
      padding-inline-end: 1.5em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    [part~='action'],
    .link {
      color: LinkText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  /* On paper, the summary that the reader opened, once, and nothing to press. */
  @media print {
    [part~='invite'],
    [part~='nav-wrap'],
    [part~='box']:not(.open),
    [part~='box-top'].open ~ [part~='box-end'] {
      display: none;
    }
    [part~='box'] {
      --_muted: #000;
      --_rule: #000;
      --_surface: none;
      color: #000;
    }
  }
`);
