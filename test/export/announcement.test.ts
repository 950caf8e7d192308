import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { announce } from '../../src/export/announcement.ts';
import { englishControls } from '../../src/locale/english-controls.ts';
import { english } from '../../src/locale/english.ts';
import { announcementBounds } from '../../src/model/bounds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';
import { hostileSeminar } from './hostile-seminar.ts';

const words = { ...english, ...englishControls, ...englishWords };
const rule = '-'.repeat(40);

/** Browsers differ in what stands between day and time. */
const announceOne = async (overrides: Partial<Seminar> = {}) =>
  (await announce([seminar(overrides)], words)).replace(/(?<=\b2026) at /g, ', ');
const headOf = async (overrides: Partial<Seminar>) => (await announceOne(overrides)).split('\n\n').slice(0, 2);

describe('announce', () => {
  it('says of one seminar all there is, as one would write it', async () => {
    const text = await announceOne({
      speakers: [
        { name: 'Ada Okafor', affiliation: 'University of Example', bio: '<p>Ada counts <em>states</em>.</p>' },
      ],
      title: 'Why $x^2 \\le y$ is hard',
      abstract: '<p>Some problems freeze.</p><p>Others do not: $\\nabla f \\le \\epsilon^2$.</p>',
      series: 'Statistical Physics',
      hosts: ['Bo Lindqvist'],
      location: { name: 'Prandtl Laboratory', room: '101' },
      webcast: { url: 'https://example.zoom.us/j/7', label: 'Passcode: glass' },
      links: [
        { url: 'https://physics.example.edu/flyer.pdf', kind: 'flyer' },
        { url: 'mailto:list@physics.example.edu', label: 'Mailing list', kind: 'other' },
      ],
      contact: { email: 'office@physics.example.edu' },
      url: 'https://physics.example.edu/17',
    });
    expect(text).to.equal(
      `Why x² ≤ y is hard
Ada Okafor, University of Example

When: Friday, July 10, 2026, 9:00 – 10:00 AM PDT
Place: Prandtl Laboratory, 101
Webcast: Passcode: glass https://example.zoom.us/j/7
Series: Statistical Physics
Host: Bo Lindqvist

Abstract
Some problems freeze.

Others do not: ∇f ≤ ϵ².

Biography
Ada counts states.

Flyer: https://physics.example.edu/flyer.pdf
Mailing list: list@physics.example.edu

Contact: office@physics.example.edu

https://physics.example.edu/17`.replace('Place:', `${words.location}:`),
    );
  });

  it('says first that a seminar is off or moved', async () => {
    const title = 'Spin glasses and hard problems';
    const previousStart = Date.UTC(2026, 6, 9, 16);
    const was = 'Thursday, July 9, 2026, 9:00 AM PDT';
    const now = 'Friday, July 10, 2026, 9:00 – 10:00 AM PDT';
    const who = 'Ada Okafor, University of Example';
    expect(await headOf({ status: 'cancelled', note: 'Illness' })).to.deep.equal([
      `CANCELLED: ${title}\n${who}`,
      `Illness\nWhen: ${now}`,
    ]);
    expect(await headOf({ status: 'postponed' })).to.deep.equal([
      `POSTPONED: ${title}\n${who}`,
      `Postponed from: ${now}\nNo new date yet`,
    ]);
    for (const status of ['rescheduled', 'confirmed'] as const)
      expect(await headOf({ status, previousStart })).to.deep.equal([
        `RESCHEDULED: ${title}\n${who}`,
        `Moved from: ${was}\nNow: ${now}`,
      ]);
    expect(await headOf({ status: 'tentative' })).to.have.property('0', `TENTATIVE: ${title}\n${who}`);
  });

  it('gives a time of no known zone without one, and one of a zone that nobody knows in UTC', async () => {
    expect(await announceOne({ floating: true })).to.match(/^When: Friday, July 10, 2026, 9:00 – 10:00 AM$/m);
    expect(await announceOne({ timeZone: 'No/Such' })).to.match(/^When: .*, 4:00 – 5:00 PM UTC$/m);
  });

  it('says of a title that it is to be announced, and never breaks a line', async () => {
    const { title: _, ...untitled } = seminar({ abstract: 'Ice and snow. '.repeat(200) });
    const lines = (await announce([untitled], words)).split('\n');
    expect(lines[0]).to.equal('Title to be announced');
    expect(lines.some((line) => line.length > 2_000)).to.equal(true);
  });

  it('counts several, parts them by a rule, and leaves biographies and contacts out', async () => {
    const speakers = [{ name: 'Ada', bio: 'Ada counts.' }];
    const contact = { email: 'office@example.edu' };
    const each = seminar({ speakers, contact, abstract: 'Some freeze.' });
    const [head, first, second, ...others] = (await announce([each, each], words)).split(`\n\n${rule}\n\n`);
    expect(head).to.equal('2 seminars');
    expect(first).to.match(/^Spin glasses .*\nAda\n\nWhen: .*\n\nAbstract\nSome freeze\.$/);
    expect(second).to.equal(first);
    expect(others).to.deep.equal([]);
  });

  it('leaves all abstracts out where they are long together, and says so', async () => {
    const long = seminar({ abstract: 'x'.repeat(announcementBounds.abstracts / 2) });
    expect(await announce([long, long], words)).to.contain('\nAbstract\n');
    const text = await announce([long, long, seminar({ abstract: 'y' })], words);
    expect(text).to.match(/^3 seminars\nAbstracts are left out, for the list is long\.\n/);
    expect(text).not.to.contain('\nAbstract\n');
  });

  it('ends before it is too long to send, and says so', async () => {
    const wordy = seminar({ hosts: Array.from({ length: 100 }, (_, index) => `${'w'.repeat(900)}${index}`) });
    const text = await announce(Array<Seminar>(30).fill(wordy), words);
    expect(text.length).to.be.within(announcementBounds.text / 2, announcementBounds.text * 1.01);
    const [, said] = /^(\d+) of 30 seminars\n/.exec(text) ?? [];
    expect(text.match(/^When:/gm)).to.have.length(Number(said));
  });

  it('lets no text of a feed begin a signature, which would fold away what follows', async () => {
    const text = await announceOne({ abstract: '<pre>Words\n-- \nmore</pre>' });
    expect(text).to.contain('Words\n--\nmore');
  });

  it('is empty without a seminar', async () => {
    expect(await announce([], words)).to.equal('');
  });

  it('lets the page breathe while it writes many', async () => {
    let clock = 0;
    replace(performance, 'now', () => (clock += 10));
    let breaths = 0;
    replace(globalThis as { scheduler?: unknown }, 'scheduler', { postTask: async () => (breaths += 1) });
    const text = await announce(Array<Seminar>(30).fill(seminar()), words);
    expect(breaths).to.be.above(10);
    expect(text.match(/^When:/gm)).to.have.length(30);
  });

  it('holds no control characters, no halves of characters and nothing that turns text around, whatever a feed holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileSeminar, { maxLength: 3 }), async (seminars) => {
        const text = await announce(seminars, words);
        expect(text).not.to.match(/[^\P{Cc}\n\t]|\p{Surrogate}|[\u202d\u202e\ufeff]/u);
        expect(text).not.to.match(/^-- $/m);
      }),
    );
  });
});
