import { expect } from '@open-wc/testing';
import { countText, statusView, type CountOptions, type StatusOptions } from '../../src/view/status-view.ts';
import { lit, show, texts, words } from './show-view.ts';

const showStatus = (overrides: Partial<StatusOptions> = {}) =>
  show(
    statusView({
      lit,
      messages: words,
      count: '12 of 40 seminars',
      voice: undefined,
      handleFocus: () => undefined,
      allOpen: undefined,
      choices: undefined,
      actions: undefined,
      handleExpand: () => undefined,
      ...overrides,
    }),
  );

const count = (overrides: Partial<CountOptions> = {}) =>
  countText({ messages: words, matching: 12, total: 40, isWhole: true, remarks: [], ...overrides });

describe('countText', () => {
  it('says how much of the list is shown', () => {
    expect(count()).to.equal('12 of 40 seminars');
    expect(count({ isWhole: false })).to.equal('12 of 40 seminars read so far');
    expect(count({ matching: 40 })).to.equal('40 seminars');
    expect(count({ matching: 1, total: 1 })).to.equal('1 seminar');
  });

  it('says before it what else is to be known', () => {
    expect(count({ remarks: ['', 'From Tuesday:'] })).to.equal('From Tuesday: 12 of 40 seminars');
  });
});

describe('statusView', () => {
  it('shows the count, which is not live, and has what says it beside it', async () => {
    const region = document.createElement('i');
    const host = await showStatus({ voice: region });
    expect(texts(host, 'status')).to.deep.equal(['12 of 40 seminars']);
    expect(host.querySelector('[part="status"]')?.closest('[role="status"], [aria-live]')).to.equal(null);
    expect(host.querySelector('[part="status-line"]')?.contains(region)).to.equal(true);
  });

  it('tells when the count gets the focus', async () => {
    let times = 0;
    const host = await showStatus({ handleFocus: () => (times += 1) });
    host.querySelector<HTMLElement>('[part="status"]')?.focus();
    expect(times).to.equal(1);
  });

  it('offers only what there is to do', async () => {
    expect(texts(await showStatus(), 'button')).to.deep.equal([]);
    const everything = await showStatus({ allOpen: false, choices: 'views', actions: 'and more' });
    expect(texts(everything, 'button')).to.deep.equal(['Expand all']);
    expect(texts(everything, 'status-line')[0]).to.contain('views');
    expect(texts(everything, 'list-actions')[0]).to.contain('and more');
  });

  it('opens what is closed and closes what is open', async () => {
    const asked: boolean[] = [];
    const handleExpand = (open: boolean) => asked.push(open);
    for (const allOpen of [false, true]) (await showStatus({ allOpen, handleExpand })).querySelector('button')?.click();
    expect(asked).to.deep.equal([true, false]);
    expect(texts(await showStatus({ allOpen: true }), 'expand')).to.deep.equal(['Collapse all']);
  });
});
