import type { TemplateResult } from 'lit';
import type { Clock, ClockName } from '../filter/clocks.ts';
import type { Messages } from '../locale/messages.ts';
import { zoneWithCity, zoneWords } from '../locale/zone-words.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What the choice of a clock shows and whom it tells. */
export interface ZoneOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** BCP 47 tag that zones are named for. */
  readonly language: string;
  /** The current instant, in milliseconds. */
  readonly now: number;
  /** The clocks to choose from; none where all show the same. */
  readonly clocks: readonly Clock[];
  /** Whose clock is shown. */
  readonly shown: ClockName;
  readonly handleClock: (name: ClockName) => void;
}

function clockText({ names, timeZone }: Clock, { messages, language, now }: ZoneOptions): string {
  if (timeZone === undefined) return messages.eachZone;
  if (names[0] === 'viewer') return messages.yourZone(zoneWords(timeZone, language, now));
  return zoneWithCity(timeZone, language, now);
}

/** The choice of the clock that times are shown on, in one line; nothing where there is no choice. */
export function zoneView(options: ZoneOptions): TemplateResult | symbol {
  const { lit, messages, clocks, shown, handleClock } = options;
  const { html, nothing } = lit;
  if (clocks.length === 0) return nothing;
  const handle = ({ currentTarget }: Event): void => {
    const chosen = currentTarget instanceof HTMLSelectElement ? clocks[currentTarget.selectedIndex] : undefined;
    if (chosen) handleClock(chosen.names[0]!);
  };
  return html`<label part="zone"
    ><span part="zone-label">${messages.timeZone}</span
    ><select part="input" @change=${handle}>
      ${clocks.map((clock) => html`<option .selected=${clock.names.includes(shown)}>${clockText(clock, options)}</option>`)}
    </select></label
  >`;
}
