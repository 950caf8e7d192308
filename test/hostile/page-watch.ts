// Runs first in the pages of hostile-page.ts, and keeps what happens in them that must not.
import type { PageRecord } from './hostile-page.ts';

const record: PageRecord = { answers: new Map(), events: [], warnings: [], longest: 0, since: 0, isReady: false };
Object.assign(window, { record });

// requests are told from it, and by itself it forgets those behind the 250th
performance.setResourceTimingBufferSize(10_000);

const keep = (sentence: string): void => void record.events.push(sentence);

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  keep(`violation: ${effectiveDirective} ${blockedURI}`),
);
window.addEventListener('error', ({ message }) => keep(`error: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => keep(`unhandled rejection: ${String(reason)}`));
window.addEventListener('beforeunload', () => keep('left the page'));
for (const name of ['submit', 'formdata', 'hashchange', 'message', 'popstate'])
  window.addEventListener(name, () => keep(`event: ${name}`));
window.open = (address) => {
  keep(`opened: ${String(address)}`);
  return null;
};
console.warn = (...words: readonly unknown[]) => void record.warnings.push(words.join(' '));
console.error = (...words: readonly unknown[]) => keep(`console.error: ${words.join(' ')}`);

const keepLongest = (duration: number): void => void (record.longest = Math.max(record.longest, duration));

/** Milliseconds between two beats. */
const pause = 20;

/** For browsers that tell of no long tasks: by how much a beat comes too late. */
function watchBeats(): void {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    keepLongest(now - Math.max(last, record.since) - pause);
    last = now;
  }, pause);
}

if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => keepLongest(duration))).observe({
    type: 'longtask',
  });
else watchBeats();

/** Only what the test serves is answered: nothing goes to the network but our own modules. */
window.fetch = (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const answer = record.answers.get(pathname);
  if (!answer) keep(`request: ${pathname}`);
  const { document: body = '', type = 'application/json' } = answer ?? {};
  return Promise.resolve(
    new Response(body as BodyInit, { status: answer ? 200 : 404, headers: { 'content-type': type } }),
  );
};
