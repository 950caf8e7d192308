import { exportBounds } from '../model/bounds.ts';
import type { LinkKind, Seminar } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { plainText } from '../text/plain-text.ts';
import { linkAddress, webAddress } from './calendar-address.ts';
import { contactLine, entryPlace, speakerLine } from './calendar-entry.ts';
import { cleanLine, cleanText } from './calendar-text.ts';
import { fitText } from './fit-text.ts';

/** What a calendar entry says of its own: labels without their colon, in one language. */
export interface DescriptionWords {
  /** BCP 47 tag that dates are written for. */
  readonly language: string;
  /** What stands between a label and its text: ": ". */
  readonly colon: string;
  /** The title of a seminar of which neither title nor speaker is known. */
  readonly seminar: string;
  readonly speaker: string;
  readonly speakers: string;
  readonly series: string;
  readonly host: string;
  readonly hosts: string;
  readonly location: string;
  readonly webcast: string;
  readonly abstract: string;
  readonly biography: string;
  readonly contact: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly rescheduled: string;
  /** Before the time a moved seminar was first announced for. */
  readonly movedFrom: string;
  /** Names of links that have none. */
  readonly linkKinds: Readonly<Record<LinkKind, string>>;
}

/** The text of a calendar entry. */
export interface Description {
  readonly text: string;
  /** Whether there was more than an entry holds. */
  readonly isCut: boolean;
}

/** Long texts under their headings, HTML taken out and mathematics as it is read, as far as there is room for them. */
class LongTexts {
  isCut = false;
  #toRead: number = exportBounds.source;
  #room: number = exportBounds.text;

  headed(heading: string, text = ''): string {
    const isRead = text.length <= this.#toRead && this.#room > 0;
    const clean = isRead ? cleanText(readableMath(plainText(text))) : '';
    const shown = fitText(clean, this.#room, (whole) => whole);
    if (isRead) this.#toRead -= text.length;
    this.#room -= shown.length;
    this.isCut ||= shown !== clean || (!isRead && text !== '');
    return shown && `${heading}\n${shown}`;
  }
}

/**
 * The plain text a calendar entry carries. The seminar's page comes first, so that a program that cuts the text keeps
 * it; what is to be announced is left out, and so is what an entry cannot hold.
 */
export function describe(seminar: Seminar, words: DescriptionWords): Description {
  const texts = new LongTexts();
  const blocks = [
    webAddress(seminar.url) ?? '',
    notice(seminar, words),
    facts(seminar, words),
    texts.headed(words.abstract, seminar.abstract),
    ...biographies(seminar, texts, words),
    links(seminar, words),
    labelled(words.contact, contactLine(seminar.contact), words),
  ];
  return { text: blocks.filter(Boolean).join('\n\n'), isCut: texts.isCut };
}

/** The same, where nobody needs to know whether it is cut. */
export function describeSeminar(seminar: Seminar, words: DescriptionWords): string {
  return describe(seminar, words).text;
}

/** What the visitor must know first. */
function notice({ status, note, previousStart, timeZone, allDay }: Seminar, words: DescriptionWords): string {
  const isChanged = status === 'cancelled' || status === 'postponed' || status === 'rescheduled';
  const before = dateInWords(previousStart, timeZone, allDay, words.language);
  return lines([isChanged ? words[status] : '', labelled(words.movedFrom, before, words), cleanText(note ?? '')]);
}

function facts(seminar: Seminar, words: DescriptionWords): string {
  const { speakers, hosts, series, webcast, location } = seminar;
  const join = lines([cleanLine(webcast?.label ?? ''), webAddress(webcast?.url) ?? '']).replace('\n', ' ');
  const place = lines([entryPlace(seminar), webAddress(location?.url) ?? '']).replace('\n', ' ');
  return lines([
    listed(words.speaker, words.speakers, speakers.map(speakerLine), words),
    labelled(words.series, cleanLine(series ?? ''), words),
    labelled(words.webcast, join, words),
    labelled(words.location, place, words),
    listed(words.host, words.hosts, hosts.map(cleanLine), words),
  ]);
}

function biographies({ speakers }: Seminar, texts: LongTexts, words: DescriptionWords): string[] {
  const alone = speakers.length === 1;
  return speakers.map(({ name, bio }) => {
    const who = alone ? '' : cleanLine(name);
    return texts.headed(who ? words.biography + words.colon + who : words.biography, bio);
  });
}

function links(seminar: Seminar, words: DescriptionWords): string {
  return lines(
    seminar.links.map(({ url, label, kind }) =>
      labelled(cleanLine(label ?? '') || words.linkKinds[kind], linkAddress(url) ?? '', words),
    ),
  );
}

function labelled(label: string, text: string, { colon }: DescriptionWords): string {
  return text && label + colon + text;
}

/** One behind its label; several each on a line of their own below it. */
function listed(one: string, several: string, texts: readonly string[], words: DescriptionWords): string {
  const known = texts.filter(Boolean);
  return known.length > 1 ? lines([several + words.colon.trimEnd(), ...known]) : labelled(one, lines(known), words);
}

function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}

/** A day, and for a timed seminar the hour, in the seminar's zone; empty where it cannot be said. */
function dateInWords(instant: number | undefined, timeZone: string, allDay: boolean, language: string): string {
  if (instant === undefined) return '';
  const time = allDay ? {} : ({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const);
  try {
    const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    return new Intl.DateTimeFormat(language, { ...day, ...time, timeZone }).format(instant);
  } catch {
    return ''; // a zone or an instant this browser does not know
  }
}
