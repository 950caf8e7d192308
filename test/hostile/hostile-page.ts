import type { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import type { SeminarCardElement } from '../../src/elements/seminar-card.ts';
import { waitUntil } from '../wait-until.ts';
import { abstractOf, type HostileDocument } from './hostile-document.ts';
import { snapshotOf } from './page-faults.ts';

/** What page-watch.ts keeps. */
export interface PageRecord {
  /** Path → what stands there. */
  readonly answers: Map<string, HostileDocument>;
  /** What happened that must not. */
  readonly events: string[];
  /** What the author was told. */
  readonly warnings: string[];
  /** Milliseconds of the longest task. */
  longest: number;
  /** When the page was last cleared, by its own clock. */
  since: number;
  isReady: boolean;
}

export type PageWindow = Window & typeof globalThis & { readonly record: PageRecord };

/** A page of somebody else's, with our elements on it. */
export interface HostilePage {
  readonly view: PageWindow;
  readonly document: Document;
  readonly stage: HTMLElement;
  /** What the page was before anything hostile came. */
  readonly before: string;
  /** Violations that its policy means to happen. */
  readonly expected: RegExp | undefined;
  readonly close: () => void;
}

/** A document as both elements show it. */
export interface Shown {
  readonly given: HostileDocument;
  readonly calendar: SeminarCalendarElement;
  readonly card: SeminarCardElement;
}

// not 'self', which Firefox takes for about:srcdoc
const { origin } = location;

const strict = [
  `default-src 'none'`,
  `script-src ${origin}`,
  `style-src ${origin}`,
  `connect-src ${origin}`,
  `require-trusted-types-for 'script'`,
];

/** The policies of pages; under the last, the sanitiser can not have a policy of its own. */
export const policies = {
  none: '',
  strict: strict.join('; '),
  forbidding: [...strict, 'trusted-types lit-html'].join('; '),
} as const;

export type Policy = keyof typeof policies;

/** Whether the browser knows trusted types; Firefox 140 does not, and passes over what policies say of them. */
export const knowsTypes = 'trustedTypes' in window;

const pageOf = (policy: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  ${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}
  <title>Department</title>
  <script type="module" src="/test/hostile/page-watch.ts"></script>
  <script type="module" src="/src/define.ts"></script>
  <script type="module" src="/test/hostile/page-ready.ts"></script>
  <h1>Department of Tides</h1>
  <form name="login"><input name="user" value="ada"><input name="password" type="password" value="secret"></form>
  <p id="title">The page’s own</p>
  <main></main>`;

/** Has seminars far from the screen laid out too, for what they hold is looked at wherever it is. */
function layOutAll({ document, CSSStyleSheet }: PageWindow): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('seminar-calendar::part(item) { content-visibility: visible; }');
  document.adoptedStyleSheets.push(sheet);
}

/** Opens a page, and has everything loaded that comes later, so that what a document brings is told from that. */
export async function openHostilePage(policy: Policy): Promise<HostilePage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { srcdoc: pageOf(policies[policy]), width: '700', height: '500' });
  document.body.append(frame);
  const viewOf = () => frame.contentWindow as PageWindow | null;
  await waitUntil(() => viewOf()?.record?.isReady, 'no page');
  const view = viewOf()!;
  layOutAll(view);
  const stage = view.document.querySelector('main')!;
  const expected = policy === 'forbidding' ? /^violation: trusted-types / : undefined;
  const page = { view, document: view.document, stage, before: '', expected, close: () => frame.remove() };
  await show(page, [abstractOf('warm', 'Words with <em>marks</em>, <a href="/a">a link</a> and $x^2$.')]);
  clear(page);
  return { ...page, before: snapshotOf(page) };
}

/** Takes away what was shown. */
export function clear({ stage, view }: HostilePage): void {
  stage.replaceChildren();
  view.record.answers.clear();
  view.record.events.length = 0;
  view.record.warnings.length = 0;
  view.record.longest = 0;
  view.record.since = view.performance.now();
}

const parts = (element: Element, part: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];

const read = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['seminar-feed-load', 'seminar-feed-error'])
      element.addEventListener(name, () => resolve(), { once: true });
  });

/** The clock of all elements: before every seminar of the documents. */
const now = Date.UTC(2027, 0, 15);

async function place<T extends 'seminar-calendar' | 'seminar-card'>(
  { document }: HostilePage,
  tag: T,
  parent: Element,
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  element.now = () => now;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const isRead = read(element);
  parent.append(element);
  await isRead;
  return element;
}

let count = 0;

async function showOne(page: HostilePage, given: HostileDocument): Promise<Shown> {
  count += 1;
  const src = `/feeds/${count}`;
  page.view.record.answers.set(src, given);
  const parent = page.document.createElement('section');
  page.stage.append(parent);
  const services = { src, 'calendar-links': 'ics outlook outlook-com google yahoo' };
  const [calendar, card] = await Promise.all([
    place(page, 'seminar-calendar', parent, {
      ...services,
      period: 'all',
      'page-size': '100',
      'structured-data': '',
      filters: given.filters ?? 'search series',
      view: given.view ?? 'list',
    }),
    place(page, 'seminar-card', parent, { ...services, open: '' }),
  ]);
  return { given, calendar, card };
}

/** Texts in the list's opened sections are there, and nothing changes any more. */
async function settle({ stage }: HostilePage): Promise<void> {
  const elements = [...stage.querySelectorAll('seminar-calendar, seminar-card')];
  const state = () =>
    elements.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('*').length ?? 0).join(' ') +
    elements.map((element) => parts(element, 'text').length).join(' ');
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const after = state();
    quiet = after === before ? quiet + 1 : 0;
    before = after;
  }
}

/** Opens the filters one after the other, for one of them is open at a time. */
async function openFilters(calendar: Shown['calendar']): Promise<void> {
  for (const filter of parts(calendar, 'filter')) {
    filter.querySelector('button')?.click();
    await calendar.updateComplete;
  }
}

/** Shows documents side by side, every section and every menu of both elements open. */
export async function show(page: HostilePage, documents: readonly HostileDocument[]): Promise<readonly Shown[]> {
  page.stage.hidden = true; // laid out once, not with every list that comes
  const shown = await Promise.all(documents.map((given) => showOne(page, given)));
  const isFull = ({ calendar }: Shown) => ['status', 'empty', 'error'].some((part) => parts(calendar, part).length > 0);
  await waitUntil(() => shown.every(isFull), 'no controls');
  page.stage.hidden = false;
  await Promise.all(shown.map(({ calendar }) => openFilters(calendar)));
  for (const { calendar, card } of shown) {
    parts(calendar, 'expand')[0]?.click();
    for (const element of [calendar, card]) for (const button of parts(element, 'menu-button')) button.click();
  }
  await settle(page);
  return shown;
}
