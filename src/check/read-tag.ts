import type { CheckSettings } from '../elements/checker-address.ts';
import { readLimits } from './read-settings.ts';

/** Characters of a tag that are read. */
const longest = 20_000;

const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/y;

const characters: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'", lt: '<', gt: '>' };

const decoded = (value: string): string =>
  value.replace(/&(amp|quot|apos|#39|lt|gt);/g, (found, name: string) => characters[name] ?? found);

/** Reads the first `<seminar-calendar …>` or `<seminar-card …>` of a text as what to check; undefined where there is none. */
export function readTag(text: string): CheckSettings | undefined {
  const tag = /<seminar-(?:calendar|card)(?=[\s>/])/i.exec(text);
  if (!tag) return undefined;
  const rest = text.slice(tag.index + tag[0].length, tag.index + longest);
  const found = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(rest); match; match = attribute.exec(rest)) {
    const [, name = '', ...values] = match;
    const value = values.find((each) => each !== undefined) ?? '';
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), decoded(value));
  }
  return {
    src: found.get('src')?.trim() ?? '',
    format: found.get('format')?.trim() || 'auto',
    timeZone: found.get('feed-time-zone')?.trim() ?? '',
    limits: readLimits((name) => found.get(name)),
  };
}
