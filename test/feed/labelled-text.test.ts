import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type LabelledText, readLabelledText } from '../../src/feed/labelled-text.ts';
import { readSpeakers } from '../../src/feed/speakers.ts';

interface Announcement {
  readonly name: string;
  readonly text: string;
  readonly found?: object;
  readonly whole?: boolean;
}

const response = await fetch(new URL('./fixtures/announcements.json', import.meta.url));
const announcements = (await response.json()) as readonly Announcement[];

/** With speakers apart, as the model has them. */
function read(text: string): object {
  const { speakers, ...rest } = readLabelledText(text);
  const apart = speakers?.flatMap((speaker) => (typeof speaker === 'string' ? readSpeakers(speaker) : [speaker]));
  return apart === undefined ? rest : { ...rest, speakers: apart };
}

describe('announcements', () => {
  for (const { name, text, found, whole } of announcements) {
    it(`are taken apart: ${name}`, () => expect(read(text)).to.deep.equal(whole ? { abstract: text } : found));
  }
});

describe('labelled text', () => {
  const cases: readonly (readonly [string, string, LabelledText])[] = [
    [
      'is the abstract before the first label',
      'Please come.\nSpeaker: Nia Sato',
      { abstract: 'Please come.', speakers: ['Nia Sato'] },
    ],
    [
      'is the abstract after a short value',
      'Host: Kei Mori\n\nThere will be tea.',
      { hosts: ['Kei Mori'], abstract: 'There will be tea.' },
    ],
    [
      'keeps the labels of an abstract’s own parts',
      'Abstract: Ice.\nSummary: Cold.\nCost: none',
      { abstract: 'Ice.\n\nSummary: Cold.\n\nCost: none' },
    ],
    [
      'takes an affiliation below the speaker',
      'Speaker: Nia Sato\nLakeside University\nTitle: Ice',
      { speakers: ['Nia Sato\nLakeside University'], title: 'Ice' },
    ],
    [
      'takes a word for a value below an empty label',
      'Where:\nZoom\nAbstract:\nIce.',
      { location: 'Zoom', abstract: 'Ice.' },
    ],
    [
      'takes a list of speakers',
      '<p>Speakers:</p><ul><li>Nia Sato (LU)</li><li>Ove Lind</li></ul>',
      { speakers: ['Nia Sato (LU)\nOve Lind'] },
    ],
    [
      'takes a list of labels',
      '<ul><li><b>When:</b> noon</li><li><b>Where:</b> Annex</li></ul>',
      { when: 'noon', location: 'Annex' },
    ],
    [
      'keeps a list in an abstract',
      '<p>Abstract:</p><ul><li>one</li><li>two: three</li></ul>',
      { abstract: '<ul><li><p>one</p></li><li><p>two: three</p></li></ul>' },
    ],
    [
      'takes tables',
      '<table><tr><th>Speaker</th><td>Nia Sato</td></tr><tr><td>Title:</td><td>Ice</td></tr></table>',
      { speakers: ['Nia Sato'], title: 'Ice' },
    ],
    [
      'takes headings for labels',
      '<h3>Abstract</h3><p>Ice.</p><h3>About the Speaker</h3><p>Nia.</p>',
      { abstract: 'Ice.', bio: 'Nia.' },
    ],
    ['takes bold words for labels', '<p><b>Abstract</b> Ice.</p>', { abstract: 'Ice.' }],
    [
      'does not take bold ordinary words for labels',
      '<p><b>Talk</b> about ice.</p>',
      { abstract: '<p><strong>Talk</strong> about ice.</p>' },
    ],
    ['does not take small ordinary words for labels', 'from: here\nby: me', { abstract: 'from: here\nby: me' }],
    [
      'does not take a label whose separator is far away',
      `Abstract ${'x'.repeat(40)}: y`,
      { abstract: `Abstract ${'x'.repeat(40)}: y` },
    ],
    ['prefers a clear title to an ambiguous one', 'Topic: Cold\nTitle: Ice', { title: 'Ice', abstract: 'Topic: Cold' }],
    [
      'keeps the page of a speaker',
      '<p>Speaker: <a href="https://x.org/nia">Nia Sato</a>, Lakeside</p>',
      { speakers: [{ name: 'Nia Sato', url: 'https://x.org/nia', affiliation: 'Lakeside' }] },
    ],
    [
      'keeps the words and passcode of a meeting',
      'Zoom: <a href="https://x.zoom.us/j/1">Join</a>\nPasscode: ice\nMeeting ID: 1 2',
      { webcast: { url: 'https://x.zoom.us/j/1', label: 'Passcode: ice, Meeting ID: 1 2' } },
    ],
    ['keeps a passcode without meeting', 'Passcode: ice', { abstract: 'Passcode: ice' }],
    ['keeps how to join in words', 'Webcast: ask the host', { webcast: { label: 'ask the host' } }],
    [
      'does not repeat a meeting',
      'Webcast: https://x.zoom.us/j/1\nWebCast Link: https://x.zoom.us/j/1',
      { webcast: { url: 'https://x.zoom.us/j/1' } },
    ],
    [
      'keeps a further meeting as a link',
      'Zoom: https://x.zoom.us/j/1\nLivestream: https://y.org/live',
      {
        webcast: { url: 'https://x.zoom.us/j/1' },
        links: [{ url: 'https://y.org/live', kind: 'other', label: 'Livestream' }],
      },
    ],
    ['takes a meeting for a place', 'Location: https://x.zoom.us/j/1', { webcast: { url: 'https://x.zoom.us/j/1' } }],
    [
      'knows what links are for',
      'RSVP: https://x.org/r\nSlides: https://x.org/s\nRecording: https://x.org/v\nPaper: https://x.org/p\nFlyer: f.pdf\nLink: https://x.org/l',
      {
        links: [
          { url: 'https://x.org/r', kind: 'registration', label: 'RSVP' },
          { url: 'https://x.org/s', kind: 'slides', label: 'Slides' },
          { url: 'https://x.org/v', kind: 'recording', label: 'Recording' },
          { url: 'f.pdf', kind: 'flyer', label: 'f.pdf' },
          { url: 'https://x.org/p', kind: 'paper', label: 'Paper' },
          { url: 'https://x.org/l', kind: 'other' },
        ],
      },
    ],
    [
      'keeps what is said around a link',
      'RSVP: by May 3 to tea@x.org',
      {
        links: [{ url: 'mailto:tea@x.org', kind: 'registration', label: 'RSVP' }],
        abstract: 'RSVP: by May 3 to tea@x.org',
      },
    ],
    [
      'keeps what is said instead of a link',
      'More information: ask at the desk',
      { abstract: 'More information: ask at the desk' },
    ],
    [
      'takes a contact apart',
      'Contact: Kei Mori, kei@x.org, 213-555-0100',
      { contact: { name: 'Kei Mori', email: 'kei@x.org', phone: '213-555-0100' } },
    ],
    [
      'takes a contact in paragraphs',
      '<p>Contact:</p><p><a href="tel:1">213-555-0100</a></p><p><a href="mailto:kei@x.org">kei@x.org</a></p><p>Thanks to all.</p>',
      { contact: { phone: '213-555-0100', email: 'kei@x.org' }, abstract: 'Thanks to all.' },
    ],
    [
      'takes the address of a host for the contact',
      '<p>Host: <a href="mailto:kei@x.org">Kei Mori</a></p>',
      { hosts: ['Kei Mori'], contact: { name: 'Kei Mori', email: 'kei@x.org' } },
    ],
    [
      'takes the page of a host for a link',
      'Host: Earth Sciences, https://x.org/e',
      { hosts: ['Earth Sciences'], links: [{ url: 'https://x.org/e', kind: 'other' }] },
    ],
    [
      'tells audiences and topics apart',
      'Audience: Students, Staff\nKeywords: ice; snow\nEvent Type: Lecture',
      { audiences: ['Students', 'Staff'], topics: ['ice', 'snow'], category: 'Lecture' },
    ],
    [
      'keeps links and emphasis of an abstract as HTML',
      '<p>Abstract: see <a href="/a?b&amp;c">this</a> &lt; <i>that</i></p>',
      { abstract: '<p>see <a href="/a?b&amp;c">this</a> &lt; <em>that</em></p>' },
    ],
    [
      'keeps text as HTML that would be taken for it',
      '<p>Abstract: the tag &lt;b&gt;</p>',
      { abstract: '<p>the tag &lt;b&gt;</p>' },
    ],
    [
      'makes plain text of bare addresses',
      '<p>Abstract: <a href="https://x.org">https://x.org</a></p>',
      { abstract: 'https://x.org' },
    ],
    ['is nothing where there is nothing', ' \n ', {}],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => expect(readLabelledText(text)).to.deep.equal(expected));
  }

  it('loses no word of a text without labels', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ice', 'x:', '- y', '(z)', '“q”', '\n', '\n\n', 'Note: a')), (parts) => {
        const text = parts.join(' ');
        const words = (from: string) => from.split(/\s+/).filter(Boolean);
        expect(words(readLabelledText(text).abstract ?? '')).to.deep.equal(words(text));
      }),
    );
  });

  it('never throws', () => {
    const parts = [
      'Speaker:',
      'Title',
      ' – ',
      ': ',
      '\n',
      '<b>',
      '</b>',
      '<p>',
      '**',
      '<ul><li>',
      'https://x.org',
      'a@b.de',
      '()',
      ',',
      'TBA',
      '"',
      'Contact:',
      'Zoom:',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 }))), (pieces) => {
        for (const value of Object.values(readLabelledText(pieces.join('')))) expect(value).not.to.equal('');
      }),
    );
  });

  it('stays quick on hostile text', () => {
    for (const part of [
      'Speaker: x\n',
      'Host: x\n',
      'Flyer: http://a\n',
      'Topics: x\n',
      '**',
      'Zoom: http://a\n',
      '<li>Title: x',
      'Abstract\n',
      '( ',
      'Contact: 1 ',
    ]) {
      readLabelledText(part.repeat(20_000));
    }
  });
});
