import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readICalendar } from '../../../src/feed/formats/icalendar.ts';
import { base, calendar, event, instants, now, read, readEvent, readFeed } from './icalendar-text.ts';

const said = (raw: unknown): object => JSON.parse(JSON.stringify(raw)) as object;

describe('an iCalendar file', () => {
  it('gives each fact its place', () => {
    const raw = readEvent(
      'SEQUENCE:2',
      'LAST-MODIFIED:20260701T080000Z',
      'DTEND:20260707T143000Z',
      'DESCRIPTION:Speaker: Nia Sato\\, Lakeside University\\n\\nTalk Title: Ice That ',
      ' Flows Uphill\\n\\nAbstract: Some ice\\; some water.\\n\\nHost: Kei Mori',
      'LOCATION:Boathouse\\, Room 2',
      'URL:https://lake.example.edu/e/1',
      'CATEGORIES:Lectures\\, Talks & More,Ice',
      'CATEGORIES:Rivers',
      'CONTACT:May Tran\\, may@example.edu',
      'ORGANIZER;CN="Sato, Nia":mailto:nia@example.edu',
      'STATUS:TENTATIVE',
      'ATTACH;FMTTYPE=application/pdf;FILENAME=ice.pdf:https://lake.example.edu/411',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
      'ATTACH:CID:part1@example.edu',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Zoom, passcode ice":https://lakeside.zoom.us/j/91',
      'IMAGE;VALUE=URI;DISPLAY=BADGE:https://lake.example.edu/ice.jpg',
    );
    expect(said(raw)).to.deep.equal({
      uid: '1',
      title: 'Ice That Flows Uphill',
      speakers: ['Nia Sato, Lakeside University'],
      abstract: 'Some ice; some water.',
      hosts: ['Kei Mori'],
      category: ['Lectures, Talks & More', 'Ice', 'Rivers'],
      contact: { name: 'May Tran', email: 'may@example.edu' },
      start: '2026-07-07T13:30:00Z',
      end: '2026-07-07T14:30:00Z',
      location: 'Boathouse, Room 2',
      webcast: { url: 'https://lakeside.zoom.us/j/91', label: 'Zoom, passcode ice' },
      links: [{ url: 'https://lake.example.edu/411', label: 'ice.pdf' }],
      status: 'TENTATIVE',
      url: 'https://lake.example.edu/e/1',
      image: 'https://lake.example.edu/ice.jpg',
      updated: '20260701T080000Z',
      sequence: 2,
    });
  });

  it('is a feed with a name that can be subscribed to', async () => {
    const feed = await readFeed(
      calendar('X-WR-CALNAME:Ice\\, Water', event('UID:1', 'SUMMARY:Silt', 'DTSTART:20260707T133000Z')),
    );
    expect([feed.title, feed.icsUrl]).to.deep.equal(['Ice, Water', base]);
  });

  it('makes a category of the first and topics of the others', async () => {
    const { seminars } = await readFeed(
      calendar(
        event(
          'UID:1',
          'SUMMARY:Silt',
          'DTSTART:20260707T133000Z',
          'CATEGORIES:Talk,Ice,Rivers',
          'LAST-MODIFIED:20260701T080000Z',
        ),
      ),
    );
    const [seminar] = seminars;
    expect([seminar?.category, seminar?.topics]).to.deep.equal(['Talk', ['Ice', 'Rivers']]);
    expect(seminar?.updated).to.equal(Date.UTC(2026, 6, 1, 8));
  });

  it('reads HTML in a description, lines and all', () => {
    const { speakers, abstract, webcast } = readEvent(
      'DESCRIPTION:<b>Speaker:</b> Nia Sato<br><b>Abstract:</b>&nbsp\\;Some ice.<br>Zoom: <a href="https://lakeside.zoom.us/j/91">here</a>',
    );
    expect([speakers, abstract, webcast]).to.deep.equal([
      ['Nia Sato'],
      'Some ice.',
      { url: 'https://lakeside.zoom.us/j/91' },
    ]);
  });

  it('reads X-ALT-DESC where there is no description, and runs nothing of it', () => {
    const html = '<html><body><p><b>Speaker:</b> Nia Sato</p><script>alert(1)</script><p>Ice.</p></body></html>';
    const alternative = `X-ALT-DESC;FMTTYPE=text/html:${html}`;
    expect(said(readEvent(alternative))).to.include({ abstract: 'Ice.' });
    expect(readEvent(alternative, 'DESCRIPTION:Water.').abstract).to.equal('Water.');
  });

  it('leaves alarms alone', () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'DESCRIPTION:Reminder', 'SUMMARY:Alarm', 'END:VALARM'];
    expect(said(readEvent(...alarm)))
      .to.deep.include({ title: 'Silt' })
      .and.not.have.property('abstract');
  });

  it('asks who organises it where nobody else is to be asked, but no machine', () => {
    expect(readEvent('ORGANIZER;CN="Sato, Nia":mailto:nia@lake.edu').contact).to.deep.equal({
      name: 'Sato, Nia',
      email: 'nia@lake.edu',
    });
    expect(readEvent('ORGANIZER;CN=Ice:mailto:x@group.calendar.google.com').contact).to.equal(undefined);
  });

  it('tells a page from a meeting among several addresses', () => {
    const { url, webcast } = readEvent('URL:https://lakeside.zoom.us/j/91', 'URL:https://lake.example.edu/e/1');
    expect([url, webcast]).to.deep.equal(['https://lake.example.edu/e/1', { url: 'https://lakeside.zoom.us/j/91' }]);
  });

  it('does not list what is private', () => {
    expect(read(calendar(event('UID:1', 'CLASS:PRIVATE', 'SUMMARY:Busy', 'DTSTART:20260707T133000Z')))).to.deep.equal(
      [],
    );
  });

  it('takes the last of two versions of an event', () => {
    const versions = ['SEQUENCE:1', 'SEQUENCE:3', 'SEQUENCE:2'].map((line, index) =>
      event('UID:1', `SUMMARY:Version ${index}`, 'DTSTART:20260707T133000Z', line),
    );
    expect(read(calendar(...versions)).map(({ title }) => title)).to.deep.equal(['Version 1']);
  });

  it('shows two events that share a name by mistake', async () => {
    const twins = ['20260707T133000Z', '20260714T133000Z'].map((start) =>
      event('UID:1', 'SUMMARY:Silt', `DTSTART:${start}`),
    );
    expect(await instants(calendar(...twins))).to.deep.equal(['2026-07-07T13:30 -', '2026-07-14T13:30 -']);
  });

  it('keeps what a broken line leaves, and says which event has no date', async () => {
    const { seminars, rejected } = await readFeed(
      calendar(
        event(
          'UID:1',
          'SUMMARY:Silt',
          'DTSTART:20260707T133000Z',
          'ATTENDEE;CN="x:mailto:y',
          'RRULE:FREQ=SOON',
          '=?',
          'DESCRIPTION:a',
          'Note: c',
        ),
        event('UID:2', 'SUMMARY:Mud', 'DTSTART:soon'),
      ),
    );
    expect(seminars.map(({ title, abstract }) => [title, abstract])).to.deep.equal([['Silt', 'a\nNote: c']]);
    expect(rejected[0]?.reason).to.contain('"soon"');
  });

  it('reads a file that ends too early', () => {
    const text = calendar(event('UID:1', 'SUMMARY:Silt', 'DTSTART:20260707T133000Z')).slice(0, -25);
    expect(read(text)).to.have.length(1);
  });

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ] as const) {
    it(`reads lines that end with ${name}, and folds within`, () => {
      const text = calendar(event('UID:1', 'SUMMARY:Silt and ', ' mu', '\td', 'DTSTART:20260707T133000Z')).replaceAll(
        '\r\n',
        end,
      );
      expect(read(`\ufeff${text}`)[0]?.title).to.equal('Silt and mud');
    });
  }

  describe('with a fold within a character', () => {
    const encoder = new TextEncoder();
    const document = calendar(event('UID:1', 'SUMMARY:Caf@ au lait', 'DTSTART:20260707T133000Z'));
    const [before = '', after = ''] = document.split('@');
    const bytes = (character: readonly number[], cut: number) =>
      new Uint8Array([
        ...encoder.encode(before),
        ...character.slice(0, cut),
        ...encoder.encode('\r\n '),
        ...character.slice(cut),
        ...encoder.encode(after),
      ]);

    it('is mended as bytes', () => {
      expect(read(bytes([0xc3, 0xa9], 1))[0]?.title).to.equal('Café au lait');
      for (const cut of [1, 2, 3])
        expect(read(bytes([0xf0, 0x9f, 0xa7, 0x8a], cut))[0]?.title).to.equal('Caf🧊 au lait');
    });

    it('loses no more than the character as text', () => {
      const text = new TextDecoder().decode(bytes([0xc3, 0xa9], 1));
      expect(read(text)[0]?.title).to.equal('Caf\ufffd au lait');
    });
  });

  for (const value of [null, {}, '', 'BEGIN:VCARD\r\nEND:VCARD', new Uint8Array(3)]) {
    it(`is not ${JSON.stringify(value)}`, () => {
      expect(() => readICalendar(value, { address: base, now })).to.throw(TypeError);
    });
  }

  it('may be empty', () => expect(read(calendar())).to.deep.equal([]));

  it('never throws over what a line holds', async () => {
    const names = [
      'UID',
      'SUMMARY',
      'DTSTART',
      'DTSTART;TZID=X',
      'DTSTART;VALUE=DATE',
      'DTEND',
      'DURATION',
      'RRULE',
      'EXDATE',
      'RDATE',
      'RECURRENCE-ID',
      'CATEGORIES',
      'ATTACH',
      'URL',
      'CONFERENCE',
      'ORGANIZER;CN=a',
      'SEQUENCE',
      'DESCRIPTION',
      'LOCATION',
      'BEGIN',
      'END',
      'X-ALT-DESC',
      'TZID',
      'RDATE;VALUE=PERIOD',
      'EXRULE',
      '__PROTO__',
      'CONSTRUCTOR;VALUEOF=x',
    ];
    const values = [
      '20260707T133000Z',
      '20260707',
      '20260714T133000',
      'FREQ=DAILY',
      'FREQ=MONTHLY;BYDAY=5MO',
      'PT1H',
      'VEVENT',
      'P',
      '1',
      '',
      'x',
    ];
    const line = fc
      .tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(':'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line, { maxLength: 12 }), { maxLength: 4 }), async (events) => {
        await readFeed(calendar(...events.map((lines) => event('UID:1', 'DTSTART:20260707T133000Z', ...lines))));
      }),
    );
  });
});
