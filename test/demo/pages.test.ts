import { expect, fixture, html, waitUntil } from '@open-wc/testing';

describe('A page of the demonstration with several calendars', () => {
  for (const name of ['themed', 'broken'])
    it(`gives each search a name of its own: ${name}.html`, async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe src=${`/demo/${name}.html`} width="900" height="800"></iframe>`,
      );
      const calendars = () => [...(frame.contentDocument?.querySelectorAll('seminar-calendar') ?? [])];
      const named = () => calendars().map(({ messages }) => messages?.filters);
      await waitUntil(() => named().length > 1 && named().every(Boolean), 'no names', { timeout: 8000 });
      expect(new Set(named()).size).to.equal(named().length);
    });
});
