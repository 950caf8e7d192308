import { expect } from '@open-wc/testing';
import { listMenuView, type ListMenuOptions } from '../../src/view/list-menu-view.ts';
import { lit, show, texts, words } from './show-view.ts';

const showMenu = (overrides: Partial<ListMenuOptions> = {}) =>
  show(
    listMenuView({
      lit,
      messages: words,
      files: 3,
      noFile: undefined,
      texts: 4,
      subscription: undefined,
      handleFile: () => undefined,
      handleText: () => undefined,
      ...overrides,
    }),
  );

describe('listMenuView', () => {
  it('offers the file first, and says that it stays as it is', async () => {
    const host = await showMenu();
    expect(texts(host, 'button')).to.deep.equal(['Download all 3 as iCal file', 'Copy all 4 as text']);
    expect(texts(host, 'hint')[0]).to.equal(words.snapshot);
  });

  it('offers it last where it may not come, and says why', async () => {
    const host = await showMenu({ noFile: words.noFile['in-app'] });
    expect(texts(host, 'button')).to.deep.equal(['Copy all 4 as text', 'Download all 3 as iCal file']);
    expect(texts(host, 'hint')[1]).to.equal(words.noFile['in-app']);
  });
});
