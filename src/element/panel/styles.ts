/** What the panel shows; the box around it is styled by the element. */
export const panelStyles = /* css */ `
  [part~='header'] {
    margin-block-end: calc(var(--_space) * 0.7);
  }
  [part~='title'] {
    font-weight: 700;
  }
  [part~='points'] {
    display: grid;
    row-gap: calc(var(--_space) * 0.5);
  }
  [part~='point']::marker {
    color: var(--_muted);
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
`;
