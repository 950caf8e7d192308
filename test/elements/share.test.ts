import { expect } from '@open-wc/testing';
import { fullEntry } from '../feed-entries.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { one, openMenus, showCard } from './show.ts';

describe('A seminar that a visitor shares', () => {
  it('is handed to the device as a title and an address, which is copied where the device does not take it', async () => {
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const shared: unknown[] = [];
    replace(navigator, 'share', (data) => {
      shared.push(data);
      return shared.length > 1 ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve();
    });
    const url = 'https://example.edu/seminars/full';
    const card = await showCard({ seminar: { ...fullEntry, title: '<b>Ice</b>\u202E at $1\\,^{\\circ}$' } });
    await openMenus(card, 'share');
    one(card, 'share-share').click();
    await waitUntil(() => shared.length === 1);
    one(card, 'share-share').click();
    await waitUntil(() => copied.length === 1);
    expect(shared[0]).to.deep.equal({ title: 'Ice at 1 °', url });
    expect(copied).to.deep.equal([url]);
  });
});
