import type { LoadedFeed } from '../feed/load-feed.ts';
import { nextSeminars } from '../filter/next.ts';
import type { Messages } from '../locale/messages.ts';
import { nextText } from '../locale/next-text.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ViewContext } from '../view/view-context.ts';
import { OnDemand } from './on-demand.ts';
import type { SeenBefore, SeenHost } from './seen-before.ts';

/** The element whose seminars are marked. */
export interface MarksHost extends SeenHost {
  /** Whether what is new or changed since the visitor's last visit is marked. */
  readonly markChanges: boolean;
}

/** What a visitor sees first at a seminar: that it is the next one, new, or changed. */
export class SeminarMarks {
  readonly #host: MarksHost;
  #next: readonly Seminar[] = [];
  readonly #seen: OnDemand<SeenBefore>;

  constructor(host: MarksHost) {
    this.#host = host;
    const load = async () => new (await import('./seen-before.ts')).SeenBefore(host);
    this.#seen = new OnDemand(host, load, 'what is new cannot be marked');
  }

  /** Takes the list that is shown now, within the author's scope. */
  note(inScope: readonly Seminar[], feed: LoadedFeed | undefined, now: number): void {
    this.#next = nextSeminars(inScope, now);
    if (this.#host.markChanges && feed) this.#seen.ask()?.note(feed, now);
  }

  /** Names of marks, each with its words. */
  of(seminar: Seminar, { language, now }: ViewContext, messages: Messages): readonly (readonly [string, string])[] {
    const mark = this.#host.markChanges ? this.#seen.value?.markOf(seminar) : undefined;
    return [
      ...(this.#next.includes(seminar) ? [['next', nextText(seminar, now, language, messages)] as const] : []),
      ...(mark ? [[mark, messages.marks[mark]] as const] : []),
    ];
  }
}
