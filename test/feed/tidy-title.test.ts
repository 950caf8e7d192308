import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tidyStatus, tidyTitle } from '../../src/feed/tidy-title.ts';
import { readOne } from './read-entries.ts';

const long = 'On the long-time behaviour of dense suspensions under shear in narrow channels';

describe('a title that says whether it takes place', () => {
  const marked: readonly (readonly [string, string, string])[] = [
    ['CANCELLED: Turbulence', 'Turbulence', 'cancelled'],
    ['Canceled: Turbulence', 'Turbulence', 'cancelled'],
    ['[CANCELLED] Turbulence', 'Turbulence', 'cancelled'],
    ['(cancelled) Turbulence', 'Turbulence', 'cancelled'],
    ['*** CANCELLED *** Turbulence', 'Turbulence', 'cancelled'],
    ['**CANCELLED**: Turbulence', 'Turbulence', 'cancelled'],
    ['Cancelled - Turbulence', 'Turbulence', 'cancelled'],
    ['CANCELLED – Turbulence', 'Turbulence', 'cancelled'],
    ['Turbulence [CANCELLED]', 'Turbulence', 'cancelled'],
    ['Turbulence (Postponed)', 'Turbulence', 'postponed'],
    ['POSTPONED: Turbulence', 'Turbulence', 'postponed'],
    ['Rescheduled: Turbulence', 'Turbulence', 'rescheduled'],
    ['[Moved] Turbulence', 'Turbulence', 'rescheduled'],
    ['ABGESAGT: Turbulenz', 'Turbulenz', 'cancelled'],
    ['Verschoben: Turbulenz', 'Turbulenz', 'postponed'],
    ['Annulé : Turbulence', 'Turbulence', 'cancelled'],
    ['[Reportée] Turbulence', 'Turbulence', 'postponed'],
    [`CANCELLED: ${long}`, long, 'cancelled'],
    [`${long} [CANCELLED]`, long, 'cancelled'],
    ['[CANCELLED] POSTPONED: Turbulence', 'Turbulence', 'cancelled'],
    ['Cancelled', 'Cancelled', 'cancelled'],
    ['[CANCELLED]', '[CANCELLED]', 'cancelled'],
    ['CANCELLED: 1984', '1984', 'cancelled'],
  ];
  for (const [written, title, status] of marked)
    it(`“${written}” is ${status}`, async () => {
      const seminar = await readOne({ title: written });
      expect([seminar.title, seminar.status]).to.deep.equal([title, status]);
    });

  it('may say that it is sold out, which is a note', async () => {
    for (const title of ['Sold Out: Turbulence', '[SOLD OUT] Turbulence', 'Turbulence (sold out)']) {
      const { note, status, title: own } = await readOne({ title });
      expect([own, note, status]).to.deep.equal(['Turbulence', 'Sold out', 'confirmed']);
    }
  });

  it('may say so beside a note', async () => {
    const { note } = await readOne({ title: 'Sold Out: Turbulence', note: 'Room changed' });
    expect(note).to.equal('Sold out. Room changed');
  });

  const kept = [
    'Practice talk: Turbulence',
    'Moved by Music',
    'Cancellation laws in groups',
    'Cancelled debts',
    'Postponed lives',
    'Sold out? Tickets and auctions',
    'Rescheduled trains',
    'Report: the state of the field',
    'Turbulence (part 2)',
    'Spin [glasses]',
    'Moving frames',
    'Uncancelled',
    'On being cancelled',
    'Annulus maps',
    'Reportable diseases',
  ];
  for (const title of kept)
    it(`“${title}” stays`, async () => {
      const seminar = await readOne({ title });
      expect([seminar.title, seminar.status, seminar.note]).to.deep.equal([title, 'confirmed', undefined]);
    });

  it('goes before a status that only says "confirmed"', async () => {
    expect((await readOne({ title: 'CANCELLED: Turbulence', status: 'confirmed' })).status).to.equal('cancelled');
    expect((await readOne({ title: 'Moved: Turbulence', status: 'cancelled' })).status).to.equal('cancelled');
    expect((await readOne({ title: 'Turbulence', status: 'tentative' })).status).to.equal('tentative');
  });

  it('is read once and for all, in time in proportion to its length', () => {
    const part = fc.constantFrom('cancelled', 'Moved', ': ', '[', ']', ' - ', 'Sold out', ' ', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { title, status, note } = tidyTitle(parts.join('').trim());
        const again = tidyTitle(title);
        expect(again.title).to.equal(title);
        if (again.title !== again.title.trim()) throw new Error('not trimmed');
        if (again.status ?? again.note) expect(status ?? note).not.to.equal(undefined);
      }),
    );
    for (const text of ['[', '*', 'cancelled: ', '[moved] ', ' ']) tidyTitle(text.repeat(1000).slice(0, 1000));
  });
});

describe('a status', () => {
  const spellings: readonly (readonly [string, string | undefined])[] = [
    ...(
      [
        'CANCELLED',
        'canceled',
        'Cancelled',
        'EventCancelled',
        'https://schema.org/EventCancelled',
        'abgesagt',
        'annulé',
      ] as const
    ).map((text) => [text, 'cancelled'] as const),
    ['postponed', 'postponed'],
    ['EventPostponed', 'postponed'],
    ['verschoben', 'postponed'],
    ['reporté', 'postponed'],
    ['EventRescheduled', 'rescheduled'],
    ['moved', 'rescheduled'],
    ['TENTATIVE', 'tentative'],
    ['unconfirmed', 'tentative'],
    ['Confirmed', 'confirmed'],
    ['EventScheduled', 'confirmed'],
    ['https://schema.org/EventMovedOnline', 'confirmed'],
    ['', undefined],
    ['live', undefined],
  ];
  for (const [text, status] of spellings)
    it(`“${text}” is ${status ?? 'none'}`, async () => {
      expect(tidyStatus(text)).to.equal(status);
      expect((await readOne({ status: text })).status).to.equal(status ?? 'confirmed');
    });
});
