import { cssText } from './css-text.ts';
import { monthCellStyles } from './month-cell-styles.ts';

/** How a month looks: the way through the months, the grid of days, and what stands below a day without seminars. */
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
  @media print {
    [part='month-bar'] > [part~='button'] {
      display: none;
    }
  }
  ${monthCellStyles}
`;
