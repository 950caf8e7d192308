import { expect } from '@open-wc/testing';
import { shareView, type ShareWay } from '../../src/view/share-view.ts';
import { seminar } from '../seminar-factory.ts';
import { all, lit, show, texts, words } from './show-view.ts';

async function showShare(ways: readonly ShareWay[], isOpen = true) {
  const told: unknown[] = [];
  const { button, panel } = shareView({
    lit,
    messages: words,
    seminar: seminar(),
    title: 'Spin glasses',
    ways,
    handleShare: (way) => told.push(way),
    isOpen,
    handleOpen: (open) => told.push(open),
  });
  return { host: await show([button, panel]), told };
}

describe('shareView', () => {
  it('is closed until it is asked for', async () => {
    const { host, told } = await showShare(['link', 'text'], false);
    expect(texts(host, 'share-button')).to.deep.equal(['Share – Spin glasses']);
    expect(all(host, 'menu')).to.have.length(0);
    all(host, 'share-button')[0]?.click();
    expect(told).to.deep.equal([true]);
  });

  it('offers the ways there are, as buttons that name the seminar', async () => {
    const { host, told } = await showShare(['link', 'text', 'share']);
    expect(texts(host, 'action')).to.deep.equal([
      'Copy link – Spin glasses',
      'Copy as text – Spin glasses',
      'Share with others … – Spin glasses',
    ]);
    for (const action of all(host, 'action')) action.click();
    expect(told).to.deep.equal(['link', 'text', 'share']);
  });
});
