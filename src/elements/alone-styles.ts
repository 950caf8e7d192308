import { cssText } from './css-text.ts';

/** How a seminar alone looks, and the way back from it. */
export const aloneStyles = cssText`
  [part='back'] {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--_accent);
  }
  [part='back']::before {
    content: '← ';
    content: '← ' / '';
  }
  [part='back']:dir(rtl)::before {
    content: '→ ';
    content: '→ ' / '';
  }
  [part='alone'] [tabindex='-1']:focus {
    outline: none;
  }
  @media (pointer: coarse) {
    [part='back'] {
      padding-block: 0.75rem;
    }
  }
`;
