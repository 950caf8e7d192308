import type { Seminar } from '../model/seminar.ts';
import { type CalendarOptions, writeComponent } from './calendar-component.ts';
import { writeFrame } from './calendar-frame.ts';
import { calendarPeriod } from './calendar-period.ts';
import { calendarUid } from './calendar-uid.ts';
import { atOnce, type Steps } from './steps.ts';

export type { CalendarOptions } from './calendar-component.ts';

/** Why a seminar is not in a file: called off, a date outside years 1 to 9999, or something `ics` refused. */
export type LeftOutReason = 'cancelled' | 'date' | 'unwritable';

/** A calendar file (RFC 5545) and what became of the seminars. */
export interface CalendarFile {
  /** `text/calendar`; empty where a download would hold no seminar, which the format forbids. */
  readonly text: string;
  /** How many seminars it holds. */
  readonly count: number;
  readonly leftOut: readonly { readonly uid: string; readonly reason: LeftOutReason }[];
}

/** A calendar file in parts, which need not be joined to be saved; none where it would hold no seminar. */
export type CalendarParts = Omit<CalendarFile, 'text'> & { readonly parts: readonly string[] };

/**
 * Writes seminars as one calendar file. Never throws: what cannot be written is left out, and said. Of several seminars
 * those called off are left out; one alone is written, marked in its title, its status and as free time, and so are all
 * of them in a calendar that is subscribed to: without them programs would keep the seminar as it was.
 */
export function writeCalendar(seminars: readonly Seminar[], options: CalendarOptions): CalendarFile {
  const writer = new CalendarWriter(options, { cancelled: seminars.length === 1 });
  for (const seminar of seminars) atOnce(writer.add(seminar));
  const { parts, ...file } = writer.finish();
  return { text: parts.join(''), ...file };
}

/** Writes a calendar file in steps, so that the page can breathe while a long one is written. */
export class CalendarWriter {
  readonly #options: CalendarOptions;
  readonly #withCancelled: boolean;
  readonly #components: string[] = [];
  readonly #leftOut: CalendarFile['leftOut'][number][] = [];
  /** Identifier → how many seminars had it. */
  readonly #uids = new Map<string, number>();

  constructor(options: CalendarOptions, { cancelled = false } = {}) {
    this.#options = options;
    this.#withCancelled = cancelled || options.subscription === true;
  }

  /** Writes a seminar, or notes why not. */
  *add(seminar: Seminar): Steps<void> {
    const reason = yield* this.#write(seminar);
    if (reason) this.#leftOut.push({ uid: seminar.uid, reason });
  }

  /** The file with all seminars added so far. */
  finish(): CalendarParts {
    const { name, subscription } = this.#options;
    const count = this.#components.length;
    const isNamed = count > 1 || subscription;
    const { head, nothing, foot } = writeFrame({ name: isNamed ? name : undefined, subscription });
    const body = count || !nothing ? this.#components : [nothing];
    const parts = body.length > 0 ? [head, ...body, foot] : [];
    return { parts, count, leftOut: [...this.#leftOut] };
  }

  *#write(seminar: Seminar): Steps<LeftOutReason | undefined> {
    if (seminar.status === 'cancelled' && !this.#withCancelled) return 'cancelled';
    const period = calendarPeriod(seminar);
    if (!period) return 'date';
    try {
      const uid = this.#unique(calendarUid(seminar));
      this.#components.push(yield* writeComponent({ seminar, uid, period }, this.#options));
      return undefined;
    } catch {
      return 'unwritable';
    }
  }

  /** Two feeds in one list may use an identifier twice; calendar programs would keep one seminar of the two. */
  #unique(uid: string): string {
    let count = this.#uids.get(uid) ?? 0;
    let name = uid;
    while (this.#uids.has(name)) {
      count += 1;
      name = `${uid}-${count}`;
    }
    this.#uids.set(uid, count);
    this.#uids.set(name, this.#uids.get(name) ?? 0);
    return name;
  }
}
