import { cssText } from './css-text.ts';

/** How the days of a month look: fields with dots where it is narrow, with lines where there is room for words. */
export const monthCellStyles = cssText`
  [part~='cell'] {
    position: relative;
    block-size: 2.75rem;
    padding: 0.125rem;
    border: 1px solid var(--_line);
    vertical-align: top;
    text-align: center;
    line-height: 1.3;
    cursor: pointer;
  }
  [part~='cell-blank'] {
    border-color: transparent;
    cursor: auto;
  }
  @media (hover: hover) {
    [part~='cell']:not([part~='cell-blank'], [part~='cell-chosen']):hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }
    [part~='line']:hover > bdi {
      text-decoration: underline;
    }
  }
  [part~='cell']:focus-visible {
    outline-offset: -1px;
    z-index: 1;
  }
  [part~='cell-chosen'] {
    background: color-mix(in srgb, currentcolor 14%, transparent);
    box-shadow: inset 0 0.25rem currentcolor; /* a frame is where the focus is */
  }
  /* at large text a seventh of a narrow column still holds two digits */
  [part='day-number'] {
    display: inline-block;
    min-inline-size: 1.7em;
    border-radius: 1em;
    font-size: min(1em, 6cqi);
    text-align: center;
    white-space: nowrap;
  }
  [part~='cell-today'] [part='day-number'] {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    font-weight: 700;
  }
  [part='lines'] {
    display: none;
  }
  [part='dots'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0.15em;
    margin-block-start: 0.25em;
    font-size: min(0.9em, 5cqi);
    font-weight: 700;
    line-height: 1;
  }
  /* a border, which forced colours leave */
  [part='dot'] {
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
  }
  @container (inline-size >= 40rem) {
    [part~='cell'] {
      block-size: 6.5rem;
      padding: 0.25rem;
      text-align: start;
    }
    [part='dots'] {
      display: none;
    }
    [part='lines'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.125rem;
      font-size: 0.8em;
    }
    [part~='line'] {
      display: flex;
      gap: 0.25em;
      padding-inline: 0.25rem;
      border-inline-start: 3px solid var(--_accent);
      white-space: nowrap;
    }
    /* cut at its own end, whichever way its language reads */
    [part~='line'] > bdi {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    [part='line-time'] {
      color: var(--_muted);
    }
    [part~='line-off'] {
      border-inline-start-style: dotted;
      text-decoration: line-through;
    }
    [part~='line-live'] {
      border-inline-start: 0.5em solid var(--seminar-live, #b3261e);
      font-weight: 700;
    }
    [part='line-more'] {
      padding-inline: 0.25rem;
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    [part~='cell-chosen'] {
      --_accent: canvas;
      --_muted: canvas;
      --seminar-live: canvas;
      color: canvas;
      background: canvastext;
      forced-color-adjust: none;
    }
    [part~='cell-chosen']:focus-visible {
      outline-offset: -4px;
    }
  }
`;
