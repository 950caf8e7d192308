import { expect } from '@open-wc/testing';
import { statusView, type StatusOptions } from '../../src/view/status-view.ts';
import { lit, show, texts, words } from './show-view.ts';

const showStatus = (overrides: Partial<StatusOptions> = {}) =>
  show(
    statusView({
      lit,
      messages: words,
      matching: 12,
      total: 40,
      isWhole: true,
      isSpeaking: true,
      turn: false,
      allOpen: undefined,
      remarks: [],
      choices: undefined,
      actions: undefined,
      handleExpand: () => undefined,
      ...overrides,
    }),
  );

describe('statusView', () => {
  it('says how much of the list is shown, and tells it to those who hear', async () => {
    const host = await showStatus();
    expect(host.querySelector('[role="status"]')?.textContent).to.equal('12 of 40 seminars');
    expect(texts(await showStatus({ isSpeaking: false }), 'status'), 'as it appears').to.deep.equal(['']);
    const again = await showStatus({ turn: true });
    expect(again.querySelector('[role="status"]')?.textContent, 'said again').to.equal('12 of 40 seminars\u00a0');
    expect(texts(await showStatus({ matching: 40 }), 'status')).to.deep.equal(['40 seminars']);
    expect(texts(await showStatus({ matching: 1, total: 1 }), 'status')).to.deep.equal(['1 seminar']);
  });

  it('says before it what else is to be known', async () => {
    const host = await showStatus({ remarks: ['', 'From Tuesday:'] });
    expect(texts(host, 'status')).to.deep.equal(['From Tuesday: 12 of 40 seminars']);
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
