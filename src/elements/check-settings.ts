import { formatNames } from '../feed/foreign-formats.ts';
import { subscriptionLinks } from '../export/subscription-links.ts';
import { viewNames } from '../filter/address.ts';
import { isDay } from '../filter/calendar-day.ts';
import { periods } from '../filter/facets.ts';
import { englishControls } from '../locale/english-controls.ts';
import { modes } from '../model/seminar.ts';
import { isTimeZone } from '../model/seminar-time.ts';
import { filterNames } from '../view/view-context.ts';
import { tellAuthor } from './tell-author.ts';

/** What an attribute may hold. */
interface Rule {
  readonly accepts: (value: string) => boolean;
  readonly expected: string;
}

const oneOf = (...words: readonly string[]): Rule => ({
  accepts: (value) => words.includes(value.trim()),
  expected: `one of: ${words.join(', ')}`,
});
const wordsOf = (...words: readonly string[]): Rule => ({
  accepts: (value) => value.split(/\s+/).every((word) => !word || words.includes(word)),
  expected: `words of: ${words.join(', ')}`,
});
const number = (least: number, most: number): Rule => ({
  accepts: (value) => /^\d+$/.test(value.trim()) && Number(value) >= least && Number(value) <= most,
  expected: `a whole number from ${least} to ${most}`,
});
const day: Rule = {
  accepts: isDay,
  expected: 'a day such as 2026-10-08',
};
const zone = (...standIns: readonly string[]): Rule => ({
  accepts: (value) => standIns.includes(value) || isTimeZone(value),
  expected: [...standIns, 'an IANA zone such as America/Los_Angeles'].join(', '),
});

/** In HTML an attribute of these is on wherever it stands, whatever it holds. */
const flag: Rule = {
  accepts: (value) => !/^(?:false|off|no|0)$/i.test(value.trim()),
  expected: 'no attribute at all, for it is on wherever it stands',
};

const rules: Readonly<Record<string, Rule>> = {
  src: {
    accepts: (value) => value.split(/\s+/).every((address) => !address || URL.canParse(address, document.baseURI)),
    expected: 'an address, or several separated by spaces',
  },
  format: oneOf('auto', ...formatNames),
  'feed-time-zone': zone(),
  'time-zone': zone('event', 'viewer'),
  'calendar-links': wordsOf(...Object.keys(englishControls.calendars)),
  'heading-level': number(1, 6),
  reminder: number(1, 40_320),
  subscribe: {
    accepts: (value) => !!subscriptionLinks(value, { base: document.baseURI }),
    expected: 'the address of a calendar, which begins with https: or webcal: and holds no password',
  },
  loading: oneOf('eager', 'lazy'),
  open: flag,
  'structured-data': flag,
  mode: {
    accepts: (value) => value.split('|').every((word) => modes.some((mode) => mode === word.trim())),
    expected: `${modes.slice(0, -1).join(', ')} or ${modes.at(-1)}`,
  },
  period: oneOf(...periods),
  from: day,
  to: day,
  limit: number(1, 100_000),
  filters: wordsOf(...filterNames),
  view: oneOf(...viewNames),
  views: wordsOf(...viewNames),
  'sync-url': {
    accepts: (value) => /^[a-z][\w-]*$/i.test(value) && flag.accepts(value),
    expected: 'a word of letters, digits and hyphens, or no attribute at all',
  },
  'mark-changes': flag,
  'page-size': number(1, 1000),
};

const said = new WeakMap<Element, Set<string>>();

/** That an attribute holds what nobody can know. */
function notKnown({ name, value }: Attr): readonly string[] {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return !rule || !value || rule.accepts(value) ? [] : [`${name}="${value}" is not known; expected ${rule.expected}`];
}

/** That the last day is before the first. */
function crossed(element: Element): readonly string[] {
  const [from, to] = [element.getAttribute('from'), element.getAttribute('to')];
  if (!from || !to || !day.accepts(from) || !day.accepts(to) || from <= to) return [];
  return [`from="${from}" is after to="${to}"; no day is left, so no seminar shows`];
}

/**
 * Tells the author which attributes hold what nobody can know, once each, as they count as if they were not there; and of
 * days that leave none.
 */
export function checkSettings(element: Element): void {
  const once = said.get(element) ?? new Set<string>();
  said.set(element, once);
  for (const sentence of [...[...element.attributes].flatMap(notKnown), ...crossed(element)]) {
    if (once.has(sentence)) continue;
    once.add(sentence);
    tellAuthor(element, sentence);
  }
}
