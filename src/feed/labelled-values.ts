import { inlineText } from '../text/plain-text.ts';
import type { LabelField } from './label-words.ts';
import { addressesIn, type FoundAddress, inlinesIn } from './text-addresses.ts';
import type { Piece } from './text-lines.ts';
import type { Section } from './text-sections.ts';

/** A link as the text gives it; the address may be relative. */
export interface LabelledLink {
  readonly url: string;
  readonly label?: string;
  readonly kind: 'flyer' | 'slides' | 'recording' | 'paper' | 'registration' | 'other';
}

export interface LabelledContact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** A speaker whose name is a link. */
export interface LinkedSpeaker {
  readonly name: string;
  readonly url: string;
  readonly affiliation?: string;
}

const emphasised = /^([*_]{1,3})([^*_]+)\1$/;
const quotes = ['""', '“”', '„“', '„”', '””', '‘’', '‚‘', "''", '«»', '»«', '‹›'];
const phone = /\+?[\d(][\d\s().-]{5,20}\d(?:\s?(?:ext|x)\.?\s?\d{1,6})?/i;
const meeting =
  /\b(?:zoom\.(?:us|com)|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|gotomeet|bluejeans\.com|whereby\.com|bbb\.|youtube\.com\/live|vimeo\.com\/event)/i;
const file = /\.(?:pdf|docx?|pptx?|jpe?g|png)(?:[?#]|$)/i;
const nothing = /^\W*(?:t\.?b\.?[acd]\.?|n\/?a|none|to be (?:announced|confirmed|determined|decided))?\W*$/i;

/** Whether a value says that there is none, or none yet. */
export function isEmptyValue(value: string): boolean {
  return value.length < 40 && nothing.test(value);
}

/** Whether an address is a room of a video meeting or broadcast. */
export function isMeeting(href: string): boolean {
  return meeting.test(href);
}

export const isWebAddress = (href: string): boolean => !/^(?:mailto|tel):/i.test(href);

/** The words of a value on one line, or with `\n` between its lines. */
export function wordsOf(content: readonly Piece[], glue: string): string {
  const lines = inlineText(inlinesIn(content)).split('\n');
  return lines
    .map((line) => line.trim().replace(emphasised, '$2').trim())
    .filter(Boolean)
    .join(glue);
}

/** A title without the quotation marks around it. */
export function withoutQuotes(title: string): string {
  const inner = title.slice(1, -1);
  const marks = title.slice(0, 1) + title.slice(-1);
  return title.length > 2 && quotes.includes(marks) && !inner.includes(marks[0]!) && !inner.includes(marks[1]!)
    ? inner.trim()
    : title;
}

/** Several values on one line or several: "Students, Faculty; Staff". */
export function listOf(content: readonly Piece[], separator = /[,;\n]/): readonly string[] {
  const values = wordsOf(content, '\n').split(separator);
  return values.map((value) => value.trim()).filter((value) => value !== '' && !isEmptyValue(value));
}

const linkKinds: Partial<Record<LabelField, LabelledLink['kind']>> = {
  flyer: 'flyer',
  slides: 'slides',
  recording: 'recording',
  paper: 'paper',
  registration: 'registration',
};

/** A link of a section: what its label does not decide, the end of the address does. */
export function linkOf({ field, word }: Section, { href, label }: FoundAddress): LabelledLink {
  const kind = linkKinds[field] ?? (field === 'more' && file.test(href) ? 'flyer' : 'other');
  const said = label ?? (['more', 'address', 'website', 'host'].includes(field) ? undefined : word);
  return { url: href, kind, ...(said && { label: said }) };
}

/** Whom to ask; what is left beside addresses and a telephone number is a name, unless it is a sentence. */
export function contactOf(content: readonly Piece[]): LabelledContact {
  const { addresses, words } = addressesIn(content);
  const after = (scheme: RegExp) =>
    addresses
      .find(({ href }) => scheme.test(href))
      ?.href.replace(scheme, '')
      .split('?')[0];
  const email = after(/^mailto:/i);
  const tel = phone.exec(words)?.[0] ?? after(/^tel:(?:\/\/)?/i);
  const url = addresses.find(({ href }) => isWebAddress(href))?.href;
  const name = words
    .replace(phone, '')
    .replace(/\n/g, ', ')
    .replace(/^[\s,;:()|–-]+|[\s,;:()|–-]{1,20}$/g, '')
    .replace(/ (?:at|via|on)$/i, '');
  return {
    ...(name && name.length <= 80 && !isEmptyValue(name) && { name }),
    ...(email && { email }),
    ...(tel && { phone: tel }),
    ...(url && { url }),
  };
}

/** Speakers each on a line that begins with a link to their page; undefined where one does not. */
export function linkedSpeakers(content: readonly Piece[]): readonly LinkedSpeaker[] | undefined {
  const speakers = content.map((piece): LinkedSpeaker | undefined => {
    if (piece.kind !== 'line') return undefined;
    const [link, ...rest] = piece.inlines;
    const behind = inlineText(rest).trim();
    if (link?.kind !== 'link' || !/^https?:/i.test(link.href) || !/^(?:$|[,(|–-])/.test(behind)) return undefined;
    const name = inlineText(link.children).trim();
    const affiliation = behind
      .replace(/^[,(|–-]\s?/, '')
      .replace(/^([^()]*)\)$/, '$1')
      .trim();
    return /[,(;|]/.test(name) ? undefined : { name, url: link.href, ...(affiliation && { affiliation }) };
  });
  return speakers.length > 0 && speakers.every((speaker) => speaker !== undefined) ? speakers : undefined;
}
