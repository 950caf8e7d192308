import type { LoadedFeed } from '../feed/load-feed.ts';
import { nextSeminars } from '../filter/next.ts';
import type { Messages } from '../locale/messages.ts';
import { nextText } from '../locale/next-text.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ViewContext } from '../view/view-context.ts';
import type { SeenBefore, SeenHost } from './seen-before.ts';
import { tellAuthor } from './tell-author.ts';

/** The element whose seminars are marked. */
export interface MarksHost extends SeenHost {
  /** Whether what is new or changed since the visitor's last visit is marked. */
  readonly markChanges: boolean;
}

/** What a visitor sees first at a seminar: that it is the next one, new, or changed. */
export class SeminarMarks {
  readonly #host: MarksHost;
  #next: readonly Seminar[] = [];
  #seen: SeenBefore | undefined;
  #isAsked = false;

  constructor(host: MarksHost) {
    this.#host = host;
  }

  /** Takes the list that is shown now, within the author's scope. */
  note(inScope: readonly Seminar[], feed: LoadedFeed | undefined, now: number): void {
    this.#next = nextSeminars(inScope, now);
    if (!this.#host.markChanges || !feed) return;
    if (this.#seen) this.#seen.note(feed, now);
    else if (!this.#isAsked) void this.#load();
  }

  /** Names of marks, each with its words. */
  of(seminar: Seminar, { language, now }: ViewContext, messages: Messages): readonly (readonly [string, string])[] {
    const mark = this.#host.markChanges ? this.#seen?.markOf(seminar) : undefined;
    return [
      ...(this.#next.includes(seminar) ? [['next', nextText(seminar, now, language, messages)] as const] : []),
      ...(mark ? [[mark, messages.marks[mark]] as const] : []),
    ];
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const { SeenBefore } = await import('./seen-before.ts');
      this.#seen = new SeenBefore(this.#host);
      this.#host.requestUpdate();
    } catch (error) {
      tellAuthor(this.#host, `what is new cannot be marked: ${String(error)}`);
    }
  }
}
