import { expect } from '@open-wc/testing';
import { selectionView, tickView } from '../../src/view/selection-view.ts';
import { seminar } from '../seminar-factory.ts';
import { all, lit, show, texts, words } from './show-view.ts';

describe('tickView', () => {
  it('is a box that names its seminar and tells when it is ticked', async () => {
    const told: boolean[] = [];
    const handleTick = (selected: boolean) => void told.push(selected);
    const title = 'Spin glasses';
    const host = await show(
      tickView({ lit, messages: words, seminar: seminar(), title, isSelected: false, handleTick }),
    );
    const [box] = all(host, 'tick');
    expect(texts(host, 'select')).to.deep.equal(['Select – Spin glasses']);
    box?.click();
    expect(told).to.deep.equal([true]);
    expect((box as HTMLInputElement).checked, 'until it is rendered as ticked').to.equal(false);
  });
});

async function showSelection(count: number) {
  const told: string[] = [];
  const host = await show(
    selectionView({
      lit,
      messages: words,
      count,
      handleAdd: () => told.push('add'),
      handleCopy: () => told.push('copy'),
      handleDone: () => told.push('done'),
    }),
  );
  return { host, told };
}

describe('selectionView', () => {
  it('says how many are selected, aloud, and what can be done with them', async () => {
    const { host, told } = await showSelection(3);
    expect(texts(host, 'selected')).to.deep.equal(['3 selected']);
    expect(all(host, 'selected')[0]).to.have.attribute('role', 'status');
    expect(texts(host, 'button')).to.deep.equal(['Add 3 to calendar', 'Copy as text', 'Done']);
    for (const button of all(host, 'button')) button.click();
    expect(told).to.deep.equal(['add', 'copy', 'done']);
  });

  it('offers nothing to do with none', async () => {
    const { host } = await showSelection(0);
    expect(texts(host, 'button')).to.deep.equal(['Done']);
  });
});
