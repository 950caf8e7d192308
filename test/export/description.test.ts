import { expect } from '@open-wc/testing';
import { describeSeminar } from '../../src/export/description.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const describeIt = (overrides: Parameters<typeof seminar>[0]) => describeSeminar(seminar(overrides), englishWords);

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
    expect(text.split('\n').slice(0, 3).join('|').replace(/\s/g, ' ')).to.equal(
      'Rescheduled|Moved from: Friday, July 3, 2026 at 9:00 AM PDT|Room changed',
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

  it('carries HTML as plain text', () => {
    const text = describeIt({ abstract: '<p>One &amp; <b>two</b></p><script>alert(1)</script>' });
    expect(text).to.contain('One & two');
    expect(text).not.to.match(/[<>]|alert/);
  });
});
