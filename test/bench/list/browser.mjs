// One Chromium, and what can be measured of a page in it.
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browsers.mjs';

/** Milliseconds of processor time within which a page counts as quiet, and how often it must be so. */
const QUIET = 2;
const TIMES = 3;
/** The same until a list has learnt, while nothing else is to do, how high its far seminars are. */
export const RESTING = 8;
const WAIT = 80;

export function launch() {
  const { path, env } = findChromium() ?? {};
  if (!path) throw new Error('No Chromium was found: run "node test/setup.mjs".');
  return chromium.launch({
    executablePath: path,
    chromiumSandbox: false, // only our own pages are opened
    env: { ...process.env, ...env },
  });
}

// Run in the page before its own scripts: notes how long each task held it up, less what parsing of JSON took.
// What `Response.json` parses is the browser's own and stays in: only our page is held to an aim.
function watchTasks() {
  const parsed = [];
  const timed = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) {
      const start = performance.now();
      const made = Reflect.apply(original, this, given);
      parsed.push({ start, duration: performance.now() - start });
      return made;
    };
  };
  timed(JSON, 'parse');
  timed(TextDecoder.prototype, 'decode');
  const tasks = [];
  const observer = new PerformanceObserver((entries) => tasks.push(...entries.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const within = (task) =>
    parsed.filter(({ start }) => start >= task.startTime && start < task.startTime + task.duration);
  globalThis.longestTask = () => {
    tasks.push(...observer.takeRecords());
    const own = tasks
      .splice(0)
      .map((task) => within(task).reduce((left, { duration }) => left - duration, task.duration));
    return Math.max(0, ...own);
  };
}

/** A page in a visitor's own browser, measured from outside. */
export class MeasuredPage {
  #context;
  #session;
  page;

  /** Opens an empty page of the same address, so that the next one runs in the same process. */
  static async open(browser, address) {
    const measured = new MeasuredPage();
    measured.#context = await browser.newContext({ viewport: { width: 1_200, height: 900 }, locale: 'en-US' });
    const page = (measured.page = await measured.#context.newPage());
    await page.addInitScript(watchTasks);
    await page.goto(`${address}/blank`);
    measured.#session = await measured.#context.newCDPSession(page);
    await measured.send('Performance.enable', { timeDomain: 'threadTicks' });
    return measured;
  }

  send(method, options) {
    return this.#session.send(method, options);
  }

  /** Milliseconds of processor time that the page's main thread has used. */
  async cpu() {
    const { metrics } = await this.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1_000;
  }

  /** Waits until the page does nothing any more; resolves to its processor time then. */
  async quiet(times = TIMES) {
    let before = await this.cpu();
    for (let still = 0; still < times;) {
      await this.page.waitForTimeout(WAIT);
      const now = await this.cpu();
      still = now - before < QUIET ? still + 1 : 0;
      before = now;
    }
    return before;
  }

  /** What something costs until all it leads to is painted, or for longer: milliseconds of processor time, and the longest task. */
  async cost(act, times) {
    await this.longestTask();
    const before = await this.cpu();
    await act(this.page);
    return { cpu: (await this.quiet(times)) - before, task: await this.longestTask() };
  }

  longestTask() {
    return this.page.evaluate(() => globalThis.longestTask?.() ?? 0);
  }

  /** Bytes of the page's own data once what is not needed is thrown away. */
  async heap() {
    for (let times = 0; times < 3; times += 1) await this.send('HeapProfiler.collectGarbage');
    return (await this.send('Runtime.getHeapUsage')).usedSize;
  }

  /** How many elements there are, those in shadow roots with them. */
  elements() {
    return this.page.evaluate(() => {
      const count = (node) =>
        [...node.querySelectorAll('*')].reduce(
          (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document);
    });
  }

  /** Paths that were there before the list showed, and all. */
  async paths() {
    return this.page.evaluate(() => {
      const [shown] = performance.getEntriesByName('list');
      const files = performance.getEntriesByType('resource');
      const path = ({ name }) => new URL(name).pathname;
      const before = files.filter(({ responseEnd }) => responseEnd <= shown.startTime);
      return { before: before.map(path), all: files.map(path) };
    });
  }

  close() {
    return this.#context.close();
  }
}
