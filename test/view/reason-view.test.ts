import { expect } from '@open-wc/testing';
import type { Reason } from '../../src/filter/reason.ts';
import { reasonView } from '../../src/view/reason-view.ts';
import { all, lit, show, texts, words } from './show-view.ts';

const reason: Reason = { field: 'abstract', before: '… how ', match: 'eddies', after: ' decay in <b>air</b> …' };
const showReason = (overrides: Partial<Reason> = {}, language?: string) =>
  show(reasonView({ lit, messages: words, reason: { ...reason, ...overrides }, language }));

describe('reasonView', () => {
  it('says which text holds what was searched for, and where in it', async () => {
    const host = await showReason();
    expect(texts(host, 'found')).to.deep.equal(['Abstract: … how eddies decay in <b>air</b> …']);
    expect(host.querySelector('mark')?.textContent).to.equal('eddies');
    expect(texts(await showReason({ field: 'bio' }), 'found-in')).to.deep.equal(['Biography:']);
    await expect(host).to.be.accessible();
  });

  it('names no text that has no name', async () => {
    const host = await showReason({ field: 'other' });
    expect(texts(host, 'found')).to.deep.equal(['… how eddies decay in <b>air</b> …']);
    expect(all(host, 'found-in')).to.have.length(0);
  });

  it('leaves the text its own direction and language', async () => {
    expect((await showReason({}, 'he')).querySelector('bdi')).to.have.attribute('lang', 'he');
    expect((await showReason()).querySelector('bdi')).to.not.have.attribute('lang');
  });
});
