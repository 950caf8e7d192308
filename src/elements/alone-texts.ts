import type { Seminar } from '../model/seminar.ts';
import { openTexts, type OpenText } from '../view/open-texts.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** Opens all texts of a seminar while it shows alone, and closes again what was closed in the list. */
export class AloneTexts {
  readonly #tools: VisitorTools;
  #uid: string | undefined;
  #opened: readonly OpenText[] = [];

  constructor(tools: VisitorTools) {
    this.#tools = tools;
  }

  /** @param seminar - the one that shows alone now; undefined for the list */
  show(seminar: Seminar | undefined): void {
    if (seminar?.uid === this.#uid) return;
    for (const text of this.#opened) this.#tools.setOpen(text.seminar, text.section, false);
    this.#uid = seminar?.uid;
    this.#opened = openTexts(seminar ? [seminar] : []).filter(
      (text) => !this.#tools.isOpen(text.seminar, text.section),
    );
    for (const text of this.#opened) this.#tools.setOpen(text.seminar, text.section, true);
  }
}
