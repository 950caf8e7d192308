// An hour of filtering in fast motion: memory must not grow with it.
import { openList } from './measure.mjs';
import { printTable } from './table.mjs';

const COUNT = 1_000;
const STEPS = 4;

// Run in the page: asks for this and that, one after the other, each painted before the next.
async function askALot({ from, to }) {
  const series = ['Colloquium', 'Geometry', 'Fluids', 'Optics', 'Ethics'];
  const words = ['sandpile', 'gradient', 'poincaré', 'knots', 'harbour', 'part 12', 'nothing of the kind'];
  const views = ['list', 'compact', 'month'];
  const calendar = document.querySelector('seminar-calendar');
  for (let turn = from; turn < to; turn += 1) {
    const chosen = turn % 3 === 0 ? {} : { series: [series[turn % series.length]] };
    const search = turn % 2 === 0 ? {} : { search: words[turn % words.length].slice(0, 1 + (turn % 9)) };
    if (turn % 50 === 0 && 'view' in calendar) calendar.view = views[(turn / 50) % views.length];
    globalThis.bench.ask({ ...chosen, ...search });
    await calendar.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if ('view' in calendar) calendar.view = 'list';
  globalThis.bench.ask({});
}

/** Prints the memory of our page as the visitor goes on, asking for something else so many times. */
export async function printMemory(browser, address, changes) {
  const { measured } = await openList(browser, address, 'ours', COUNT);
  const step = changes / STEPS;
  const lines = [];
  const note = async (done) =>
    lines.push([done, ((await measured.heap()) / 1e6).toFixed(2), await measured.elements()]);
  await measured.page.evaluate(askALot, { from: 0, to: 60 }); // so that all that is loaded once is there
  await measured.quiet();
  await note(0);
  for (let done = 0; done < changes; done += step) {
    await measured.page.evaluate(askALot, { from: done, to: done + step });
    await measured.quiet();
    await note(done + step);
  }
  await measured.close();
  console.log(`Memory of ${COUNT} seminars, ${changes} changes of what is asked for`);
  printTable(['changes', 'JS heap MB', 'elements'], lines);
}
