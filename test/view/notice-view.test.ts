import { expect } from '@open-wc/testing';
import { noticeView, type Notice } from '../../src/view/notice-view.ts';
import { textOf } from '../text-of.ts';
import { all, lit, show, texts, words } from './show-view.ts';

const status = (host: Element) => textOf(host.querySelector('[role="status"]'));

async function showNotice(notice: Notice | undefined) {
  let closed = 0;
  const host = await show(noticeView({ lit, messages: words, notice, handleClose: () => (closed += 1) }));
  return { host, closed: () => closed };
}

describe('noticeView', () => {
  it('is a live region before there is anything to say', async () => {
    const { host } = await showNotice(undefined);
    expect(host.querySelector('[role="status"]')?.textContent).to.equal('');
  });

  it('says what was done', async () => {
    const { host } = await showNotice({ kind: 'done', text: 'The link is copied.' });
    expect(status(host)).to.equal('The link is copied.');
    expect(texts(host, 'notice')).to.deep.equal(['The link is copied.']);
  });

  it('says what is worth a second look, until it is put away', async () => {
    const { host, closed } = await showNotice({ kind: 'warned', text: 'The file is large.' });
    expect(status(host)).to.equal('The file is large.');
    all(host, 'close')[0]?.click();
    expect(closed()).to.equal(1);
  });

  it('says at once what failed', async () => {
    const { host } = await showNotice({ kind: 'failed', text: 'No file.' });
    expect(all(host, 'error')[0]).to.have.attribute('role', 'alert');
    expect(texts(host, 'error')).to.deep.equal(['No file.']);
  });

  it('shows how far a file is, without saying each step, and a way to stop', async () => {
    const { host, closed } = await showNotice({ kind: 'writing', done: 1200, total: 5000 });
    const progress = host.querySelector('progress');
    expect([progress?.value, progress?.max]).to.deep.equal([1200, 5000]);
    expect(progress).to.have.attribute('aria-label', words.writing);
    expect(status(host), 'without its button').to.equal(words.writing);
    all(host, 'close')[0]?.click();
    expect(closed()).to.equal(1);
  });

  it('is accessible, whatever it shows', async () => {
    const notices: readonly Notice[] = [
      { kind: 'done', text: 'The link is copied.' },
      { kind: 'warned', text: 'The file is large.' },
      { kind: 'failed', text: 'No file.' },
      { kind: 'writing', done: 1200, total: 5000 },
      { kind: 'by-hand', text: 'Ada Byron' },
    ];
    for (const notice of notices) await expect((await showNotice(notice)).host).to.be.accessible();
  });

  it('shows a text that must be copied by hand', async () => {
    const { host, closed } = await showNotice({ kind: 'by-hand', text: 'Ada Byron\nMonday' });
    expect(host.querySelector('textarea')?.value).to.equal('Ada Byron\nMonday');
    expect(host.querySelector('textarea')?.labels?.[0]?.textContent).to.contain(words.copyByHand);
    expect(status(host), 'heard with the field').to.equal('');
    all(host, 'close')[0]?.click();
    expect(closed()).to.equal(1);
  });
});
