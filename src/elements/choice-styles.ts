import { cssText } from './css-text.ts';

/** How the choices of an order and of a clock look: one line, as high as the buttons beside it. */
export const choiceStyles = cssText`
  :is([part='order'], [part='zone']) {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    max-inline-size: 100%;
  }
  :is([part='order-label'], [part='zone-label']) {
    color: var(--_muted);
    font-size: 0.9em;
  }
  :is([part='order'], [part='zone']) > [part='input'] {
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
`;
