import { expect } from '@open-wc/testing';
import { subscribeView, type SubscribeOptions } from '../../src/view/subscribe-view.ts';
import { textOf } from '../text-of.ts';
import { addresses, all, lit, show, texts, words } from './show-view.ts';

const address = 'https://physics.example.edu/all.ics';
const links = {
  webcal: 'webcal://physics.example.edu/all.ics',
  outlook: 'https://outlook.example/add',
  'outlook-com': 'https://live.example/add',
  google: 'https://google.example/settings',
  address,
};

async function showWays(overrides: Partial<SubscribeOptions> = {}) {
  const told: string[] = [];
  const options: SubscribeOptions = {
    lit,
    messages: words,
    links,
    ways: ['webcal', 'outlook', 'outlook-com', 'google', 'address'],
    isHandheld: false,
    isNarrowed: false,
    handleSubscribe: (way, event) => {
      told.push(way);
      event.preventDefault();
    },
    ...overrides,
  };
  return { host: await show(subscribeView(options)), told };
}

describe('subscribeView', () => {
  it('offers each way with what happens then and how soon changes arrive', async () => {
    const { host } = await showWays();
    expect(texts(host, 'action')).to.deep.equal([
      'Apple Calendar, Thunderbird',
      'Outlook for work and school (opens a new tab)',
      'Outlook.com (opens a new tab)',
      'Google Calendar (opens a new tab)',
      'Copy the address',
    ]);
    const hints = texts(host, 'hint');
    expect(hints).to.have.length(6);
    expect(hints[4]).to.match(/Copies the address.*8 to 24 hours/);
    expect(texts(host, 'calendar-address')).to.deep.equal([address]);
    expect(host.querySelectorAll('[role="list"] > li')).to.have.length(5);
    await expect(host).to.be.accessible();
  });

  it('tells each way’s line to those who hear the way alone', async () => {
    const { host } = await showWays();
    const lines = all(host, 'action').map((each) =>
      textOf(host.querySelector(`#${each.getAttribute('aria-describedby')}`)),
    );
    expect(lines).to.deep.equal(texts(host, 'hint').slice(1));
  });

  it('is made of links that say where they lead, beside the page unless a program opens', async () => {
    const { host } = await showWays();
    for (const way of ['webcal', 'outlook', 'outlook-com', 'google'] as const)
      expect(addresses(host, `subscribe-${way}`)).to.deep.equal([links[way]]);
    const targets = all(host, 'action').map((each) => each.getAttribute('target'));
    expect(targets).to.deep.equal([null, '_blank', '_blank', '_blank', null]);
  });

  it('leaves out what leads nowhere', async () => {
    const { host } = await showWays({ links: { webcal: links.webcal, address } });
    expect(texts(host, 'action')).to.deep.equal(['Apple Calendar, Thunderbird', 'Copy the address']);
    expect(host.querySelectorAll('li')).to.have.length(2);
  });

  it('says of Google what phones and tablets need to know, in the order asked for', async () => {
    const { host } = await showWays({ ways: ['google', 'address'], isHandheld: true });
    expect(texts(host, 'hint')[1]).to.match(/on a computer only.*8 to 24 hours/);
    expect(texts(host, 'action')[0]).to.contain('Google');
  });

  it('says that the calendar holds more than a list that is narrowed', async () => {
    const { host } = await showWays({ isNarrowed: true });
    expect(texts(host, 'hint')[0]).to.contain(words.subscribe.whole);
    expect(texts((await showWays()).host, 'hint')[0]).not.to.contain(words.subscribe.whole);
  });

  it('tells which way is taken', async () => {
    const { host, told } = await showWays();
    for (const action of all(host, 'action')) action.click();
    expect(told).to.deep.equal(['webcal', 'outlook', 'outlook-com', 'google', 'address']);
  });
});
