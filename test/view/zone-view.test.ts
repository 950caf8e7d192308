import { expect } from '@open-wc/testing';
import type { ClockName } from '../../src/filter/clocks.ts';
import { zoneView, type ZoneOptions } from '../../src/view/zone-view.ts';
import { textOf } from '../text-of.ts';
import { lit, show, words } from './show-view.ts';

const clocks: ZoneOptions['clocks'] = [
  { names: ['event'], timeZone: 'America/Los_Angeles' },
  { names: ['viewer'], timeZone: 'Europe/Berlin' },
  { names: ['author'], timeZone: 'Asia/Tokyo' },
];
const showZone = async (overrides: Partial<ZoneOptions> = {}) => {
  const options: ZoneOptions = {
    lit,
    messages: words,
    language: 'en',
    now: Date.UTC(2026, 6, 1),
    clocks,
    shown: 'event',
    handleClock: () => undefined,
    ...overrides,
  };
  const host = await show(zoneView(options));
  return { host, select: host.querySelector('select')! };
};

describe('zoneView', () => {
  it('is a labelled choice of zones in words', async () => {
    const { host, select } = await showZone();
    expect(textOf(select.labels[0]!.querySelector('[part="zone-label"]')!)).to.equal('Time zone');
    expect([...select.options].map(textOf)).to.deep.equal([
      'Pacific Time (Los Angeles)',
      'Central European Time (yours)',
      'Japan Standard Time (Tokyo)',
    ]);
    await expect(host).to.be.accessible();
  });

  it('names no zone where rooms are in several', async () => {
    const { select } = await showZone({ clocks: [{ names: ['event'], timeZone: undefined }, clocks[1]!] });
    expect(textOf(select.options[0]!)).to.equal('Time of each place');
  });

  it('stands at the clock that is shown, whatever else that one is', async () => {
    expect((await showZone({ shown: 'viewer' })).select.selectedIndex).to.equal(1);
    const shared: ZoneOptions['clocks'] = [clocks[0]!, { names: ['viewer', 'author'], timeZone: 'Europe/Berlin' }];
    expect((await showZone({ clocks: shared, shown: 'author' })).select.selectedIndex).to.equal(1);
  });

  it('says whose clock was chosen', async () => {
    const chosen: ClockName[] = [];
    const { select } = await showZone({ handleClock: (name) => chosen.push(name) });
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['viewer', 'event']);
  });

  it('is not there where all clocks show the same', async () => {
    expect((await showZone({ clocks: [] })).host.textContent?.trim()).to.equal('');
  });
});
