import { expect } from '@open-wc/testing';
import type { Criteria } from '../../src/filter/criteria.ts';
import { chipsView, type ChipsOptions } from '../../src/view/chips-view.ts';
import { all, lit, show, texts, words } from './show-view.ts';

async function showChips(criteria: Criteria, overrides: Partial<ChipsOptions> = {}) {
  const told: unknown[] = [];
  const options: ChipsOptions = {
    lit,
    messages: words,
    language: 'en',
    criteria,
    period: 'upcoming',
    handleCriteria: (change) => told.push(change),
    handleGone: (index) => told.push(index),
    handleClear: () => told.push('clear'),
    ...overrides,
  };
  const host = await show(chipsView(options));
  return { host, told, said: texts(host, 'chip').map((text) => text.replace('×', '')) };
}

describe('chipsView', () => {
  it('says what is asked for, each value by itself, whether it is offered or not', async () => {
    const { host, said } = await showChips({
      series: ['Fluids', 'Waves'],
      search: ' ice ',
      mode: ['hybrid'],
      language: ['de'],
      from: '2026-10-05',
      to: '2026-10-09',
      period: 'past',
    });
    expect(said.map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
      'Search: ice',
      'When: Past',
      'Date: Oct 5 – 9, 2026',
      'Series: Fluids',
      'Series: Waves',
      'Attendance: In person and online',
      'Language: German',
    ]);
    expect(all(host, 'chip')[3]).to.have.attribute('aria-label', 'Remove Series: Fluids');
    await expect(host).to.be.accessible();
  });

  it('takes back one at a time, and says which goes', async () => {
    const { host, told } = await showChips({ search: 'ice', series: ['Fluids', 'Waves'], date: 'week', period: 'all' });
    for (const chip of all(host, 'chip')) chip.click();
    expect(told).to.deep.equal([
      { search: '' },
      0,
      { period: undefined },
      1,
      { date: undefined, from: undefined, to: undefined },
      2,
      { series: ['Waves'] },
      3,
      { series: ['Fluids'] },
      4,
    ]);
  });

  it('takes back all at once', async () => {
    const { host, told } = await showChips({ search: 'ice' });
    all(host, 'clear')[0]!.click();
    expect(told).to.deep.equal(['clear']);
  });

  it('is not there where nothing is asked for, nor for the author’s own period', async () => {
    for (const criteria of [{}, { search: ' ' }, { period: 'upcoming' }, { series: [] }] as const)
      expect(all((await showChips(criteria)).host, 'chips')).to.have.length(0);
  });
});
