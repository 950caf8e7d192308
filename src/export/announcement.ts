import type { Messages } from '../locale/messages.ts';
import { usableLanguage } from '../locale/time-format.ts';
import { announcementBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { plainText } from '../text/plain-text.ts';
import { Breather } from './breather.ts';
import { linkAddress, webAddress, writtenAddress } from './calendar-address.ts';
import { contactLine, entryPlace, speakerLine } from './calendar-entry.ts';
import { cleanLine, cleanText } from './calendar-text.ts';
import type { DescriptionWords } from './description.ts';
import { changes } from './entry-changes.ts';
import { spanText } from './span-text.ts';
import type { Steps } from './steps.ts';

/** The words of an announcement. */
export type AnnouncementWords = DescriptionWords &
  Pick<Messages, 'abstractsLeftOut' | 'count' | 'period' | 'tentative' | 'toBeAnnounced'>;

/** How much of each seminar is said. */
type Extent = 'all' | 'abstract' | 'facts';

/** Two hyphens and a space would begin a signature (RFC 3676 §4.3), which mail programs fold away. */
const rule = `\n\n${'-'.repeat(40)}\n\n`;

/** Such a line in somebody's text would have all seminars behind it folded away. */
const signature = /^-- $/gm;

/** What turns all text behind it around, also that of others. */
const overrides = /[\u202D\u202E]/g;
/** Spaces of `Intl` that not every mail keeps. */
const thinSpaces = /[\u2009\u202F]/g;

/**
 * Seminars as one would write to a mailing list, in plain text: of one seminar all there is to say, of several all but
 * biographies, links and contacts. Lines are as long as they are, for mail programs break them. Of a list whose abstracts
 * are long in all none has its own, and of a list that is long all the same the rest is left out; both are said. Of many
 * seminars the page breathes in between.
 */
export async function announce(seminars: readonly Seminar[], words: AnnouncementWords): Promise<string> {
  const breather = new Breather();
  const extent = extentOf(seminars);
  const texts: string[] = [];
  let room: number = announcementBounds.text;
  for (const seminar of seminars) {
    const text = await breather.finish(announceOne(seminar, extent, words));
    room -= text.length;
    if (room < 0 && texts.length > 0) break;
    texts.push(text);
  }
  const before = seminars.length > 1 ? [head(texts.length, seminars.length, extent, words)] : [];
  return [...before, ...texts].join(rule).replace(overrides, '').replace(signature, '--');
}

function extentOf(seminars: readonly Seminar[]): Extent {
  if (seminars.length === 1) return 'all';
  const length = seminars.reduce((sum, { abstract = '' }) => sum + abstract.length, 0);
  return length > announcementBounds.abstracts ? 'facts' : 'abstract';
}

function head(count: number, total: number, extent: Extent, words: AnnouncementWords): string {
  return lines([words.count(count, total), extent === 'facts' && words.abstractsLeftOut]);
}

function* announceOne(seminar: Seminar, extent: Extent, words: AnnouncementWords): Steps<string> {
  const blocks = [lines([headline(seminar, words), ...seminar.speakers.map(speakerLine)]), facts(seminar, words)];
  yield;
  if (extent !== 'facts') blocks.push(longText(words.abstract, seminar.abstract));
  yield;
  if (extent === 'all') {
    blocks.push(...(yield* biographies(seminar, words)), links(seminar, words));
    blocks.push(labelled(words.contact, contactLine(seminar.contact), words));
  }
  blocks.push(webAddress(seminar.url) ?? '');
  return blocks.filter(Boolean).join('\n\n');
}

/** The title, and before all that it does not take place as it was announced. */
function headline({ title = '', status, start, previousStart = start }: Seminar, words: AnnouncementWords): string {
  const shown = status === 'confirmed' && previousStart !== start ? 'rescheduled' : status;
  const sign = shown === 'confirmed' ? '' : words[shown].toLocaleUpperCase(usableLanguage(words.language));
  return labelled(sign, cleanLine(readableMath(title)) || words.toBeAnnounced.title, words);
}

function facts(seminar: Seminar, words: AnnouncementWords): string {
  const { status, series, hosts, webcast } = seminar;
  const changed = changes(seminar, words).filter((line) => line !== (status === 'confirmed' ? '' : words[status]));
  const when = whenText(seminar, words);
  const isSaid = changed.some((line) => line.endsWith(when)); // "Now: …"
  const join = [cleanLine(webcast?.label ?? ''), webAddress(webcast?.url)].filter(Boolean).join(' ');
  const names = hosts.map(cleanLine).filter(Boolean);
  const said = lines([
    ...changed,
    !isSaid && labelled(words.period, when, words),
    labelled(words.location, entryPlace(seminar), words),
    labelled(words.webcast, join, words),
    labelled(words.series, cleanLine(series ?? ''), words),
    labelled(names.length > 1 ? words.hosts : words.host, names.join(', '), words),
  ]);
  return said.replace(thinSpaces, ' ');
}

/** In the room's zone, with its name; in UTC where this browser does not know that zone. */
function whenText(seminar: Seminar, { language }: AnnouncementWords): string {
  return spanText(seminar, language) || spanText({ ...seminar, timeZone: 'UTC' }, language);
}

function longText(heading: string, text = ''): string {
  const clean = cleanText(readableMath(plainText(text)));
  return clean && `${heading}\n${clean}`;
}

function* biographies({ speakers }: Seminar, words: AnnouncementWords): Steps<readonly string[]> {
  const texts: string[] = [];
  for (const { name, bio } of speakers) {
    const who = speakers.length > 1 ? cleanLine(name) : '';
    texts.push(longText(who ? words.biography + words.colon + who : words.biography, bio));
    yield;
  }
  return texts;
}

function links(seminar: Seminar, words: AnnouncementWords): string {
  const named = seminar.links.map(({ url, label, kind }) =>
    labelled(cleanLine(label ?? '') || words.linkKinds[kind], writtenAddress(linkAddress(url) ?? ''), words),
  );
  return lines(named);
}

function labelled(label: string, text: string, { colon }: AnnouncementWords): string {
  return label && text ? label + colon + text : text;
}

function lines(texts: readonly (string | false)[]): string {
  return texts.filter(Boolean).join('\n');
}
