import { expect } from '@open-wc/testing';
import { noticeView, type Notice } from '../../src/view/notice-view.ts';
import { all, lit, show, texts, words } from './show-view.ts';

async function showNotice(notice: Notice | undefined) {
  let closed = 0;
  const host = await show(noticeView({ lit, messages: words, notice, handleClose: () => (closed += 1) }));
  return { host, closed: () => closed };
}

describe('noticeView', () => {
  it('is a live region before there is anything to say', async () => {
    const { host } = await showNotice(undefined);
    expect(all(host, 'notice')[0]).to.have.attribute('role', 'status');
    expect(texts(host, 'notice')).to.deep.equal(['']);
  });

  it('says what was done', async () => {
    const { host } = await showNotice({ kind: 'done', text: 'The link is copied.' });
    expect(texts(host, 'notice')).to.deep.equal(['The link is copied.']);
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
    expect(texts(host, 'notice')[0]).to.not.contain('1200');
    all(host, 'close')[0]?.click();
    expect(closed()).to.equal(1);
  });

  it('shows a text that must be copied by hand', async () => {
    const { host, closed } = await showNotice({ kind: 'by-hand', text: 'Ada Byron\nMonday' });
    expect(host.querySelector('textarea')?.value).to.equal('Ada Byron\nMonday');
    expect(host.querySelector('textarea')?.labels?.[0]?.textContent).to.contain(words.copyByHand);
    all(host, 'close')[0]?.click();
    expect(closed()).to.equal(1);
  });
});
