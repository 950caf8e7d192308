import { expect, fixture } from '@open-wc/testing';
import { FilterPanels } from '../../src/elements/filter-panels.ts';

async function panelsOn(markup = '') {
  const renderRoot = await fixture<HTMLElement>(`<div>${markup}</div>`);
  let updates = 0;
  const host = { renderRoot, requestUpdate: () => void (updates += 1), updateComplete: Promise.resolve(true) };
  return { renderRoot, panels: new FilterPanels(host), updates: () => updates };
}

describe('FilterPanels', () => {
  it('has one panel open at a time, which begins anew', async () => {
    const { panels, updates } = await panelsOn();
    panels.toggle('series');
    panels.type('flu');
    panels.keep('Fluids');
    expect([panels.open, panels.typed, [...panels.kept]]).to.deep.equal(['series', 'flu', ['Fluids']]);
    panels.toggle('date');
    expect([panels.open, panels.typed, [...panels.kept]]).to.deep.equal(['date', '', []]);
    panels.toggle('date');
    expect(panels.open).to.equal(undefined);
    expect(updates()).to.equal(4);
  });

  it('keeps what is unfolded', async () => {
    const { panels } = await panelsOn();
    panels.fold();
    panels.toggle('series');
    expect(panels.isUnfolded).to.equal(true);
    panels.fold();
    expect(panels.isUnfolded).to.equal(false);
  });

  it('unfolds all where one is opened, for the column may become narrow around it', async () => {
    const { panels } = await panelsOn();
    panels.toggle('series');
    expect(panels.isUnfolded).to.equal(true);
    panels.toggle('series');
    expect(panels.isUnfolded).to.equal(true);
  });

  it('gives the focus to the next chip, else the one before, else to what is said', async () => {
    const chips = '<button part="button chip">a</button><button part="button chip">b</button>';
    const { panels, renderRoot } = await panelsOn(`<span part="status" tabindex="-1">2</span>${chips}`);
    const focused = async (index: number) => (await panels.focusChip(index), document.activeElement?.textContent);
    expect([await focused(0), await focused(1), await focused(2)]).to.deep.equal(['a', 'b', 'b']);
    for (const chip of renderRoot.querySelectorAll('button')) chip.remove();
    expect(await focused(0)).to.equal('2');
  });
});
