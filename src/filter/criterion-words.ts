import { datePresets } from './dates.ts';
import { periods } from './facets.ts';

/** What may be asked for of the kinds that have words of ours, whatever the feed. */
export const criterionWords = { period: periods, date: datePresets, order: ['match'] } as const;
