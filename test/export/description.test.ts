import { expect } from '@open-wc/testing';
import { describeSeminar, describe as describeEntry } from '../../src/export/description.ts';
import { atOnce } from '../../src/export/steps.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const describeIt = (overrides: Parameters<typeof seminar>[0]) => describeSeminar(seminar(overrides), englishWords);

/** With plain spaces, and what browsers write between day and hour as one. */
const spaced = (text: string) => text.replaceAll(/[^\S\n]/g, ' ').replaceAll(/(?:,| at) (?=\d+:)/g, ', ');

describe('describeSeminar', () => {
  it('says all there is to know, the page first', () => {
    const text = describeIt({
      url: 'https://events.example.edu/17',
      series: 'Physics colloquium',
      speakers: [{ name: 'Ada Okafor', affiliation: 'University of Example', bio: 'Ada studies glass.' }],
      abstract: 'First.\n\nSecond.',
      hosts: ['Kim Lee'],
      location: { name: 'Ramo Hall', room: '101', url: 'https://maps.example.edu/ramo' },
      webcast: { url: 'https://example.zoom.us/j/1', label: 'Zoom' },
      links: [
        { url: 'https://example.edu/a.pdf', kind: 'flyer' },
        { url: 'https://example.edu/b', label: 'Preprint', kind: 'paper' },
      ],
      contact: { name: 'Sam', email: 'sam@example.edu' },
    });
    expect(text).to.equal(`https://events.example.edu/17

Speaker: Ada Okafor, University of Example
Series: Physics colloquium
Webcast: Zoom https://example.zoom.us/j/1
Location: Ramo Hall, 101 https://maps.example.edu/ramo
Host: Kim Lee

Abstract
First.

Second.

Biography
Ada studies glass.

Flyer: https://example.edu/a.pdf
Preprint: https://example.edu/b

Contact: Sam, sam@example.edu`);
  });

  it('keeps several speakers apart, each with a biography', () => {
    const text = describeIt({
      speakers: [
        { name: 'Ada Okafor', affiliation: 'Example', bio: 'One.' },
        { name: 'Li Wei', bio: 'Two.' },
      ],
    });
    expect(text).to.equal(
      'Speakers:\nAda Okafor, Example\nLi Wei\n\nBiography: Ada Okafor\nOne.\n\nBiography: Li Wei\nTwo.',
    );
  });

  it('says what has changed before anything else, with the time it was', () => {
    const text = describeIt({
      status: 'rescheduled',
      note: 'Room changed',
      previousStart: Date.UTC(2026, 6, 3, 16),
    });
    expect(spaced(text.split('\n').slice(0, 4).join('|'))).to.equal(
      'Rescheduled|Moved from: Friday, July 3, 2026, 9:00 AM PDT|' +
        'Now: Friday, July 10, 2026, 9:00 – 10:00 AM PDT|Room changed',
    );
    expect(describeIt({ status: 'cancelled' })).to.match(/^Cancelled\n\n/);
    expect(describeIt({ previousStart: Number.NaN })).to.match(/^Speaker/);
    expect(describeIt({ previousStart: 0, timeZone: 'No/Such' })).to.match(/^Speaker/);
  });

  it('leaves out what is to be announced and what is no safe address', () => {
    const text = describeIt({
      speakers: [],
      url: 'javascript:alert(1)',
      links: [{ url: 'data:text/html,x', kind: 'other' }],
      toBeAnnounced: ['speakers', 'abstract', 'location'],
    });
    expect(text).to.equal('');
  });

  it('writes addresses of e-mail and telephone as people do', () => {
    const links = [
      { url: 'mailto:list@example.edu', kind: 'registration' },
      { url: 'tel:+12135550164', kind: 'other', label: 'Ask' },
      { url: 'mailto:list@example.edu?subject=Join', kind: 'other', label: 'Join' },
    ] as const;
    const text = describeIt({ links });
    expect(text).to.contain('Registration: list@example.edu\nAsk: +12135550164\nJoin: mailto:list@example.edu?subject');
  });

  it('carries HTML as plain text', () => {
    const text = describeIt({ abstract: '<p>One &amp; <b>two</b></p><script>alert(1)</script>' });
    expect(text).to.contain('One & two');
    expect(text).not.to.match(/[<>]|alert/);
  });

  it('holds the whole of long texts', () => {
    const speakers = ['Ada', 'Kim', 'Sam', 'Lin'].map((name) => ({
      name,
      bio: `${'Ice. '.repeat(19_990)}Of ${name}.`,
    }));
    const text = describeIt({ abstract: `${'Tides. '.repeat(14_000)}The end.`, speakers, contact: { name: 'Office' } });
    for (const end of ['The end.', 'Of Ada.', 'Of Kim.', 'Of Sam.', 'Of Lin.', 'Contact: Office'])
      expect(text).to.include(end);
    expect(text.length).to.be.greaterThan(490_000);
  });

  it('says from when to when a seminar was moved', () => {
    const firstLines = (overrides: Parameters<typeof seminar>[0]) =>
      spaced(describeIt(overrides).split('\n\n')[0]).split('\n');
    const previousStart = Date.UTC(2026, 6, 3, 16);
    const from = 'Moved from: Friday, July 3, 2026, 9:00 AM PDT';
    const to = 'Now: Friday, July 10, 2026, 9:00 – 10:00 AM PDT';
    expect(firstLines({ status: 'rescheduled', previousStart })).to.deep.equal(['Rescheduled', from, to]);
    expect(firstLines({ status: 'rescheduled' })).to.deep.equal(['Rescheduled', to]);
    expect(firstLines({ status: 'postponed', previousStart })).to.deep.equal(['Postponed', from, to]);
    expect(firstLines({ previousStart })).to.deep.equal([from, to]);
    expect(firstLines({ previousStart, floating: true })[0]).to.equal(from.replace(' PDT', ''));
  });

  it('says at which time a postponed seminar does not take place', () => {
    const start = Date.UTC(2026, 6, 10, 16);
    for (const previousStart of [undefined, start]) {
      expect(spaced(describeIt({ status: 'postponed', start, previousStart }))).to.match(
        /^Postponed from: Friday, July 10, 2026, 9:00 – 10:00 AM PDT\nNo new date yet\n\n/,
      );
    }
    expect(describeIt({ status: 'postponed', timeZone: 'No/Such' })).to.match(/^Postponed\nNo new date yet\n\n/);
  });
});

describe('The formatted text of a calendar entry', () => {
  const htmlOf = (overrides: Parameters<typeof seminar>[0]) =>
    atOnce(describeEntry(seminar(overrides), englishWords)).html;

  it('is there only where there is formatting', () => {
    const plain = [
      'Plain.\nIn lines.\n\nAnd paragraphs.',
      '<p>One.</p><p>Two<br>lines &amp; more.</p>',
      'See https://example.edu/a and <a href="https://example.edu/b">https://example.edu/b</a>.',
      '<a href="javascript:alert(1)">Press</a>',
    ];
    for (const abstract of plain) expect(htmlOf({ abstract })).to.equal(undefined);
    const formatted = ['<b>One</b>', '<ul><li>One</li></ul>', '<blockquote>One</blockquote>', '<pre>One</pre>'];
    for (const abstract of [...formatted, '<a href="https://example.edu/">One</a>'])
      expect(htmlOf({ abstract })).to.be.a('string');
  });

  it('is a document of the whole entry, with formulas in signs', () => {
    const html = htmlOf({
      url: 'https://events.example.edu/17',
      abstract:
        '<p>On <em>thin</em> ice, $x \\le y^2$,<br>at http://example.edu/x?a=1&amp;b=2</p><ul><li>R &amp; D</li></ul>',
      links: [
        { url: 'https://example.edu/a.pdf', kind: 'flyer' },
        { url: 'mailto:list@example.edu', kind: 'registration' },
      ],
      contact: { name: 'Sam', email: 'sam@example.edu' },
    });
    const link = (address: string) => `<a href="${address}">${address}</a>`;
    expect(html).to.equal(
      '<!DOCTYPE html><html lang="en-US"><body>' +
        `<div dir="auto"><p>${link('https://events.example.edu/17')}</p></div>` +
        '<div dir="auto"><p>Speaker: Ada Okafor, University of Example</p></div>' +
        '<div dir="auto"><p><strong>Abstract</strong></p>' +
        `<p>On <em>thin</em> ice, x ≤ y²,<br>at ${link('http://example.edu/x?a=1&amp;b=2')}</p>` +
        '<ul><li><p>R &amp; D</p></li></ul></div>' +
        `<div dir="auto"><p>Flyer: ${link('https://example.edu/a.pdf')}<br>` +
        'Registration: <a href="mailto:list@example.edu">list@example.edu</a></p></div>' +
        '<div dir="auto"><p>Contact: Sam, <a href="mailto:sam@example.edu">sam@example.edu</a></p></div>' +
        '</body></html>',
    );
  });

  it('holds no element, attribute or address that a feed has brought in', () => {
    const evil = '<img src=x onerror=alert(1)><b onclick="x">B</b><a href="javascript:x">J</a><a href="data:x">D</a>';
    const html = htmlOf({ abstract: evil, note: '<script>alert(1)</script>', hosts: ['"><i>'] }) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('img, script, i, a')).to.equal(null);
    expect([...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())).to.satisfy((names: string[]) =>
      names.every((name) => name === 'dir' || name === 'lang'),
    );
    expect(page.querySelector('b, strong')).not.to.equal(null);
  });
});
