import { linkAddress, pageAddress } from '../model/safe-address.ts';
import {
  linkKinds,
  modes,
  statuses,
  type Contact,
  type Location,
  type Mode,
  type Seminar,
  type SeminarLink,
  type Speaker,
  type Webcast,
} from '../model/seminar.ts';
import type { EntryContext } from './entry-context.ts';
import {
  fields,
  heading,
  line,
  list,
  oneOf,
  record,
  text,
  type FieldReader,
  type Raw,
  type Readers,
} from './field-readers.ts';
import { readSpan } from './read-span.ts';
import { readTime, toInstant } from './read-time.ts';

type Resolve = (value: unknown, base: string) => string | undefined;

const address =
  (resolve: Resolve): FieldReader<string> =>
  (value, context) => {
    const found = resolve(text(value, context), context.base);
    if (!found) context.odd('address', value);
    return found;
  };
const page = address(pageAddress);
const instant: FieldReader<number> = (value, { timeZone }) => {
  const time = readTime(value);
  return time && toInstant(time, timeZone ?? 'UTC');
};
const count: FieldReader<number> = (value) =>
  Number.isInteger(value) && +(value as number) > 0 ? (value as number) : undefined;
/** Fields that mean something only together: `read-span.ts` reads them. */
const together: FieldReader<never> = () => undefined;

type Together = 'start' | 'end' | 'timeZone' | 'allDay';

/** What an entry may say; that nobody knows its zone is found out by who looks for one. */
type Said = Omit<Seminar, 'floating'>;

/** The schema of an entry: each field with what reads it. */
const readers: Readers<Said> = {
  uid: line,
  title: heading,
  speakers: list(record<Speaker>({ name: line, affiliation: line, url: page, image: page, bio: text })),
  abstract: text,
  series: line,
  category: line,
  department: line,
  topics: list(line),
  audiences: list(line),
  hosts: list(line),
  contact: record<Contact>({ name: line, email: line, phone: line, url: page }),
  location: record<Location>({ name: line, room: line, address: line, url: page }),
  webcast: record<Webcast>({ url: page, label: line }),
  mode: oneOf(modes),
  links: list(record<SeminarLink>({ url: address(linkAddress), label: line, kind: oneOf(linkKinds) })),
  status: oneOf(statuses),
  note: line,
  language: line,
  url: page,
  image: page,
  sequence: count,
  previousStart: instant,
  updated: instant,
  toBeAnnounced: list(oneOf(['title', 'speakers', 'location', 'abstract', 'bio'])),
  start: together,
  end: together,
  timeZone: together,
  allDay: together,
};

function modeOf(location: Location | undefined, webcast: Webcast | undefined): Mode | undefined {
  if (!webcast) return location && 'in-person';
  return location ? 'hybrid' : 'online';
}

/** Makes a seminar of one raw entry; undefined where it cannot be shown, and then `odd` was told why. */
export function readEntry(raw: Raw, context: EntryContext): Seminar | undefined {
  const span = readSpan(raw, context);
  if (!span) return undefined;
  const read: Partial<Omit<Said, Together>> = fields(raw, readers, { ...context, timeZone: span.timeZone });
  const { uid, title, toBeAnnounced = [], location, webcast, mode = modeOf(location, webcast) } = read;
  const speakers = (read.speakers ?? []).flatMap(({ name, ...more }) =>
    name || more.bio ? { ...more, name: name ?? '' } : [],
  );
  if (!uid || !(title || toBeAnnounced.includes('title') || speakers.some(({ name }) => name))) {
    context.odd(uid ? 'nameless' : 'shape');
    return undefined;
  }
  const links = (read.links ?? []).filter(({ url }) => url);
  if (!links.every(({ kind }) => kind)) context.odd('shape'); // a link's name may tell its kind
  return {
    topics: [],
    audiences: [],
    hosts: [],
    status: 'confirmed',
    ...read,
    uid,
    ...span,
    ...(mode && { mode }),
    speakers,
    links: links.map((link) => ({ ...link, kind: link.kind ?? 'other' })),
    toBeAnnounced,
  };
}
