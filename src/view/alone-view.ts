import { zoneShown } from '../filter/agenda.ts';
import type { Messages } from '../locale/messages.ts';
import { dayText } from '../locale/time-format.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ListLit } from './lit-templates.ts';
import type { ViewContext } from './view-context.ts';

/** What a seminar alone shows and whom it tells. */
export interface AloneOptions {
  readonly lit: Pick<ListLit, 'html' | 'nothing' | 'seminar'>;
  readonly messages: Messages;
  /** Undefined where the list has none of the name asked for. */
  readonly seminar: Seminar | undefined;
  /** Whether it may still be found: not all of the feed is read. */
  readonly isReading: boolean;
  readonly context: ViewContext;
  /** Address of the list. */
  readonly href: string;
}

/** A seminar in place of the list, with its day, and the way back. */
export function aloneView({ lit, messages, seminar, isReading, context, href }: AloneOptions): unknown {
  const { html } = lit;
  const { timeZone, now, language, ids = '' } = context;
  const alone = { ...context, address: undefined }; // it stands there already
  const day = ({ start }: Seminar, zone: string) => dayText(dayIn(zone, start), dayIn(zone, now), language);
  // one region for both: what comes into it is said
  const missing = html`<p part=${isReading ? lit.nothing : 'empty'} role="status">
    ${isReading ? messages.reading : messages.gone}
  </p>`;
  return html`<div part="alone">
    <a part="back" href=${href}>${messages.back}</a>
    ${seminar ? lit.seminar(seminar, `${ids}alone`, alone, day(seminar, zoneShown(seminar, timeZone))) : missing}
  </div>`;
}
