import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';

interface CheckerPage {
  readonly page: Document;
  /** What the page's policy forbade. */
  readonly violations: readonly string[];
}

const find = <T extends HTMLElement>(page: Document, selector: string): T => {
  const found = page.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

async function openPage(hash = ''): Promise<CheckerPage> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe src=${`/demo/check.html${hash}`} width="900" height="800"></iframe>`,
  );
  const violations: string[] = [];
  await waitUntil(() => frame.contentDocument?.querySelector('#samples button'), 'no page');
  const page = frame.contentDocument as Document;
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
  return { page, violations };
}

const verdict = async (page: Document): Promise<string> => {
  await waitUntil(() => page.querySelector('#verdict'), 'no verdict');
  return textOf(find(page, '#verdict'));
};

function sample(page: Document, name: string): void {
  const button = [...page.querySelectorAll<HTMLElement>('#samples button')].find((each) => textOf(each) === name);
  if (!button) throw new Error(`there is no sample “${name}”`);
  button.click();
}

async function type(page: Document, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(page, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await Promise.resolve();
}

const texts = (page: Document, selector: string) => [...page.querySelectorAll(selector)].map(textOf);

describe('The page that checks a feed', () => {
  it('says plainly that a feed is right, and shows it', async () => {
    const { page, violations } = await openPage();
    sample(page, 'A good feed');
    expect(await verdict(page)).to.equal('3 seminars will show');
    expect(textOf(page.querySelector('.sentences'))).to.match(/^Nothing is wrong with this feed\./);
    expect(page.querySelectorAll('.problem')).to.have.length(0);
    expect(page.activeElement?.id).to.equal('verdict');
    const calendar = find(page, 'seminar-calendar');
    await waitUntil(() => calendar.shadowRoot?.querySelectorAll('[part~="seminar"]').length === 3, 'no list');
    expect(texts(page, 'tbody th')).to.deep.equal([
      'A Robot That Swims a Little',
      'Paper Wings',
      'Milling Quietly on Sundays',
    ]);
    expect(violations).to.deep.equal([]);
  });

  it('shows each fault with its lines, and what to write instead', async () => {
    const { page } = await openPage();
    sample(page, 'One with mistakes');
    expect(await verdict(page)).to.equal('2 seminars will show');
    expect(texts(page, '.problem.lost mark')[0]).to.match(/^"start": "March 6, \d{4} at 4 pm"$/);
    expect(texts(page, '.problem.lost .instead')[0]).to.match(/^Write instead: "start": "\d{4}-03-06T16:00"$/);
    expect(texts(page, '.problem.lost h4')[0]).to.match(/^Not shown Line 19, column 7 “Milling Quietly on Sundays”$/);
  });

  it('shows where JSON is broken', async () => {
    const { page } = await openPage();
    sample(page, 'A comma is missing');
    expect(await verdict(page)).to.equal('Nothing will show');
    expect(texts(page, '.problem.fatal mark')).to.deep.equal(['"The Missing Comma"']);
    expect(texts(page, '.instead')).to.deep.equal(['Write instead: "title": "The Missing Comma",']);
  });

  it('tells why a seminar is missing', async () => {
    const { page } = await openPage();
    sample(page, 'One with mistakes');
    await verdict(page);
    await type(page, '#missing', 'knots');
    expect(texts(page, '.answer h4')).to.deep.equal(['Not shown Knots That Hold']);
    await type(page, '#missing', 'paper');
    expect(texts(page, '.answer h4')).to.deep.equal(['Not shown Paper Wings', 'Shows Paper Wings']);
    expect(texts(page, 'search [role="status"]')).to.deep.equal(['2 entries']);
    await type(page, '#missing', 'zebra');
    expect(texts(page, 'search [role="status"]')[0]).to.match(/^0 entries\. .*missing in the feed itself\.$/);
  });

  it('checks what its address names', async () => {
    const { page, violations } = await openPage('#src=feeds/partly-broken.json&feed-time-zone=Europe/Zurich');
    expect(await verdict(page)).to.equal('3 seminars will show');
    expect(find<HTMLInputElement>(page, '#src').value).to.equal('feeds/partly-broken.json');
    expect(find<HTMLInputElement>(page, '#feed-time-zone').value).to.equal('Europe/Zurich');
    expect(page.querySelectorAll('.problem.lost').length).to.be.at.least(2);
    expect(violations).to.deep.equal([]);
  });

  it('puts nothing of its address into the tag to copy but what an attribute holds', async () => {
    const { page } = await openPage(`#src=${encodeURIComponent('feeds/partly-broken.json?a="><script>&c')}`);
    await verdict(page);
    const tag = texts(page, 'code').find((code) => code.includes('src=')) ?? '';
    expect(tag).to.include('?a=%22%3E%3Cscript%3E&amp;c"');
  });

  it('asks for many addresses of a link only when somebody presses', async () => {
    const { page } = await openPage(`#src=${Array.from({ length: 9 }, (_, n) => `/feeds/${n}.json`).join('+')}`);
    await waitUntil(() => textOf(find(page, '#status')).includes('press Check'));
    expect(page.querySelector('#verdict')).to.equal(null);
  });

  it('checks two feeds as one list', async () => {
    const { page } = await openPage('#src=feeds/partly-broken.json%20feeds/empty.json');
    expect(await verdict(page)).to.equal('3 seminars will show');
    expect(texts(page, '.address')).to.include.members(['feeds/partly-broken.json', 'feeds/empty.json']);
    expect(page.querySelectorAll('.problem h4')).to.have.length(0);
    expect(page.querySelectorAll('.problem h5')).not.to.have.length(0);
  });

  it('says what was really asked for', async () => {
    const { page } = await openPage('#src=feeds/nothing.json');
    await verdict(page);
    const asked = new URL('/demo/feeds/nothing.json', location.href).href;
    expect(texts(page, '.asked')).to.deep.equal([
      `Asked: ${asked} It is relative, so it was looked for beside this page; on yours, beside that one.`,
    ]);
  });

  it('takes the tag of a page, and says what that leaves out', async () => {
    const { page } = await openPage();
    const tag = '<seminar-calendar src="feeds/partly-broken.json" period="all" series="Nothing"></seminar-calendar>';
    await type(page, '#src', tag);
    find<HTMLFormElement>(page, '#check').requestSubmit();
    expect(await verdict(page)).to.equal('3 seminars will show');
    expect(find<HTMLInputElement>(page, '#src').value).to.equal('feeds/partly-broken.json');
    expect(textOf(find(page, '#limits')))
      .to.contain('period="all"')
      .and.to.contain('series="Nothing"');
    expect(textOf(find(page, '.sentences'))).to.contain('the element shows 0 of them');
    expect(page.location.hash).to.equal('#src=feeds/partly-broken.json&series=Nothing&period=all');
    await type(page, '#missing', texts(page, 'tbody th')[0] ?? '');
    expect(textOf(find(page, '.answer'))).to.contain('series="Nothing" leaves it out');
    find(page, '#limits button').click();
    await waitUntil(() => !textOf(page.querySelector('.sentences')).includes('the element shows'));
    expect(page.location.hash).to.equal('#src=feeds/partly-broken.json');
  });

  it('names no zone for times whose zone nobody states', async () => {
    const { page } = await openPage();
    const start = '2026-10-08T15:30';
    const zoned = { title: 'Zoned', start, timeZone: 'America/Los_Angeles' };
    await type(page, '#text', JSON.stringify([{ title: 'Bare', start, end: '16:30' }, zoned]));
    find<HTMLFormElement>(page, '#check').requestSubmit();
    await verdict(page);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].slice(0, 4).map(textOf));
    expect(rows).to.deep.include.members([
      ['Bare', 'Thu, Oct 8, 2026, 3:30 PM', 'Thu, Oct 8, 2026, 4:30 PM', 'no zone'],
      ['Zoned', 'Thu, Oct 8, 2026, 3:30 PM PDT', '–', 'America/Los_Angeles'],
    ]);
    expect(texts(page, '.facts dd')).to.include('no zone (1), America/Los_Angeles (1)');
    await type(page, '#missing', 'bare');
    expect(textOf(find(page, '.answer p')))
      .to.contain('3:30 PM')
      .and.not.to.match(/3:30 PM [A-Z]/);
  });

  it('shows the text of a file as it is read, whatever its encoding', async () => {
    const { page } = await openPage();
    const text = '[{ "title": "Café", "start": "2026-10-08T15:30Z" }]';
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], 'seminars.json'));
    const field = find<HTMLInputElement>(page, '#file');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await verdict(page);
    expect(find<HTMLTextAreaElement>(page, '#text').value).to.equal(text);
    expect(texts(page, 'tbody th')).to.deep.equal(['Café']);
  });

  it('says what to try where an address cannot be read', async () => {
    const { page } = await openPage('#src=feeds/nothing.json');
    expect(await verdict(page)).to.equal('Nothing will show');
    expect(textOf(page.querySelector('.problem'))).to.contain('The server answered 404: there is no such file');
    expect(textOf(page.querySelector('#result .note'))).to.contain('Open the address in a new tab');
  });

  it('asks for something to check', async () => {
    const { page } = await openPage();
    const field = find<HTMLInputElement>(page, '#src');
    find<HTMLFormElement>(page, '#check').requestSubmit();
    expect(textOf(find(page, '#src-error'))).to.equal('Give an address, a text or a file.');
    expect(page.activeElement).to.equal(field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('src-error');
    await type(page, '#src', 'x');
    expect(textOf(find(page, '#src-error'))).to.equal('');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes no zone that is none', async () => {
    const { page } = await openPage('#src=feeds/partly-broken.json&feed-time-zone=Mars');
    await waitUntil(() => textOf(find(page, '#feed-time-zone-error')));
    expect(textOf(find(page, '#feed-time-zone-error'))).to.contain('America/Los_Angeles');
    expect(page.activeElement?.id).to.equal('feed-time-zone');
    expect(page.querySelector('#verdict')).to.equal(null);
    sample(page, 'A good feed');
    await verdict(page);
    expect(find<HTMLInputElement>(page, '#feed-time-zone').value).to.equal('');
    expect(textOf(find(page, '#feed-time-zone-error'))).to.equal('');
  });

  it('is accessible, before and after', async () => {
    const written = await (await fetch('/demo/check.html')).text();
    const { body } = new DOMParser().parseFromString(written, 'text/html');
    const parent = await fixture<HTMLDivElement>(html`<div></div>`);
    for (const name of ['demo.css', 'check.css']) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: `/demo/${name}` });
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      parent.append(link);
      await loaded;
    }
    parent.append(...body.childNodes);
    // the audit works in its own page only, so the page's script runs in this one, with what it looks for in place
    await import('../../demo/check.ts');
    await expect(parent).to.be.accessible();
    for (const name of ['One with mistakes', 'A comma is missing', 'A good feed']) {
      sample(document, name);
      await waitUntil(() => textOf(find(document, '#status')) === '' && document.querySelector('#verdict'));
      await expect(parent, name).to.be.accessible();
    }
  });
});
