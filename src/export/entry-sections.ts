import type { Seminar } from '../model/seminar.ts';
import { linkAddress, webAddress } from './calendar-address.ts';
import { contactLine, entryPlace, speakerLine } from './calendar-entry.ts';
import { cleanLine } from './calendar-text.ts';
import type { DescriptionWords } from './description.ts';
import { changes } from './entry-changes.ts';

/** A line of a calendar entry, clean. */
export interface EntryLine {
  readonly text: string;
  /** Stands directly behind the text, and is a link where there are links. */
  readonly address?: string | undefined;
}

/** A part of a calendar entry: lines, or a long text of the feed under a heading. */
export type EntrySection =
  { readonly lines: readonly EntryLine[] } | { readonly heading: string; readonly source: string };

/**
 * What a calendar entry says, in order. The seminar's page comes first, so that a program that cuts the text keeps it; what is
 * to be announced is left out.
 */
export function entrySections(seminar: Seminar, words: DescriptionWords): readonly EntrySection[] {
  const { url, abstract = '', contact } = seminar;
  const whom = contactLine(contact);
  return [
    { lines: [{ text: '', address: webAddress(url) }] },
    { lines: changes(seminar, words).map((text) => ({ text })) },
    { lines: facts(seminar, words) },
    { heading: words.abstract, source: abstract },
    ...biographies(seminar, words),
    { lines: links(seminar, words) },
    { lines: [labelled(words.contact, { text: whom }, words)] },
  ];
}

function facts(seminar: Seminar, words: DescriptionWords): readonly EntryLine[] {
  const { speakers, hosts, series, webcast, location } = seminar;
  const join = { text: cleanLine(webcast?.label ?? ''), address: webAddress(webcast?.url) };
  const place = { text: entryPlace(seminar), address: webAddress(location?.url) };
  return [
    ...listed(words.speaker, words.speakers, speakers.map(speakerLine), words),
    labelled(words.series, { text: cleanLine(series ?? '') }, words),
    labelled(words.webcast, join, words),
    labelled(words.location, place, words),
    ...listed(words.host, words.hosts, hosts.map(cleanLine), words),
  ];
}

function biographies({ speakers }: Seminar, words: DescriptionWords): readonly EntrySection[] {
  const alone = speakers.length === 1;
  return speakers.map(({ name, bio = '' }) => {
    const who = alone ? '' : cleanLine(name);
    return { heading: who ? words.biography + words.colon + who : words.biography, source: bio };
  });
}

function links(seminar: Seminar, words: DescriptionWords): readonly EntryLine[] {
  return seminar.links.flatMap(({ url, label, kind }) => {
    const address = linkAddress(url);
    return address ? [labelled(cleanLine(label ?? '') || words.linkKinds[kind], { text: '', address }, words)] : [];
  });
}

/** A line behind its label; nothing where it is empty. */
function labelled(label: string, { text, address }: EntryLine, { colon }: DescriptionWords): EntryLine {
  if (!text && !address) return { text: '' };
  return { text: label + colon + (text && address ? `${text} ` : text), address };
}

/** One behind its label; several each on a line of their own below it. */
function listed(one: string, several: string, texts: readonly string[], words: DescriptionWords): readonly EntryLine[] {
  const [first = '', ...others] = texts.filter(Boolean);
  if (others.length === 0) return [labelled(one, { text: first }, words)];
  return [several + words.colon.trimEnd(), first, ...others].map((text) => ({ text }));
}
