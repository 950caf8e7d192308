// What is measured of a page with a list, and how the figures of several rounds come together.
import { MeasuredPage, RESTING } from './browser.mjs';

/** Rare in the feed, so that the last letters narrow the list to what fits on the page. */
const WORD = 'sandpile';
const FACETS = [{ series: ['Optics'] }, { series: ['Fluids'] }, {}];

export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const most = (costs) => Math.max(...costs.map(({ task }) => task));

async function measureSearch(measured) {
  const field = measured.page.locator('input[type="search"]').first();
  const { cpu: focus } = await measured.cost(() => field.focus()); // the texts may be made ready here
  const keys = [];
  for (const key of WORD) keys.push(await measured.cost((page) => page.keyboard.press(key)));
  const [first, ...others] = keys;
  await field.fill('');
  await measured.quiet();
  return { focus, firstKey: first.cpu, key: median(others.map(({ cpu }) => cpu)), keyTask: most(keys) };
}

async function measureFacets(measured) {
  const costs = [];
  for (const criteria of FACETS)
    costs.push(await measured.cost((page) => page.evaluate((asked) => globalThis.bench.ask(asked), criteria)));
  return { facet: median(costs.map(({ cpu }) => cpu)), facetTask: most(costs) };
}

const isShown = () => performance.getEntriesByName('list').length > 0;

/** Opens a page with a feed of so many seminars; resolves to it with what that cost. */
export async function openList(browser, address, name, count) {
  const measured = await MeasuredPage.open(browser, address);
  const first = await measured.cost(async (page) => {
    await page.goto(`${address}/${name}/${count}`);
    await page.waitForFunction(isShown, undefined, { polling: 100, timeout: 120_000 });
  }, RESTING);
  return { measured, first };
}

/** One round with one page: its first list, then a search letter by letter, then a filter. */
export async function measureList(browser, address, name, count) {
  const { measured, first } = await openList(browser, address, name, count);
  const figures = {
    list: first.cpu,
    listTask: first.task,
    elements: await measured.elements(),
    heap: (await measured.heap()) / 1e6,
  };
  if (name !== 'floor') Object.assign(figures, await measureSearch(measured), await measureFacets(measured));
  const used = name === 'floor' ? figures : { ...figures, heapUsed: (await measured.heap()) / 1e6 };
  await measured.close();
  return used;
}

/** Elements of our page once all is shown that there is. */
export async function elementsOfAll(browser, address, count) {
  const { measured } = await openList(browser, address, 'ours', count);
  const { page } = measured;
  await page.evaluate(() => {
    document.querySelector('seminar-calendar').pageSize = 1_000;
  });
  await measured.quiet();
  const more = page.locator('seminar-calendar [part~="more"]');
  while ((await more.count()) > 0) {
    await more.evaluate((button) => button.click());
    await measured.quiet();
  }
  const elements = await measured.elements();
  await measured.close();
  return elements;
}
