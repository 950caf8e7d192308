import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Seminar } from '../../src/model/seminar.ts';
import { showHost } from '../elements/show-month.ts';
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

const showTable = () => showHost({ isTable: true, seminars: list });

describe('compactView', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is a table with a name, columns, and a row a seminar', async () => {
    const host = await showTable();
    expect(textOf(host.shadowRoot?.querySelector('caption'))).to.equal('Seminars by date');
    const heads = [...(host.shadowRoot?.querySelectorAll('[role="columnheader"]') ?? [])].map(textOf);
    expect(heads).to.deep.equal(['When', 'Title and speaker', 'Place']);
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
