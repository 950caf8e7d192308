import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, press } from './show.ts';

// not 'self', which Firefox takes for about:srcdoc
const { origin } = location;

const policy = [
  `default-src 'none'`,
  `script-src ${origin}`,
  `style-src ${origin}`,
  `connect-src ${origin}`,
  `require-trusted-types-for 'script'`,
].join('; ');

const page = `<!doctype html>
  <html lang="en">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/test/elements/strict-page-watch.ts"></script>
    <script type="module" src="/src/define.ts"></script>
    <seminar-calendar src="/test/elements/strict-page-feed.json" period="all"></seminar-calendar>
    <seminar-card src="/test/elements/strict-page-feed.json" uid="far@example.edu" open></seminar-card>`;

async function openPage(markup: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe srcdoc=${markup} width="600" height="800"></iframe>`);
  await waitUntil(() => frame.contentDocument?.body?.dataset.violations !== undefined, 'no page');
  return frame.contentDocument as Document;
}

const find = (owner: Document, selector: string): Element => {
  const found = owner.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

describe('A page with a strict policy', () => {
  it('lists seminars, opens a text and makes links, without a violation', async () => {
    const owner = await openPage(page);
    const calendar = find(owner, 'seminar-calendar');
    const card = find(owner, 'seminar-card');
    await waitUntil(() => all(calendar, 'status').length > 0, 'no list');
    press(calendar, 'Abstract').click();
    await waitUntil(() => all(calendar, 'text').some(textOf));
    const [text] = all(calendar, 'text').filter(textOf);
    expect(textOf(text)).to.equal('Read on about lamps.');
    expect(text?.querySelector('a')?.getAttribute('href')).to.equal('https://example.edu/lamps');
    await waitUntil(() => all(card, 'text').some(textOf));
    all(card, 'calendars-button')[0]?.click();
    await waitUntil(() => all(card, 'action-google').length > 0);
    expect(all(card, 'action-google')[0]?.getAttribute('href')).to.match(/^https:\/\/calendar\.google\.com/);
    expect(getComputedStyle(all(calendar, 'seminar')[0] as Element).display).to.equal('grid');
    expect(getComputedStyle(all(calendar, 'input')[0] as Element).boxSizing).to.equal('border-box');
    expect(owner.body.dataset.violations).to.equal('');
  });

  it('notices a violation, so that the test above means something', async () => {
    const owner = await openPage(page);
    find(owner, 'body').setAttribute('style', 'color: red');
    await waitUntil(() => owner.body.dataset.violations?.includes('style-src'));
  });
});
