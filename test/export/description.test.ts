import { expect } from '@open-wc/testing';
import { describeSeminar, describe as describeEntry } from '../../src/export/description.ts';
import { exportBounds } from '../../src/model/bounds.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const whole = (overrides: Parameters<typeof seminar>[0]) => describeEntry(seminar(overrides), englishWords);
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

  it('holds so much of long texts, and says that it is cut', () => {
    const bio = 'Bodies in ice. '.repeat(1000);
    const speakers = ['Ada', 'Kim', 'Sam'].map((name) => ({ name, bio }));
    const { text, isCut } = whole({ abstract: 'Short.', speakers, contact: { name: 'Office' } });
    expect(isCut).to.equal(true);
    expect(text).to.include('Biography: Ada').and.to.include('Biography: Kim').and.not.to.include('Biography: Sam');
    expect(text).to.match(/\w…\n\nContact: Office$/);
    expect(text.length).to.be.within(exportBounds.text - 100, exportBounds.text + 200);
    expect(whole({ abstract: 'Short.' }).isCut).to.equal(false);
    expect(whole({ abstract: '👩‍🔬'.repeat(5000) }).text).to.match(/(?:👩‍🔬)…/u);
  });

  it('reads so much HTML, and leaves out what is behind', () => {
    const bio = '<b>'.repeat(30_000);
    const speakers = ['Ada', 'Kim', 'Sam'].map((name) => ({ name, bio: `${bio}${name} studies ice.` }));
    const { text, isCut } = whole({ speakers });
    expect(isCut).to.equal(true);
    expect(text).to.include('Kim studies ice.').and.not.to.include('Sam studies ice.');
  });
});
