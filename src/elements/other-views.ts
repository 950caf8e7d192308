import { compactStyles } from './compact-styles.ts';
import { monthStyles } from './month-styles.ts';

export { compactView } from '../view/compact-view.ts';
export { MonthGrid } from './month-grid.ts';

/** How the views look that are loaded where the list is not shown as one. */
export const viewStyles = monthStyles + compactStyles;
