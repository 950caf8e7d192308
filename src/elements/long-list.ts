import type { Day } from '../filter/agenda.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import type { FarDays, FarHost } from './far-days.ts';
import { KnownHeights } from './known-heights.ts';
import { OnDemand } from './on-demand.ts';

/** Seminars on a page beyond which those that are far leave it. */
const many = 100;

/** Gets what takes far days off the page as soon as the list is long, and has heights known before. */
export class LongList {
  readonly #far: OnDemand<FarDays>;

  /** @param isPrinting - whether the page is being printed: all of the list stands on paper */
  constructor(host: FarHost, lit: LitTemplates, isPrinting: () => boolean) {
    const load = async () => new (await import('./far-days.ts')).FarDays(host, lit, many, isPrinting);
    new KnownHeights(host);
    this.#far = new OnDemand(host, load, 'all of a long list stays on the page');
  }

  /** @param count - how many seminars are on the page */
  note(count: number): void {
    if (count > many) this.#far.ask();
  }

  /** What stands in place of a day that is far. */
  standIn(day: Day, index: number): unknown {
    return this.#far.value?.standIn(day, index);
  }
}
