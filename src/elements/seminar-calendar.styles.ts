import { css } from 'lit';

/** What stands around the seminars of a list, and the room for what comes behind it. */
export const calendarStyles = css`
  [part='toolbar'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: 0.5rem 0.75rem;
    padding-block-end: 0.75rem;
  }
  [part~='filter'] {
    display: grid;
    min-inline-size: 0;
    min-block-size: 4.125rem;
    align-content: end;
  }
  [part='status-line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    min-block-size: 2.75rem;
    padding-block-end: 0.5rem;
  }
  @container (inline-size < 46rem) {
    /* where clocks differ, a choice of them comes */
    :has([part='other-time']) > [part='status-line'] {
      min-block-size: 5rem;
    }
  }
  @container (inline-size < 30rem) {
    /* but for the search, filters stand behind one button there */
    i:nth-child(n + 3) {
      display: none;
    }
    [part='status-line'] {
      min-block-size: 8rem;
    }
    :has([part='other-time']) > [part='status-line'] {
      min-block-size: 11.25rem;
    }
  }
  [part='day-heading'] {
    font-size: 1.05em;
    line-height: 1.3;
    padding-block: calc(var(--_gap) * 1.5) 0.375rem;
    border-block-end: 2px solid var(--_line);
  }
  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--_line);
  }
  /* What is far from the screen is laid out when it is met; only where the browser holds still what is read then.
     Firefox has it for no screen reader until then. */
  @supports (overflow-anchor: auto) and (not (-moz-appearance: none)) {
    [part='item'] {
      content-visibility: auto;
      contain-intrinsic-size: auto 10rem;
      overflow-clip-margin: 2rem;
    }
  }
`;
