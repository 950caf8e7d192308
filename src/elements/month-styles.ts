import { cssText } from './css-text.ts';

/** How a month looks: fields with dots where it is narrow, with lines where there is room for words. */
export const monthStyles = cssText`
  [part='month-bar'] {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding-block-end: 0.5rem;
  }
  [part='month-heading'] {
    flex: 0 1 auto;
    min-inline-size: min(7.5em, 100%);
    font-size: 1.2em;
    line-height: 1.25;
    text-align: center;
  }
  [part~='previous'],
  [part~='next'] {
    flex: none;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    font-size: 1.3em;
    line-height: 1;
  }
  [part~='today'] {
    margin-inline-start: auto;
    min-block-size: 2.75rem;
  }
  /* its room is kept: nothing moves under a finger that turns the months */
  [part~='today'][hidden] {
    display: block;
    visibility: hidden;
  }
  [part='month-grid'] {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  [part='weekday'] {
    position: relative;
    padding: 0.25rem 0;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_muted);
    text-align: center;
    white-space: nowrap;
  }
  [part='weekday-narrow'] {
    display: none;
  }
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
  [part='no-day'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  @container (inline-size < 24em) {
    [part='month-bar'] {
      flex-wrap: wrap;
    }
    [part='month-heading'] {
      flex: 1 1 5em;
      min-inline-size: 5em;
      line-height: 1.1; /* two lines are no higher than a button */
    }
    [part='weekday-short'] {
      display: none;
    }
    [part='weekday-narrow'] {
      display: inline;
    }
  }
  @container (inline-size < 17em) {
    [part='month-heading'] {
      order: -1;
      flex-basis: 100%;
      text-align: start;
    }
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
  @media print {
    [part='month-bar'] > [part~='button'] {
      display: none;
    }
  }
`;
