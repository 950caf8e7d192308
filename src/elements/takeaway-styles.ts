import { cssText } from './css-text.ts';

/** How the ways look by which seminars leave: menus in place, the boxes that select, and what stays in view at the end. */
export const takeawayStyles = cssText`
  [part~='menu-button']::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    margin-block-end: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [part~='menu-button'][aria-expanded='true']::after {
    margin-block-end: -0.1em;
    transform: rotate(225deg);
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, currentcolor 14%, transparent);
    border-color: currentcolor;
  }
  [part='actions'] > [part~='menu'] {
    flex-basis: 100%;
  }
  [part~='menu'] {
    box-sizing: border-box;
    display: grid;
    gap: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='menu-list'] {
    margin-block-end: var(--_gap);
  }
  [part='choices'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0.25rem 0.75rem;
  }
  [part='offer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  [part='subscribe-title'] {
    font-weight: 600;
  }
  [part='hint'] {
    font-size: 0.9em;
    color: var(--_muted);
  }
  [part='choices'] > li > [part='hint'] {
    display: block;
  }
  button[part~='action'] {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  [part~='action'] {
    display: inline-block;
    min-block-size: 24px;
  }
  button[part~='action']:hover {
    text-decoration-thickness: 2px;
  }
  [part='select'] {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    cursor: pointer;
  }
  [part='tick'] {
    inline-size: max(1.25rem, 16px);
    block-size: max(1.25rem, 16px);
    accent-color: var(--_accent);
  }
  [part='base'] {
    --_dock: min(50vh, 18rem);
  }
  [part='dock'] {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: var(--_dock);
    overflow-y: auto;
  }
  [part='selection'],
  [part='notice']:has(:not(:empty)) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.5rem 0.75rem;
    color: canvastext;
    background: canvas;
    border: 1px solid;
    border-radius: var(--_radius);
  }
  [part='dock'] [part~='button'] {
    color: inherit;
  }
  [part='dock'] :focus-visible {
    outline-color: currentcolor;
  }
  /* a live region is there before it has something to say, without room of its own */
  [part='notice'] > [role]:empty {
    position: absolute;
  }
  /* what gets the focus does not lie under what stays in view */
  [part='base']:has([part='selection'], [part='notice'] > :not(:empty), [part='dock'] > [role='alert'])
    :is(a, button, input, select, summary, [tabindex]):not([part='dock'] *) {
    scroll-margin-block-end: var(--_dock);
  }
  [part='selected'] {
    font-weight: 600;
  }
  [part='by-hand'] {
    flex-grow: 1;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      color: buttonface;
      background: buttontext;
      forced-color-adjust: none;
    }
  }
  progress {
    inline-size: min(12rem, 100%);
  }
`;
