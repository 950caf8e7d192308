import { cssText } from './css-text.ts';

/** How the controls are for fingers and on narrow screens. */
export const touchStyles = cssText`
  @media (pointer: coarse) {
    [part~='button'],
    [part~='action'],
    [part='select'],
    [part='input'],
    :is([part='order'], [part='zone']) > [part='input'],
    [part='body'] :is(summary, [part='actions'] a) {
      box-sizing: border-box;
      min-block-size: max(2.75rem, 44px);
      align-content: center;
    }
    /* as high as without fingers */
    [part~='filter'] {
      gap: 0;
    }
    /* the whole line of a menu */
    [part='choices'] [part~='action'] {
      inline-size: 100%;
    }
    [part='choices'] {
      row-gap: 0;
    }
    @supports (-webkit-touch-callout: none) {
      /* below that, iOS zooms into the page for who writes or chooses */
      [part='input'],
      :is([part='order'], [part='zone']) > [part='input'] {
        font-size: max(1em, 16px);
      }
    }
  }
  /* its sign stays beside a text of two lines */
  [part~='menu-button'] {
    display: inline-flex;
    align-items: center;
  }
  [part~='menu-button']::after {
    flex: none;
  }
  @container (16rem < inline-size <= 40rem) {
    /* a box at the end of a long seminar is far from its title: there it stands beside the time */
    [part='seminar']:has([part='select']) {
      position: relative;
    }
    [part='seminar']:has([part='select']) [part='when'] {
      padding-inline-end: 6rem;
    }
    [part='seminar'] [part='select'] {
      position: absolute;
      inset-block-start: calc(var(--_gap) + 0.75em);
      inset-inline-end: 0;
      max-inline-size: 6rem;
      translate: 0 -50%;
    }
  }
`;
