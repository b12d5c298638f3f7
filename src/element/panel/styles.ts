/** What the panel shows; the box around it is styled by the element. */
export const panelStyles = /* css */ `
  :host {
    --_mark: var(--tldr-highlight, color-mix(in oklab, #f2b600 28%, transparent));
  }
  p,
  ul,
  li {
    margin: 0;
    padding: 0;
  }
  [part~='box'] {
    container: tldr / inline-size;
  }
  [part~='reveal'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 0fr;
    visibility: hidden;
    transition:
      grid-template-rows 0.18s cubic-bezier(0.2, 0.7, 0.3, 1),
      visibility 0s 0.18s;
  }
  [part~='reveal'] > * {
    min-block-size: 0;
    overflow: clip;
    overflow-clip-margin: 6px;
    opacity: 0;
    transition: opacity 0.12s;
  }
  [part~='box'].open > [part~='reveal'] {
    display: grid;
    grid-template-rows: 1fr;
    visibility: visible;
    transition-delay: 0s;
  }
  [part~='box'].open > [part~='reveal'] > * {
    opacity: 1;
    transition-delay: 0.05s;
  }

  [part~='panel'] {
    padding-block: calc(var(--_space) * 0.8) calc(var(--_space) * 0.9);
  }
  /* Without a toggle above it, the box's own rule is enough. */
  [part~='invite'] + [part~='reveal'] [part~='panel'] {
    border-block-start: 1px solid var(--_rule);
  }
  [role='list'] {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  [part~='status'],
  [part~='actions'] {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    color: var(--_accent);
  }

  [part~='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.75em;
    margin-block-end: calc(var(--_space) * 0.7);
  }
  [part~='title'] {
    font-weight: 700;
  }
  [part~='meta'] {
    font-size: var(--_small);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* The platform's radios, drawn as words with a bar under the chosen one. */
  [part~='length'] {
    display: flex;
    flex-wrap: wrap;
    border: 0;
    padding: 0;
    margin: 0;
    margin-inline: auto -0.6em;
    min-inline-size: 0;
    font-size: var(--_small);
  }
  [part~='length-option'] {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-inline: 0.6em;
    color: var(--_muted);
    cursor: pointer;
  }
  [part~='length-option'] input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    inline-size: 100%;
    block-size: 100%;
  }
  [part~='length-option'] span {
    padding-block: 0.15em;
    border-block-end: 2px solid transparent;
  }
  [part~='length-option']:hover,
  [part~='length-option']:has(:checked) {
    color: inherit;
  }
  [part~='length-option'] :checked + span {
    border-color: currentColor;
  }
  [part~='length-option'] :focus-visible + span {
    outline: 2px solid var(--_ring);
    outline-offset: 3px;
    border-radius: 2px;
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
    inline-size: max(100%, var(--_target));
    block-size: var(--_target);
    translate: -50% -50%;
  }
  [part~='text']:lang(ko) {
    word-break: keep-all;
  }
  [part~='text'] {
    text-wrap: pretty;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  [part~='footer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    margin-block-start: var(--_space);
    font-size: var(--_small);
    line-height: 1.45;
  }
  [part~='origin'] {
    flex: 1 1 20em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: var(--_target);
  }
  [part~='disclosure'] {
    color: var(--_muted);
  }
  [part~='notice'] {
    margin-block-end: calc(var(--_space) * 0.65);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  [part~='status'] {
    margin-block-end: calc(var(--_space) * 0.9);
  }
  [part~='status-line'] {
    display: flex;
    justify-content: space-between;
    align-items: last baseline;
    gap: 0 1em;
  }
  [part~='percent'] {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  [part~='bar'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block: 0.5em;
    border: 0;
    color: inherit;
    background: var(--_rule);
  }
  [part~='bar']::-webkit-progress-bar {
    background: transparent;
  }
  [part~='bar']::-webkit-progress-value {
    background: currentColor;
  }
  [part~='bar']::-moz-progress-bar {
    background: currentColor;
  }
  [part~='status-note'],
  [part~='note'] {
    font-size: var(--_small);
    color: var(--_muted);
  }
  [part~='point'] > [part~='note'] {
    grid-column: 2;
  }
  [part~='prose'] > [part~='note']::before {
    content: ' (';
  }
  [part~='prose'] > [part~='note']::after {
    content: ')';
  }
  [part~='unmatched'] {
    -webkit-user-select: none;
    user-select: none;
  }
  [part~='unmatched'] > span {
    padding-inline: 0.45em;
    border: 1px dashed currentColor;
    border-radius: 2px;
    font-size: max(0.75em, 12px);
    color: var(--_muted);
  }
  [part~='prose'] > [part~='unmatched'] {
    margin-inline-start: 0.45em;
  }
  [part~='footer'] [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    font-size: inherit;
  }
  .link[data-done] {
    color: var(--_muted);
  }
  .link[data-done] > span {
    text-decoration-color: transparent;
  }
  [part~='jump-status']:not(:empty) {
    margin-block-start: calc(var(--_space) * 0.7);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  @container tldr (inline-size < 27em) {
    [part~='length'] {
      inline-size: 100%;
      margin-inline: 0;
      margin-block-start: 0.35em;
    }
    [part~='length-option'] {
      padding-inline: 0 1.4em;
      justify-content: start;
    }
    [part~='origin'] {
      flex-basis: 100%;
      margin-block-end: 0.2em;
    }
  }
  @container tldr (inline-size < 15em) {
    [part~='length-option'] {
      padding-inline-end: 0.8em;
    }
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
    [part~='bar'] {
      block-size: 8px;
      border: 1px solid CanvasText;
    }
    [part~='length-option'] {
      padding-inline: 0.8em;
    }
    [part~='length-option']:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [part~='length-option'] span {
      border-color: transparent !important;
    }
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
    /* The summary goes before the article, in whichever box it was opened. */
    :host {
      display: flex;
      flex-direction: column;
    }
    .open {
      order: -1;
    }
    [part~='invite'] + [part~='reveal'] [part~='panel'] {
      border-block-start: 0;
    }
    [part~='actions'],
    [part~='return'],
    [part~='length'],
    [part~='footer'] [part~='actions'],
    [part~='origin'] .link,
    [part~='bar'],
    [part~='stop'],
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
