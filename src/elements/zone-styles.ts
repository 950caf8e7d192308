import { cssText } from './css-text.ts';

/** How the choice of a clock looks: one line, as high as the buttons beside it. */
export const zoneStyles = cssText`
  [part='zone'] {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    max-inline-size: 100%;
  }
  [part='zone-label'] {
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='zone'] > [part='input'] {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding-block: 0.125rem;
    font-size: 0.9em;
  }
  /* what it offers names the time; where a line holds no more, that is enough */
  @container (inline-size < 20rem) {
    [part='zone-label'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    [part='zone'] {
      display: none;
    }
  }
`;
