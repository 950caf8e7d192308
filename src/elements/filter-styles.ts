import { cssText } from './css-text.ts';

/** How the filters look: fields in a row, what they open below it, and what is chosen of them. */
export const filterStyles = cssText`
  [part='toolbar'] {
    grid-auto-flow: row dense;
  }
  [part~='filter'] {
    grid-template-columns: minmax(0, 1fr);
  }
  button[part='input'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
    cursor: pointer;
  }
  button[part='input'] > bdi {
    flex-grow: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button[part='input']::after,
  [part~='filters-button']::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: -0.2em 0.25em 0;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  button[part='input'][aria-expanded='true']::after,
  [part~='filters-button'][aria-expanded='true']::after {
    margin-block-start: 0.2em;
    transform: rotate(225deg);
  }
  button[part='input']:disabled {
    color: var(--_muted);
    border-color: var(--_line);
    cursor: default;
  }
  [part~='panel'] {
    box-sizing: border-box;
    grid-column: 1 / -1;
    min-inline-size: 0;
    padding: 0.25rem 0.75rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='panel-title'] {
    padding-inline: 0.25rem;
    font-weight: 600;
  }
  [part='find'] {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 24rem;
    margin-block-end: 0.5rem;
  }
  [part='values'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: 0 0.75rem;
    max-block-size: 16rem;
    overflow-y: auto;
    padding: 2px;
  }
  [part='value'] {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    min-inline-size: 0;
    cursor: pointer;
  }
  [part='value'] > span {
    min-inline-size: 0;
  }
  [part='choice'] {
    flex: none;
    inline-size: max(1.125rem, 16px);
    block-size: max(1.125rem, 16px);
    translate: 0 0.2em;
    accent-color: var(--_accent);
  }
  [part='days'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 0.5rem 0.75rem;
    padding-block-start: 0.5rem;
  }
  /* all of it shows in Firefox too */
  [type='date'] {
    font-size: 0.9em;
  }
  [part='day-field'] {
    display: grid;
    gap: 0.25rem;
  }
  [part~='filters-button'] {
    display: none;
  }
  [part='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
    padding-block-end: 0.5rem;
  }
  [part='chips'] > li {
    min-inline-size: 0;
  }
  [part~='chip'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }
  [part='chip-remove'] {
    font-weight: 700;
  }
  /* the search is the widest where no row comes of it */
  @container (inline-size >= 36.25rem) {
    [part='toolbar']:not(:has(> :nth-child(4 of [part~='filter']))) > [part~='filter-search'] {
      grid-column: span 2;
    }
  }
  @container (inline-size >= 45.5rem) {
    [part='toolbar']:not(:has(> :nth-child(5 of [part~='filter']))) > [part~='filter-search'] {
      grid-column: span 2;
    }
  }
  @container (inline-size < 30rem) {
    [part='toolbar'] {
      grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 100%), 1fr));
    }
    [part~='filters-button'] {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.25em;
      align-self: end;
      min-block-size: 2.5rem;
      padding-inline: 0.25rem;
    }
    [part='toolbar'][data-folded] > :not([part~='filter-search'], [part~='filters-button']) {
      display: none;
    }
  }
  @container (17.75rem <= inline-size < 30rem) {
    [part='toolbar'] {
      grid-template-columns: 1fr 1fr;
    }
    [part~='filters-button'] {
      justify-self: end;
      inline-size: 7.25rem;
    }
    /* what the button leaves of the second column */
    [part~='filter-search']:has(+ [part~='filters-button']) {
      inline-size: calc(200% - 7.25rem);
    }
  }
  @media (pointer: coarse) {
    /* with its box in the middle of what takes the finger */
    [part='value'] {
      box-sizing: border-box;
      min-block-size: max(2.75rem, 44px);
      padding-block: 0.5625rem;
    }
  }
  @media print {
    [part='chips'] {
      display: none;
    }
  }
`;
