import { textOf } from '../text-of.ts';
import { nodeFaults } from './allowed-nodes.ts';
import type { HostilePage, PageWindow, Shown } from './hostile-page.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of an element can be painted: its box, less what its ancestors within the host cut off. */
function paintedBox(element: Element, host: Element): Box {
  let { left, top, right, bottom }: Box = element.getBoundingClientRect();
  for (let above = element.parentElement; above && above !== host; above = above.parentElement) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(above);
    const box = above.getBoundingClientRect();
    const isClipped = clipPath !== 'none';
    if (overflowX !== 'visible' || isClipped) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (overflowY !== 'visible' || isClipped) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return { left, top, right, bottom };
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;

function layoutFaults(element: Element, host: Element): readonly string[] {
  const outer = host.getBoundingClientRect();
  if (isWithin(element.getBoundingClientRect(), outer)) return [];
  const box = paintedBox(element, host);
  if (isEmpty(box) || isWithin(box, outer)) return [];
  return [`<${element.localName}> is painted outside of the element: “${textOf(element).slice(0, 40)}”`];
}

/** Pixels by which text may seem to stand out: Firefox counts the space at which a line was broken for want of room. */
const unseen = CSS.supports('-moz-appearance', 'none') ? 6 : 1;

/** What of an element's shadow root must not be there. */
export function elementFaults(host: Element): readonly string[] {
  const inside = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
  const { position, display } = getComputedStyle(host);
  const overflows = host.scrollWidth > host.clientWidth + unseen || host.scrollHeight > host.clientHeight + 1;
  return [
    ...inside.flatMap(nodeFaults),
    ...inside.flatMap((element) => layoutFaults(element, host)),
    ...(overflows ? ['text is painted outside of the element'] : []),
    ...(position === 'static' && display === 'block' ? [] : ['the element itself is out of place']),
    ...(host.childNodes.length > 0 ? ['something stands between its tags'] : []),
  ];
}

const ownNames = (object: object): string => Reflect.ownKeys(object).map(String).toSorted().join(' ');

const scriptsIn = (root: ParentNode): readonly Element[] => [
  ...root.querySelectorAll('head > script[type="application/ld+json"]'),
];

/** Members of structured data that are addresses. */
const addresses = new Set(['url', 'image']);

function valueFaults(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => valueFaults(member, Array.isArray(value) ? name : key));
  return addresses.has(name) && !/^https?:/.test(String(value))
    ? [`structured data with ${name} ${JSON.stringify(value)}`]
    : [];
}

/** What our elements have written into the head that must not be there. */
function structuredFaults({ document, stage }: HostilePage): readonly string[] {
  const scripts = scriptsIn(document);
  const told = scripts.flatMap(({ textContent: text, attributes, childNodes }) => {
    const { '@context': context, '@graph': events } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const isOurs = context === 'https://schema.org' && Array.isArray(events);
    return [
      ...(isOurs && attributes.length === 1 && childNodes.length === 1 ? [] : ['structured data of another kind']),
      ...(/[<>&\u2028\u2029]/.test(text) ? ['structured data that could end its script'] : []),
      ...valueFaults(events),
    ];
  });
  return scripts.length > stage.querySelectorAll('[structured-data]').length
    ? [...told, 'structured data of elements that are gone']
    : told;
}

/** The page as it is beside our elements: names, prototypes, its own nodes and fields. */
export function snapshotOf({ view, document, stage }: Omit<HostilePage, 'before'>): string {
  const { Object, Array, String, Function, Element, Map, Promise } = view;
  const types = [Object, Array, String, Function, Element, Map, Promise];
  const rest = document.documentElement.cloneNode(true) as Element;
  rest.querySelector('main')?.replaceChildren();
  for (const script of scriptsIn(rest)) script.remove();
  return [
    view.location.href,
    document.baseURI,
    document.title,
    document.cookie,
    document.adoptedStyleSheets.length,
    [...document.querySelectorAll('input')].map(({ value }) => value).join(' '),
    document.activeElement?.localName,
    [...stage.children]
      .filter(({ localName }) => localName !== 'section')
      .map(({ localName }) => localName)
      .join(' '),
    ownNames(view),
    ownNames(document),
    ...types.flatMap((type) => [ownNames(type), ownNames(type.prototype as object)]),
    rest.outerHTML,
  ].join('\n');
}

/** Addresses of what our page loads of its own. */
const ours = /^\/(?:src|test\/hostile|node_modules|__deps|__wds|__web)/;

function requests({ view }: HostilePage): readonly string[] {
  const entries = view.performance.getEntriesByType('resource');
  return entries.flatMap(({ name }) => {
    const { origin, pathname } = new URL(name);
    return origin === location.origin && ours.test(pathname) ? [] : [`requested: ${name}`];
  });
}

function difference(before: string, after: string): string {
  const known = new Set(before.split(/\s/));
  const added = after.split(/\s/).filter((word) => !known.has(word));
  return `the page is another: ${added.join(' ').slice(0, 300)}`;
}

/** What happened to the page that must not. */
export function pageFaults(page: HostilePage): readonly string[] {
  const { view, document, before, expected } = page;
  const heading = document.querySelector('h1')!;
  const { left, top, width, height } = heading.getBoundingClientRect();
  const after = snapshotOf(page);
  const ran = [view, window].some((each) => '__ran' in each);
  return [
    ...(ran ? ['code ran'] : []),
    ...view.record.events.filter((event) => !expected?.test(event)),
    ...requests(page),
    ...structuredFaults(page),
    ...(view.document === document ? [] : ['the page was left']),
    ...(document.elementFromPoint(left + width / 2, top + height / 2) === heading ? [] : ['the heading is covered']),
    ...(after === before ? [] : [difference(before, after)]),
    ...(document.scrollingElement!.scrollWidth > view.innerWidth ? ['the page scrolls sideways'] : []),
  ];
}

/** What is wrong with how one document shows. */
export function documentFaults({ given, calendar, card }: Shown, { record }: PageWindow): readonly string[] {
  const text = textOf(calendar.shadowRoot);
  const said = record.warnings.filter((warning) => warning.includes(`${calendar.src}:`)).join('\n');
  const failed = calendar.shadowRoot?.querySelector('[part="error"]') !== null;
  const told = given.fails ?? given.tells;
  return [
    ...elementFaults(calendar),
    ...elementFaults(card).map((fault) => `card: ${fault}`),
    ...(given.shows ?? []).filter((each) => !text.includes(each)).map((each) => `does not show “${each}”`),
    ...(given.hides ?? []).filter((each) => text.includes(each)).map((each) => `shows “${each}”`),
    ...(failed && given.shows ? [`can not be read: ${said}`] : []),
    ...(!failed && given.fails ? ['is read, though it is broken'] : []),
    ...(!told || told.test(said) ? [] : [`the author is not told ${told}: ${said.slice(0, 500)}`]),
  ];
}
