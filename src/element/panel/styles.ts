/** What the panel shows; the box around it is styled by the element. */
export const panelStyles = /* css */ `
  :host {
    --_mark: var(--tldr-highlight, color-mix(in oklab, #f2b600 28%, transparent));
  }
  [part~='box'] {
    container: tldr / inline-size;
  }
  [part~='header'] {
    margin-block-end: calc(var(--_space) * 0.7);
  }
  [part~='title'] {
    font-weight: 700;
  }
  [part~='points'] {
    --_gutter: max(2.5em, var(--_target));
    display: grid;
    row-gap: calc(var(--_space) * 0.5);
    list-style: none;
    padding: 0;
  }
  [part~='point'] {
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    align-items: baseline;
    align-content: start;
    min-block-size: var(--_target);
  }
  [part~='point'] > [part~='text'] {
    grid-column: 2;
  }
  /* The mark is no part of what a reader copies. */
  [part~='source'] {
    justify-self: start;
    color: var(--_accent);
    text-decoration: none;
    -webkit-user-select: none;
    user-select: none;
  }
  /* The whole gutter beside a point can be pressed. */
  [part~='point'] > [part~='source']::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_gutter);
  }
  [part~='source'] > span {
    padding: 0.1em 0.25em;
    margin-inline-start: -0.25em;
    font-size: max(0.75em, 12px);
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.28em;
    text-decoration-color: var(--_hair);
    transition: text-decoration-color 0.12s;
  }
  [part~='source']:hover > span {
    text-decoration-color: currentColor;
  }
  [part~='source'][aria-current] {
    color: inherit;
  }
  [part~='source'][aria-current] > span {
    background: var(--_mark);
    text-decoration-color: transparent;
  }
  [part~='prose'] > [part~='source'] {
    position: relative;
    margin-inline: 0.45em 0;
  }
  /* A word joiner: the mark stays in the line of the word before it. */
  [part~='prose'] > [part~='source']::before {
    content: '\\2060';
  }
  [part~='prose'] > [part~='source']::after {
    content: '';
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: max(100%, 24px);
    block-size: 24px;
    translate: -50% -50%;
  }
  [part~='text'] {
    text-wrap: pretty;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  [part~='footer'] {
    margin-block-start: var(--_space);
    font-size: var(--_small);
    line-height: 1.45;
  }
  [part~='disclosure'] {
    color: var(--_muted);
  }
  [part~='jump-status']:not(:empty) {
    margin-block-start: calc(var(--_space) * 0.7);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  @container tldr (inline-size < 15em) {
    [part~='point'] {
      display: block;
    }
    [part~='point'] > [part~='source']::after {
      block-size: max(var(--_target), 2em);
      inset-block-end: auto;
    }
  }

  /* It takes no room: the article does not move for it. */
  [part~='return'] {
    --_height: max(2.4em, var(--_target));
    position: sticky;
    inset-block-end: 0.75em;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: fit-content;
    block-size: var(--_height);
    margin-block-start: calc(var(--_height) * -1);
    margin-inline-start: auto;
    padding-inline: 0.85em;
    border: 1px solid var(--_hair);
    border-radius: 0.3em;
    font-size: var(--_small);
    line-height: 1.3;
    white-space: nowrap;
    text-indent: 0;
    text-transform: none;
    color: CanvasText;
    background: Canvas;
  }
  /* Opaque without knowing the page's background: near white under dark text, near black under light text. */
  @supports (color: oklch(from red l c h)) {
    [part~='return'] {
      color: inherit;
      background: color-mix(in oklab, currentColor 5%, oklch(from currentColor clamp(0.2, (0.62 - l) * 1000, 1) 0 0));
    }
  }
  [part~='return'] svg {
    inline-size: 0.7em;
    block-size: 0.7em;
  }

  @media (forced-colors: active) {
    [part~='source'] {
      color: LinkText;
    }
    [part~='source'][aria-current] > span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    [part~='return'],
    [part~='jump-status'] {
      display: none;
    }
    [part~='source'] {
      color: inherit;
    }
    [part~='source'] > span {
      background: none !important;
      text-decoration: none;
    }
  }
`;
