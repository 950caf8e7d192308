import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sectionsOf } from '../../src/filter/sections.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { showHost, type ViewHost } from '../elements/show-month.ts';
import { all, texts } from '../elements/show.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { viewContext } from './show-view.ts';

const day = 86_400_000;
const { start } = seminar();
const list: readonly Seminar[] = [
  seminar({ uid: 'a', location: { name: 'Hall of Waves', room: '132' }, mode: 'hybrid' }),
  seminar({ uid: 'b', title: 'Ice', status: 'cancelled', speakers: [{ name: 'Bo Li' }, { name: 'Inés Marchetti' }] }),
  seminar({
    uid: 'plain',
    title: undefined,
    speakers: [],
    toBeAnnounced: ['title', 'speakers', 'location'],
    start: start + 2 * day,
    end: start + 4 * day,
  }),
];

const columns = ['When', 'Title and speaker', 'Place'];
const showTable = () => showHost({ isTable: true, seminars: list });

/** Two that are over, on one day, and one to come. */
function showApart(settings: Partial<ViewHost> = {}): Promise<ViewHost> {
  const context = viewContext({ now: start + day, level: 4, ids: 'x-', ...settings.context });
  return showHost({ ...settings, isTable: true, context, sections: sectionsOf(list, context.now, context.timeZone) });
}
const tablesOf = (host: ViewHost) => [...(host.shadowRoot?.querySelectorAll('table') ?? [])];

describe('compactView', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is a table with a name, columns, and a row a seminar', async () => {
    const host = await showTable();
    expect(textOf(host.shadowRoot?.querySelector('caption'))).to.equal('Seminars by date');
    const heads = [...(host.shadowRoot?.querySelectorAll('[role="columnheader"]') ?? [])].map(textOf);
    expect(heads).to.deep.equal(columns);
    expect(texts(host, 'row-where')).to.deep.equal([
      'Hall of Waves, 132 · In person and online',
      '',
      'Place to be announced',
    ]);
    expect(texts(host, 'row-what')).to.deep.equal([
      'Spin glasses and hard problems Ada Okafor (University of Example)',
      'Ice Bo Li, Inés Marchetti',
      'Title to be announced Speaker to be announced',
    ]);
  });

  it('says when and whether it takes place, with days where there are several', async () => {
    const host = await showTable();
    const [first, second, third] = texts(host, 'row-when');
    expect(first).to.match(/^Fri, Jul 10 9:00 – 10:00\sAM PDT$/u);
    expect(second).to.contain('Cancelled');
    expect(third).to.match(/^Sun, Jul 12, .+ Tue, Jul 14/u);
  });

  it('leads from a title to its seminar, where it stands alone', async () => {
    const links = all(await showTable(), 'title-link').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['?seminar=a', '?seminar=b']);
  });

  it('holds the boxes that select, and why a seminar is in the list', async () => {
    const context = viewContext({ reason: ({ uid }) => `found in ${uid}` });
    const tick = ({ uid }: Seminar) => ` select ${uid}`;
    const host = await showHost({ isTable: true, seminars: list.slice(0, 1), context, tick });
    expect(texts(host, 'row-what')[0]).to.contain('found in a');
    expect(texts(host, 'row-where')[0]).to.contain('select a');
  });

  it('shows where a new day begins', async () => {
    expect(all(await showTable(), 'row').map(({ part }) => part.contains('row-first'))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('is a table each for what is to come and what was, below a heading that names it', async () => {
    const host = await showApart();
    const headings = all(host, 'section-heading');
    expect(headings.map(({ localName, id }) => `${localName} ${id}`)).to.deep.equal([
      'h4 x-section-upcoming',
      'h4 x-section-past',
    ]);
    expect(all(host, 'section').map(({ part }) => part.value)).to.deep.equal([
      'section section-upcoming',
      'section section-past',
    ]);
    expect(tablesOf(host).map((table) => table.getAttribute('aria-labelledby'))).to.deep.equal(
      headings.map(({ id }) => id),
    );
    expect(host.shadowRoot?.querySelector('caption')).to.equal(null);
    const heads = tablesOf(host).map(({ tHead }) => [...tHead!.rows[0]!.cells].map(textOf));
    expect(heads).to.deep.equal([columns, columns]);
    const titles = tablesOf(host).map((table) => [...table.querySelectorAll('[part~="title"]')].map(textOf));
    expect(titles).to.deep.equal([['Title to be announced'], ['Ice', 'Spin glasses and hard problems']]);
    expect(all(host, 'row-first').map((row) => textOf(row.querySelector('[part~="title"]')))).to.deep.equal([
      'Title to be announced',
      'Ice',
    ]);
  });

  it('is headed where there is only what was', async () => {
    const host = await showApart({ context: viewContext({ now: start + 9 * day }) });
    expect(texts(host, 'section-heading')).to.deep.equal(['Past']);
    expect(tablesOf(host)).to.have.length(1);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has its columns below each other in all its tables, where text runs ${dir}`, async () => {
      const host = await showApart({ dir });
      const places = tablesOf(host).map(({ tHead }) =>
        [...tHead!.rows[0]!.cells].map((cell) => Math.round(cell.getBoundingClientRect().left)),
      );
      expect(places[0]).to.have.length(3);
      expect(places[1]).to.deep.equal(places[0]);
    });

  it('has another name, and no days, where the best match stands first', async () => {
    const host = await showHost({ isTable: true, isByMatch: true, seminars: list });
    expect(textOf(host.shadowRoot?.querySelector('caption'))).to.equal('Best match');
    expect(all(host, 'row')).to.have.length(3);
    expect(all(host, 'row-first')).to.deep.equal([]);
  });

  for (const width of [800, 320])
    it(`is heard as tables with their headings ${width} pixels wide`, async () => {
      await setViewport({ width, height: 600 });
      const host = await showApart();
      await expect(host).to.be.accessible();
      expect(host.scrollWidth).to.be.at.most(width);
      const [table] = tablesOf(host);
      expect(getComputedStyle(table!).display).to.equal(width === 320 ? 'block' : 'table');
    });

  for (const width of [800, 320])
    it(`is heard as a table ${width} pixels wide`, async () => {
      await setViewport({ width, height: 600 });
      const host = await showTable();
      await expect(host).to.be.accessible();
      expect(host.scrollWidth).to.be.at.most(width);
      const table = host.shadowRoot!.querySelector('table')!;
      // as blocks they are a table by their roles alone, and what is hidden from all is no head of a column
      for (const row of table.querySelectorAll('tr')) expect(row.getAttribute('role')).to.equal('row');
      for (const cell of table.querySelectorAll('td, th')) {
        expect(cell.getAttribute('role')).to.be.oneOf(['cell', 'rowheader', 'columnheader']);
        expect(getComputedStyle(cell).display).to.not.equal('none');
        expect(getComputedStyle(cell).visibility).to.equal('visible');
      }
    });
});
