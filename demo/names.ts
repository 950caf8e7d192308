import '../src/define.ts';
import type { SeminarCalendarElement } from '../src/elements/seminar-calendar.ts';

/** Names the search of each calendar after its part of the page: where a page has several, listeners must tell them apart. */
for (const calendar of document.querySelectorAll<SeminarCalendarElement>('seminar-calendar')) {
  const part = calendar.closest<HTMLElement>('section, [data-case]');
  const name = part?.dataset.case ?? part?.querySelector('h2')?.textContent;
  if (name) calendar.messages = { filters: `Find a seminar: ${name}` };
}
