import type { Seminar } from '../model/seminar.ts';

/** Which seminars a visitor has picked by hand; what search and filters hide stays picked. */
export class Selection {
  /** Whether boxes stand beside the seminars. */
  isOn = false;
  readonly #uids = new Set<string>();

  has({ uid }: Seminar): boolean {
    return this.#uids.has(uid);
  }

  tick({ uid }: Seminar, selected: boolean): void {
    this.#uids[selected ? 'add' : 'delete'](uid);
  }

  /** Those of a list that are picked, in its order: a feed read again makes them anew. */
  of(list: readonly Seminar[]): readonly Seminar[] {
    return this.#uids.size > 0 ? list.filter((seminar) => this.has(seminar)) : [];
  }

  /** Begins anew, or ends. */
  turn(on: boolean): void {
    this.isOn = on;
    this.#uids.clear();
  }
}
