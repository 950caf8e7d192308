import type { Status } from '../model/seminar.ts';

const spellings: readonly (readonly [RegExp, Status])[] = [
  [/cancel|abgesagt|annul/i, 'cancelled'],
  [/postpone|verschoben|report[ée]/i, 'postponed'],
  [/moved ?online/i, 'confirmed'], // schema.org's EventMovedOnline: it takes place when it was to
  [/reschedul|moved/i, 'rescheduled'],
  [/tentative|provisional|unconfirmed|not confirmed/i, 'tentative'],
  [/confirmed|scheduled/i, 'confirmed'],
];
const word = '(cancell?ed|postponed|rescheduled|moved|sold out|abgesagt|verschoben|annulée?|reportée?)';
const before = new RegExp(String.raw`^(?:[[(*]+\s?${word}\s?[\])*]+\s?[:–—-]?|${word}\s?(?::|[–—-]\s|$))\s*`, 'i');
const behind = new RegExp(String.raw`\s?[[(]${word}[\])]$`, 'i');

/** What the words of a feed mean: `canceled`, `EventPostponed`, `TENTATIVE`. */
export function tidyStatus(text: string): Status | undefined {
  return spellings.find(([spelling]) => spelling.test(text.slice(0, 100)))?.[1];
}

/** A title taken apart. */
interface TidyTitle {
  readonly title: string;
  readonly status?: Status;
  readonly note?: string;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** A title without what somebody wrote into it: "CANCELLED: Turbulence" or "Turbulence [CANCELLED]". Reads 1,000 characters. */
export function tidyTitle(text: string): TidyTitle {
  const found = before.exec(text) ?? behind.exec(text);
  if (!found) return { title: text };
  const said = found[1] ?? found[2] ?? '';
  const status = tidyStatus(said);
  const own = status ? { status } : { note: sentence(said) };
  const rest = found.index > 0 ? text.slice(0, found.index) : text.slice(found[0].length);
  return rest.trim() ? { ...tidyTitle(rest.trim()), ...own } : { title: text, ...own };
}
