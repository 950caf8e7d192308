import { expect } from '@open-wc/testing';
import { readEventTitle } from '../../src/feed/event-title.ts';

describe('the name of an event', () => {
  it('is the title where nothing else is known', () => {
    expect(readEventTitle('Ice Talks: Uphill', {})).to.deep.equal({ title: 'Ice Talks: Uphill' });
  });

  it('gives way to the title of the description, and then names the series', () => {
    const known = { title: 'Uphill', speaker: 'Nia Sato, Lakeside' };
    expect(readEventTitle('Ice Talks: Nia Sato', known)).to.deep.equal({ title: 'Uphill', series: 'Ice Talks' });
    expect(readEventTitle('Staff lunch: pasta', known)).to.deep.equal({ title: 'Uphill' });
  });

  it('keeps the status before it', () => {
    expect(readEventTitle('CANCELLED: Ice Talks: Nia Sato', { title: 'Uphill' }).title).to.equal('CANCELLED: Uphill');
    expect(readEventTitle('Postponed - Ice', {}).title).to.equal('Postponed - Ice');
  });

  it('is taken apart where it holds series, speaker and title', () => {
    expect(readEventTitle('Ice Talks: Nia Sato (LU) - "Uphill: Why"', {})).to.deep.equal({
      title: 'Uphill: Why',
      series: 'Ice Talks',
      speaker: 'Nia Sato (LU)',
    });
  });
});
