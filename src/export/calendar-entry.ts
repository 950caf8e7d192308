import type { Contact, Seminar, Speaker } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { linkAddress, webAddress } from './calendar-address.ts';
import { cleanLine } from './calendar-text.ts';
import type { DescriptionWords } from './description.ts';

/** The title of a calendar entry: who speaks where the title is to be announced, and first of all that it is called off. */
export function entryTitle(seminar: Seminar, words: DescriptionWords): string {
  const title =
    cleanLine(readableMath(seminar.title ?? '')) ||
    joined(seminar.speakers.map(({ name }) => name)) ||
    cleanLine(seminar.series ?? '') ||
    words.seminar;
  const { status } = seminar;
  return status === 'cancelled' || status === 'postponed' ? words[status] + words.colon + title : title;
}

/** Place, room and postal address on one line, each once; then the join link, which calendar programs look for here. */
export function entryLocation(seminar: Seminar): string {
  return joined([entryPlace(seminar), webAddress(seminar.webcast?.url) ?? seminar.webcast?.label]);
}

/** Place, room and postal address on one line, each once. */
export function entryPlace({ location }: Seminar): string {
  return joined([location?.name, location?.room, location?.address]);
}

/** The address a calendar entry leads to: the seminar's page, or else where to join. */
export function entryAddress(seminar: Seminar): string | undefined {
  return webAddress(seminar.url) ?? webAddress(seminar.webcast?.url);
}

/** "Name, Affiliation". */
export function speakerLine({ name, affiliation }: Speaker): string {
  return joined([name, affiliation]);
}

/** Whom to ask, on one line. */
export function contactLine(contact: Contact | undefined): string {
  return contact ? joined([contact.name, contact.email, contact.phone, linkAddress(contact.url)]) : '';
}

/** Clean texts with commas between, each once and none empty. */
function joined(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.map((text) => cleanLine(text ?? '')))].filter(Boolean).join(', ');
}
