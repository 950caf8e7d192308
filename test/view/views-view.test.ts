import { expect } from '@open-wc/testing';
import type { ViewName } from '../../src/filter/address.ts';
import type { Criteria } from '../../src/filter/criteria.ts';
import { orderView, viewsView } from '../../src/view/views-view.ts';
import { textOf } from '../text-of.ts';
import { all, lit, show, texts, words } from './show-view.ts';

const showViews = async (views: readonly ViewName[], shown: ViewName) => {
  const told: ViewName[] = [];
  const handleView = (view: ViewName) => void told.push(view);
  return { host: await show(viewsView({ lit, messages: words, views, shown, handleView })), told };
};

describe('viewsView', () => {
  it('is a named group of buttons of which the view shown is pressed', async () => {
    const { host } = await showViews(['list', 'compact', 'month'], 'compact');
    for (const [name, value] of [
      ['role', 'group'],
      ['aria-label', 'View'],
    ] as const)
      expect(all(host, 'views')[0]).to.have.attribute(name, value);
    expect(texts(host, 'button')).to.deep.equal(['List', 'Compact', 'Month']);
    const pressed = all(host, 'button').map((button) => button.ariaPressed);
    expect(pressed).to.deep.equal(['false', 'true', 'false']);
    await expect(host).to.be.accessible();
  });

  it('tells which one was taken, and nothing of the one that shows', async () => {
    const { host, told } = await showViews(['month', 'list'], 'list');
    for (const button of all(host, 'button')) button.click();
    expect(told).to.deep.equal(['month']);
  });

  it('is not there where there is nothing to choose', async () => {
    expect(textOf((await showViews(['month'], 'month')).host)).to.equal('');
  });
});

describe('orderView', () => {
  const showOrder = async (order: Criteria['order']) => {
    const told: Criteria['order'][] = [];
    const host = await show(orderView({ lit, messages: words, order, handleOrder: (taken) => void told.push(taken) }));
    return { host, told, select: host.querySelector('select')! };
  };

  it('is a labelled choice that stands at the order shown', async () => {
    const { host, select } = await showOrder(undefined);
    expect(texts(host, 'order-label')).to.deep.equal([words.order.label]);
    expect([...select.options].map(textOf)).to.deep.equal([words.order.date, words.order.match]);
    expect(select.selectedIndex).to.equal(0);
    expect((await showOrder('match')).select.selectedIndex).to.equal(1);
    await expect(host).to.be.accessible();
  });

  it('tells which order was taken', async () => {
    const { select, told } = await showOrder(undefined);
    for (const index of [1, 0]) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
    }
    expect(told).to.deep.equal(['match', undefined]);
  });
});
