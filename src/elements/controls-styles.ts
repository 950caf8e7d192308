import { aloneStyles } from './alone-styles.ts';
import { choiceStyles } from './choice-styles.ts';
import { cssText } from './css-text.ts';
import { filterStyles } from './filter-styles.ts';
import { listViewStyles } from './list-view-styles.ts';
import { searchStyles } from './search-styles.ts';
import { takeawayStyles } from './takeaway-styles.ts';
import { textStyles } from './text-styles.ts';
import { touchStyles } from './touch-styles.ts';

/** How the controls, opened texts and calendars look; it comes with them, behind the first list. */
export const controlsStyles = cssText`
  [part='base'] {
    text-indent: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  a {
    text-underline-offset: 0.18em;
  }
  /* what cannot be broken, such as a long formula, scrolls or is cut within its column */
  [part='body'] {
    grid-template-columns: minmax(0, 1fr);
  }
  [part='body'] > * {
    max-inline-size: 100%;
  }
  [part~='time'],
  [part='other-time'],
  [part='selected'],
  [part='hint'] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent; /* Chromium's name for it */
    text-align: match-parent;
  }
  [part~='fact-location'] {
    flex-basis: 100%;
  }
  [part='day-heading'],
  [part='other-time'] {
    text-wrap: balance;
  }
  [part~='badge-note'] {
    border-color: transparent;
    padding: 0;
  }
  /* a box of its own: from right to left, Chromium leaves out the underline of an inline link with hidden text in it */
  [part='map'] {
    display: inline-block;
  }
  [part='facts'] a {
    padding-block: 0.25rem;
  }
  /* what a fact says has its own direction, telephone numbers too */
  dd {
    unicode-bidi: plaintext;
  }
  [part='filter-label'] {
    color: var(--_muted);
  }
  [part='filter-label'] {
    font-size: 0.9em;
  }
  [part~='later'] {
    font-style: italic;
  }
  :is([data-status='cancelled'], [data-status='postponed']) [part='time'] {
    text-decoration: line-through;
  }
  [part~='action-webcast'] {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  [part='error'],
  [part='empty'] {
    padding-block: var(--_gap);
  }
  [part='error'][role='alert'] {
    position: sticky;
    inset-block-end: 0;
    color: canvastext;
    background: canvas;
  }
  [part~='button'] {
    font: inherit;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.25rem 0.75rem;
    cursor: pointer;
  }
  /* under a finger it stays behind the touch, as if the button were pressed */
  @media (hover: hover) {
    [part~='action-webcast']:hover,
    [part~='button']:hover {
      background: color-mix(in srgb, currentcolor 16%, transparent);
    }
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.375rem;
    font: inherit;
    color: inherit;
    background: color-mix(in srgb, currentcolor 4%, transparent);
    border: 1px solid color-mix(in srgb, currentcolor 80%, transparent);
    border-radius: var(--_radius);
    text-overflow: ellipsis;
  }
  [part~='filter'] {
    gap: 0.25rem;
  }
  option {
    color: canvastext;
    background: canvas;
  }
  [part='list-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    margin-inline-start: auto;
  }
  [part='status'] {
    font-weight: 600;
  }
  :is([part~='more'], [part~='earlier']) {
    display: block;
    margin: var(--_gap) auto 0;
    min-block-size: 2.75rem;
  }
  ${filterStyles}
  ${listViewStyles}
${aloneStyles}
${searchStyles}
${takeawayStyles}
${choiceStyles}
${textStyles}
@container (inline-size < 30rem) {
    [part='list-actions'] {
      margin: 0;
    }
    [part~='title'] {
      hyphens: auto;
      hyphenate-limit-chars: 14 6 6;
    }
  }
  ${touchStyles}
  @media print {
    [part='item']:not(:has([open])) {
      break-inside: avoid;
    }
    [part='day-heading'],
    [part~='title'] {
      break-after: avoid;
    }
    [part='toolbar'],
    [part='status-line'],
    [part='back'],
    [part='calendars'],
    [part~='menu'],
    [part='dock'],
    [part~='earlier'],
    [part~='more'] {
      display: none;
    }
  }
`;
