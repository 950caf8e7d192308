import { cssText } from './css-text.ts';

/** How opened texts look. */
export const textStyles = cssText`
  [part='text'] {
    max-inline-size: 70ch;
    padding-block: 0.25rem 0.5rem;
    hyphens: auto;
  }
  [part='text'] :is(p, ul, ol, pre, blockquote) + :is(p, ul, ol, pre, blockquote),
  [part='text'] > div > * + * {
    margin-block-start: 0.75em;
  }
  [part='text'] :is(p, li) {
    unicode-bidi: plaintext;
  }
  /* items stay at their marks, whatever their script */
  [part='text'] :dir(rtl) > li {
    text-align: right;
  }
  [part='text'] :dir(ltr) > li {
    text-align: left;
  }
  [part='text'] blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  /* raised and lowered signs do not push lines apart */
  [part='text'] :is(sub, sup) {
    line-height: 0;
  }
  [part='text'] :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  [part='text'] ul {
    list-style-type: disc;
  }
  /* named twice, the font keeps the size of the text around it */
  [part='text'] :is(pre, code) {
    white-space: pre-wrap;
    hyphens: none;
    font-family: monospace, monospace;
    font-size: 0.95em;
  }
  [part='text'] a {
    hyphens: none;
  }
`;
