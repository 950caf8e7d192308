import { expect, fixture, html } from '@open-wc/testing';
import { departmentFeedDocument } from '../../demo/plugin/build-feed.ts';
import { waitUntil } from '../wait-until.ts';

describe('A page of the demonstration with several calendars', () => {
  for (const name of ['themed', 'broken'])
    it(`gives each search a name of its own: ${name}.html`, async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe src=${`/demo/${name}.html`} width="900" height="800"></iframe>`,
      );
      const calendars = () => [...(frame.contentDocument?.querySelectorAll('seminar-calendar') ?? [])];
      const named = () => calendars().map(({ messages }) => messages?.filters);
      await waitUntil(() => named().length > 1 && named().every(Boolean), 'no names');
      expect(new Set(named()).size).to.equal(named().length);
    });
});

describe("The demonstration's first page", () => {
  it('offers what a page can ask for: structured data, reminders and the calendar of its feed', async () => {
    const { body } = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
    const calendar = body.querySelector('seminar-calendar');
    expect(calendar?.getAttribute('src')).to.equal('seminars.json');
    expect(calendar?.hasAttribute('structured-data')).to.equal(true);
    expect(calendar?.getAttribute('reminder')).to.equal('30');
    expect(departmentFeedDocument(new Date()).icsUrl).to.equal('seminars.ics');
  });
});
