import { cssText } from './css-text.ts';

/** How the table looks; where it is narrow, each row is a block of its own. */
export const compactStyles = cssText`
  [part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
  }
  [part='table-head'] th {
    padding-block: 0.25rem;
    padding-inline: 0 0.75rem;
    border-block-end: 2px solid var(--_line);
    font-size: 0.9em;
    color: var(--_muted);
    text-align: start;
  }
  [part~='row'] > * {
    padding-block: 0.5rem;
    padding-inline: 0 0.75rem;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  [part~='row'] + [part~='row'] > * {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
  }
  [part~='row'] + [part~='row-first'] > * {
    border-block-start: 1px solid var(--_muted);
  }
  [part='row-when'] {
    inline-size: 12rem;
  }
  [part='row-where'] {
    inline-size: 26%;
    font-size: 0.9em;
  }
  [part~='row-title'] {
    display: block;
    font-size: 1em;
    font-weight: 600;
  }
  [part~='row-speakers'] {
    font-size: 0.9em;
  }
  [part~='row-speakers'] > [part='speaker-name'] {
    font-weight: inherit;
  }
  [part='row-when'] > [part='when'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    font-size: 0.9em;
  }
  :is([data-status='cancelled'], [data-status='postponed']) > [part='row-what'] > [part~='row-title'] {
    text-decoration: line-through;
  }
  @container (inline-size >= 50rem) {
    [part='row-when'] {
      inline-size: 18.5rem;
    }
  }
  @container (inline-size < 40rem) {
    [part='row-when'] {
      inline-size: 34%;
    }
  }
  @container (inline-size < 30rem) {
    [part='table'],
    [part='table'] > tbody,
    [part~='row'],
    [part~='row'] > * {
      display: block;
      inline-size: auto;
    }
    [part='table-head'] {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part~='row'] {
      padding-block: 0.5rem;
    }
    [part~='row'] + [part~='row'] {
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    }
    [part~='row'] + [part~='row-first'] {
      border-block-start: 1px solid var(--_muted);
    }
    [part~='row'] > [part] {
      padding: 0;
      border: 0;
    }
  }
  @media print {
    [part='section-heading'] {
      break-after: avoid;
    }
    [part~='row'] {
      break-inside: avoid;
    }
  }
`;
