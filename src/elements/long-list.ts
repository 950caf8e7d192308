import type { Day } from '../filter/agenda.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import type { FarDays, FarHost } from './far-days.ts';
import { tellAuthor } from './tell-author.ts';

/** Seminars on a page beyond which those that are far leave it. */
const many = 100;

/** Gets what takes far days off the page as soon as the list is long. */
export class LongList {
  readonly #host: FarHost;
  readonly #lit: LitTemplates;
  #far: FarDays | undefined;
  #isAsked = false;

  constructor(host: FarHost, lit: LitTemplates) {
    this.#host = host;
    this.#lit = lit;
  }

  /** @param count - how many seminars are on the page */
  note(count: number): void {
    if (count > many && !this.#isAsked) void this.#load();
  }

  /** What stands in place of a day that is far. */
  standIn(day: Day, index: number): unknown {
    return this.#far?.standIn(day, index);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const { FarDays } = await import('./far-days.ts');
      this.#far = new FarDays(this.#host, this.#lit);
      this.#host.requestUpdate();
    } catch (error) {
      tellAuthor(this.#host, `all of a long list stays on the page: ${String(error)}`);
    }
  }
}
