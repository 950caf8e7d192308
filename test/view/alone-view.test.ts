import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Seminar } from '../../src/model/seminar.ts';
import { aloneView } from '../../src/view/alone-view.ts';
import { seminarView } from '../../src/view/seminar-view.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { addresses, all, lit, show, texts, viewContext, words } from './show-view.ts';

const view = (shown: Seminar | undefined, isReading = false, timeZone?: string) =>
  aloneView({
    lit: { ...lit, seminar: seminarView },
    messages: words,
    seminar: shown,
    isReading,
    context: viewContext({ timeZone, level: 2, address: ({ uid }) => `https://example.edu/seminars?uid=${uid}` }),
    href: 'https://example.edu/seminars?cal-series=Knots',
  });

const alone = (...shown: Parameters<typeof view>) => show(view(...shown));

describe('A seminar alone', () => {
  it('has the way back, its title as a heading and its day', async () => {
    const host = await alone(seminar());
    expect(addresses(host, 'back')).to.deep.equal(['https://example.edu/seminars?cal-series=Knots']);
    expect(texts(host, 'back')).to.deep.equal(['Back to the calendar']);
    expect(host.querySelector('h2')?.getAttribute('part')).to.equal('title');
    expect(texts(host, 'date')).to.deep.equal(['Friday, July 10, 2026']);
    expect(all(host, 'title-link'), 'a link to where it stands').to.deep.equal([]);
    await expect(host).to.be.accessible();
  });

  it('has the day of the zone that is shown', async () => {
    const late = seminar({ start: Date.UTC(2026, 6, 10, 22), end: Date.UTC(2026, 6, 10, 23) });
    expect(texts(await alone(late, false, 'Asia/Tokyo'), 'date')).to.deep.equal(['Saturday, July 11, 2026']);
  });

  it('says that it is read on, then that there is none', async () => {
    const reading = await alone(undefined, true);
    expect(all(reading, 'empty')).to.deep.equal([]);
    const said = reading.querySelector('[role="status"]');
    expect(textOf(said)).to.equal(words.reading);
    render(view(undefined), reading);
    expect(all(reading, 'empty')[0], 'the region that is listened to').to.equal(said);
    const gone = await alone(undefined);
    expect(texts(gone, 'empty')).to.deep.equal(['This seminar is no longer announced.']);
    expect(addresses(gone, 'back')).to.have.length(1);
    await expect(gone).to.be.accessible();
  });
});
