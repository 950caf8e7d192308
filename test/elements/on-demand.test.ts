import { aTimeout, expect } from '@open-wc/testing';
import { OnDemand } from '../../src/elements/on-demand.ts';
import { listenToWarnings } from '../replace.ts';

function hostOf() {
  const host = Object.assign(document.createElement('div'), { updates: 0, requestUpdate: () => undefined });
  host.requestUpdate = () => void (host.updates += 1);
  return host;
}

describe('What is loaded on demand', () => {
  it('is asked for once, and shows with a later update', async () => {
    const host = hostOf();
    let asked = 0;
    const views = new OnDemand(host, () => Promise.resolve(`views ${(asked += 1)}`), 'no views');
    expect([views.ask(), views.ask(), asked]).to.deep.equal([undefined, undefined, 1]);
    await aTimeout(0);
    expect([views.ask(), host.updates, asked]).to.deep.equal(['views 1', 1, 1]);
  });

  it('is told of where it cannot be loaded, once', async () => {
    const warnings = listenToWarnings();
    const host = hostOf();
    const views = new OnDemand(host, () => Promise.reject(new Error('offline')), 'no views');
    views.ask();
    await aTimeout(0);
    views.ask();
    await aTimeout(0);
    expect(views.hasFailed).to.equal(true);
    expect(host.updates).to.equal(1);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('no views: Error: offline');
  });
});
