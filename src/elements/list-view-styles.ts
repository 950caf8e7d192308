import { cssText } from './css-text.ts';

/** How the switch between views looks, and what only some of them have: sections, marks, and why a seminar was found. */
export const listViewStyles = cssText`
  [part='views'] {
    display: inline-flex;
    flex-wrap: wrap;
  }
  [part~='view'] {
    border-radius: 0;
  }
  [part~='view']:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  [part~='view']:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  [part~='view'] + [part~='view'] {
    margin-inline-start: -1px;
  }
  /* whole lines around the one that is pressed or has the focus, above those beside it */
  [part~='view']:is([aria-pressed='true'], :focus-visible) {
    position: relative;
  }
  [part~='view']:focus-visible {
    z-index: 1;
  }
  [part='section-heading'] {
    padding-block-start: calc(var(--_gap) * 1.5);
    font-size: 1.4em;
    line-height: 1.3;
  }
  [part~='section'] > [part='day']:first-of-type > [part='day-heading'] {
    padding-block-start: calc(var(--_gap) * 0.75);
  }
  [part~='section'] + [part~='section'] {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  [part~='badge-new'],
  [part~='badge-changed'] {
    border-color: var(--_line);
  }
  [part~='badge-next'] {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  [part='found'] {
    font-size: 0.9em;
  }
  [part='found-in'] {
    font-weight: 600;
  }
  mark {
    color: marktext;
    background: mark;
  }
  @media print {
    [part~='badge-next'],
    [part~='badge-new'],
    [part~='badge-changed'] {
      display: none;
    }
  }
`;
