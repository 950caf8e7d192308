import { cssText } from './css-text.ts';

/** How what was searched for is marked: as the browser marks text, dark on light in dark pages too. */
export const searchStyles = cssText`
  ::highlight(seminar-calendar-search) {
    background-color: Mark;
    color: MarkText;
  }
`;
