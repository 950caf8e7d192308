import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSeminarFeed } from '../../src/feed/formats/seminar-feed.ts';
import { readEntry } from '../../src/feed/read-entry.ts';
import {
  linkKinds,
  modes,
  statuses,
  type AnnouncedLater,
  type Contact,
  type Location,
  type Seminar,
  type SeminarLink,
  type Speaker,
  type Webcast,
} from '../../src/model/seminar.ts';
import { fullEntry } from '../feed-entries.ts';
import { schemaEntry } from './any-entry.ts';
import { base } from './read-entries.ts';
import { resolved, schemaFaults, type Schema } from './schema-faults.ts';

const response = await fetch(new URL('../../src/feed/seminar-feed.schema.json', import.meta.url));
const schema = (await response.json()) as Schema;
const parts = schema.$defs ?? {};
const seminar = parts['seminar'] ?? {};

/** The names of a type's members: the compiler sees that none is missing and none too many. */
type Names<T> = Readonly<Record<keyof Required<T>, 0>>;
const names: {
  readonly seminar: Names<Omit<Seminar, 'floating'>>;
  readonly speaker: Names<Speaker>;
  readonly contact: Names<Contact>;
  readonly location: Names<Location>;
  readonly webcast: Names<Webcast>;
  readonly file: Names<SeminarLink>;
} = {
  seminar: {
    uid: 0,
    title: 0,
    speakers: 0,
    abstract: 0,
    series: 0,
    category: 0,
    department: 0,
    topics: 0,
    audiences: 0,
    hosts: 0,
    contact: 0,
    start: 0,
    end: 0,
    timeZone: 0,
    allDay: 0,
    location: 0,
    webcast: 0,
    mode: 0,
    links: 0,
    status: 0,
    previousStart: 0,
    note: 0,
    language: 0,
    url: 0,
    image: 0,
    updated: 0,
    sequence: 0,
    toBeAnnounced: 0,
  },
  speaker: { name: 0, affiliation: 0, url: 0, image: 0, bio: 0 },
  contact: { name: 0, email: 0, phone: 0, url: 0 },
  location: { name: 0, room: 0, address: 0, url: 0 },
  webcast: { url: 0, label: 0 },
  file: { url: 0, label: 0, kind: 0 },
};
const announcedLater: Readonly<Record<AnnouncedLater, 0>> = { title: 0, speakers: 0, location: 0, abstract: 0, bio: 0 };

const feedOf = (...seminars: readonly unknown[]) => ({ version: 1, seminars });
const faults = (document: unknown) => schemaFaults(schema, schema, document);

/** What is odd about an entry, apart from an identifier or a link's kind that it need not have. */
function odd(entry: object): readonly string[] {
  const told: string[] = [];
  readEntry({ uid: 'x', ...entry }, { base, timeZone: undefined, odd: (code) => told.push(code) });
  return told;
}

/** Every field of the schema: place, and what it says. */
function fieldsOf(part: Schema, place: string): readonly (readonly [string, Schema])[] {
  return Object.entries(part.properties ?? {}).map(([name, field]) => [`${place}.${name}`, resolved(schema, field)]);
}

describe('the JSON Schema of a feed', () => {
  it('is of the version it says, and leads nowhere else', () => {
    expect(schema).to.have.property('$schema', 'https://json-schema.org/draft/2020-12/schema');
    expect(schema).not.to.have.property('$id');
    const addresses = JSON.stringify(schema).match(/\w+:\/\/[^"]*/g);
    expect(addresses).to.deep.equal(['https://json-schema.org/draft/2020-12/schema']);
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g))
      expect(parts).to.have.property(name);
  });

  for (const [part, members] of Object.entries(names))
    it(`has the fields of the model in a ${part}`, () => {
      expect(parts[part]?.properties).to.have.all.keys(...Object.keys(members));
      expect(parts[part]?.additionalProperties).to.equal(false);
    });

  it('has the words of the model', () => {
    const words = (part: Schema | undefined) => resolved(schema, part ?? {}).enum;
    expect(words(seminar.properties?.['status'])).to.deep.equal([...statuses]);
    expect(words(seminar.properties?.['mode'])).to.deep.equal([...modes]);
    expect(words(parts['file']?.properties?.['kind'])).to.deep.equal([...linkKinds]);
    expect(words(seminar.properties?.['toBeAnnounced']?.items)).to.have.members(Object.keys(announcedLater));
  });

  it('has the fields of a feed', () => {
    expect(schema.properties).to.have.all.keys(
      '$schema',
      'version',
      'title',
      'timeZone',
      'url',
      'icsUrl',
      'nextUrl',
      'seminars',
    );
  });

  it('explains every field', () => {
    const all = Object.entries({ feed: schema, ...parts }).flatMap(([name, part]) => fieldsOf(part, name));
    for (const [place, field] of all) {
      expect(field.title, place).to.match(/^[A-Z]/);
      expect(field.description, place).to.match(/^[A-Z].*[.:"]$/);
    }
  });

  it('accepts a full entry, and the reader finds nothing odd about it', () => {
    const document = { ...feedOf(fullEntry), $schema: './seminar-feed.schema.json', title: 'All', timeZone: 'UTC' };
    expect(faults({ ...document, url: 'https://example.edu/', icsUrl: 'all.ics', nextUrl: '?page=2' })).to.deep.equal(
      [],
    );
    expect(odd(fullEntry)).to.deep.equal([]);
  });

  it('accepts what the reader reads strictly', () => {
    fc.assert(
      fc.property(schemaEntry, (entry) => {
        const { url: _url, ...rest } = entry as { readonly url?: string };
        expect(faults(feedOf(entry))).to.deep.equal([]);
        expect(faults(feedOf(rest))).to.deep.equal([]);
      }),
    );
  });

  const wrong: readonly (readonly [object, string])[] = [
    [{ title: 'x' }, '/seminars/0 lacks start'],
    [{ start: '2026-10-08' }, '/seminars/0 fits none'],
    [{ title: 'x', start: '8 October' }, '/seminars/0/start is not of the pattern'],
    [{ title: 'x', start: '2026-10-08T15:30 PST' }, '/seminars/0/start is not of the pattern'],
    [{ title: 'x', start: '2026-10-08', end: '17:00' }, '/seminars/0/end is not of the pattern'],
    [{ title: 'x', start: '2026-10-08', timeZone: 'PST8' }, '/seminars/0/timeZone is not of the pattern'],
    [{ title: 'x', start: '2026-10-08', status: 'Canceled' }, '/seminars/0/status is not in the list'],
    [{ title: 'x', start: '2026-10-08', speaker: 'Ada' }, '/seminars/0 has speaker'],
    [{ title: 'x', start: '2026-10-08', speakers: ['Ada'] }, '/seminars/0/speakers/0 is no object'],
    [{ title: 'x', start: '2026-10-08', url: 'javascript:alert(1)' }, '/seminars/0/url is not of the pattern'],
    [{ title: 'x', start: '2026-10-08', links: [{ url: 'data:x' }] }, '/seminars/0/links/0/url is not of the pattern'],
    [{ title: 'x', start: '2026-10-08', sequence: 1.5 }, '/seminars/0/sequence is no integer'],
    [
      { title: 'x', start: '2026-10-08', contact: { email: 'Ada <ada@example.edu>' } },
      '/seminars/0/contact/email is not of the pattern',
    ],
  ];
  for (const [entry, fault] of wrong)
    it(`refuses ${JSON.stringify(entry)}`, () => expect(faults(feedOf(entry))).to.deep.equal([fault]));

  it('refuses other documents', () => {
    expect(faults([])).to.deep.equal(['/ is no object']);
    expect(faults({ version: 2, seminars: [] })).to.deep.equal(['/version is not the constant']);
    expect(faults({ seminars: [] })).to.deep.equal(['/ lacks version']);
  });
});

describe('a document of our own format', () => {
  it('is a feed or a bare list', async () => {
    expect(readSeminarFeed({ title: 'x', seminars: [1] })).to.deep.equal({ title: 'x', seminars: [1] });
    expect(readSeminarFeed([1, 2])).to.deep.equal({ seminars: [1, 2], path: [] });
  });

  it('holds no seminars where it is anything else', async () => {
    for (const document of [null, 'x', 5, {}, { seminars: {} }, undefined])
      expect(readSeminarFeed(document).seminars, JSON.stringify(document)).to.deep.equal([]);
  });
});
