import { clocksFor, type ClockName } from '../filter/clocks.ts';
import { isTimeZone } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { zoneView, type ZoneOptions } from '../view/zone-view.ts';

/** What the choice of a clock is offered for. */
export interface ZoneChoiceOptions extends Pick<ZoneOptions, 'lit' | 'messages' | 'language' | 'now'> {
  /** The list that the choice is about, within the author's scope. */
  readonly seminars: readonly Seminar[];
  /** What the author asks for: the value of `time-zone`. */
  readonly timeZone: string;
  readonly viewerTimeZone: string;
}

/** Whose clock is shown: the visitor's choice, else what the author asks for; a zone that nobody knows counts as none. */
export function clockShown(chosen: ClockName | undefined, timeZone: string): ClockName {
  const authors = timeZone === 'viewer' ? 'viewer' : isTimeZone(timeZone) ? 'author' : 'event';
  return chosen === undefined || chosen === 'author' ? authors : chosen;
}

/** Which clock a visitor wants times on. It is kept as long as the element: nothing is stored. */
export class ZoneChoice {
  readonly #requestUpdate: () => void;
  #chosen: ClockName | undefined;

  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate;
  }

  /** What is to be shown, in the words of the `time-zone` attribute. */
  asked(timeZone: string): string {
    const shown = clockShown(this.#chosen, timeZone);
    return shown === 'author' ? timeZone : shown;
  }

  /** The choice as the line above the list has it; nothing where all clocks show the same. */
  view({ seminars, timeZone, viewerTimeZone, ...more }: ZoneChoiceOptions): unknown {
    const author = clockShown(undefined, timeZone) === 'author' ? timeZone : undefined;
    return zoneView({
      ...more,
      clocks: clocksFor(seminars, viewerTimeZone, author),
      shown: clockShown(this.#chosen, timeZone),
      handleClock: (name) => {
        this.#chosen = name;
        this.#requestUpdate();
      },
    });
  }
}
