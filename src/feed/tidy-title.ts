import type { Status } from '../model/seminar.ts';

const spellings: readonly (readonly [RegExp, Status])[] = [
  [/cancel|abgesagt|annul/i, 'cancelled'],
  [/postpone|verschoben|report[ée]/i, 'postponed'],
  [/reschedul|moved/i, 'rescheduled'],
  [/tentative|provisional/i, 'tentative'],
  [/confirmed|scheduled/i, 'confirmed'],
];
const word = '(cancell?ed|postponed|rescheduled|moved|sold out)';
const before = new RegExp(String.raw`^(?:[[(*]+\s?${word}\s?[\])*]+\s?[:–—-]?|${word}\s?(?::|[–—-]\s))\s*`, 'i');
const behind = new RegExp(String.raw`\s?[[(]${word}[\])]$`, 'i');

/** What the words of a feed mean: `canceled`, `EventPostponed`, `TENTATIVE`. */
export function tidyStatus(text: string): Status | undefined {
  return spellings.find(([spelling]) => spelling.test(text.slice(0, 100)))?.[1];
}

/** A title without the status somebody wrote into it: "CANCELLED: Turbulence" or "Turbulence [CANCELLED]". */
export function tidyTitle(title: string): { readonly title: string; readonly status?: Status; readonly note?: string } {
  const found = before.exec(title) ?? behind.exec(title);
  if (!found || found[0] === title) return { title };
  const said = found[1] ?? found[2] ?? '';
  const rest = title.replace(found[0], '').trim();
  const status = tidyStatus(said);
  return status
    ? { title: rest, status }
    : { title: rest, note: said.charAt(0).toUpperCase() + said.slice(1).toLowerCase() };
}
