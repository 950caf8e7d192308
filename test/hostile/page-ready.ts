// Runs last in the pages of hostile-page.ts: by then both elements are defined.
import type { PageRecord } from './hostile-page.ts';

(window as unknown as { record: PageRecord }).record.isReady = true;
