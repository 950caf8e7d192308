import type { LabelField } from './label-words.ts';
import type { LabelledText } from './labelled-text.ts';
import {
  contactOf,
  isEmptyValue,
  isMeeting,
  isWebAddress,
  linkedSpeakers,
  linkOf,
  listOf,
  withoutQuotes,
  wordsOf,
} from './labelled-values.ts';
import { addressesIn } from './text-addresses.ts';
import type { Section } from './text-sections.ts';

type Growing<Value> = Value extends readonly (infer Item)[] ? Item[] : Value;

/** A `LabelledText` that is being filled. */
export type Draft = { -readonly [Key in keyof LabelledText]: Growing<LabelledText[Key]> };
type TextField = 'affiliation' | 'series' | 'department' | 'location' | 'room' | 'category' | 'when' | 'time';

/** Takes a section's value; false where it can make nothing of it, so that it stays in the abstract. */
type Taker = (section: Section, draft: Draft) => boolean;

/** What may stand beside an address without being missed. */
const filling = /^(?:\W|please|see|visit|at|via|on|to|and|click|here|go){0,12}$/i;

/** Takes the first value; `glue` joins its lines. */
function text(field: TextField, glue = ' '): Taker {
  return ({ content }, draft) => {
    if (draft[field] !== undefined) return false;
    const value = wordsOf(content, glue);
    if (value !== '') draft[field] = value;
    return true;
  };
}

/** Adds to a list in place: a text may have ten thousand labels of a kind, and copies would hold the page up. */
function joined<Item>(list: Item[] | undefined, more: Iterable<Item>): Item[] {
  const all = list ?? [];
  for (const item of more) all.push(item);
  return all;
}

function list(field: 'audiences' | 'topics'): Taker {
  return ({ content }, draft) => {
    draft[field] = joined(draft[field], listOf(content));
    return true;
  };
}

const links: Taker = (section, draft) => {
  const { addresses, rest } = addressesIn(section.content);
  draft.links = joined(
    draft.links,
    addresses.map((address) => linkOf(section, address)),
  );
  return isEmptyValue(rest) || (addresses.length > 0 && filling.test(rest));
};

const webcast: Taker = (section, draft) => {
  const { addresses, rest } = addressesIn(section.content);
  const [first, ...others] = addresses.filter(({ href }) => isWebAddress(href) && href !== draft.webcast?.url);
  const label = isEmptyValue(rest) ? '' : rest.replaceAll('\n', ', ');
  const isFirst = draft.webcast === undefined;
  if (isFirst && (first || label)) draft.webcast = { ...(first && { url: first.href }), ...(label && { label }) };
  const further = isFirst ? others : [...(first ? [first] : []), ...others];
  draft.links = joined(
    draft.links,
    further.map((address) => linkOf(section, address)),
  );
  return isFirst || filling.test(rest);
};

/** "Link:" is how to join where it leads to a meeting, else a link as others. */
const address: Taker = (section, draft) => {
  const { addresses } = addressesIn(section.content);
  return addresses.some(({ href }) => isMeeting(href)) ? webcast(section, draft) : links(section, draft);
};

const access: Taker = ({ content, word }, draft) => {
  if (!draft.webcast) return false;
  const said = `${word}: ${wordsOf(content, ' ')}`;
  draft.webcast = { ...draft.webcast, label: draft.webcast.label ? `${draft.webcast.label}, ${said}` : said };
  return true;
};

const website: Taker = (section, draft) => {
  const [first] = addressesIn(section.content).addresses;
  if (!first || draft.url !== undefined) return links(section, draft);
  draft.url = first.href;
  return true;
};

const where: Taker = (section, draft) => {
  const { addresses, words } = addressesIn(section.content);
  const meeting = addresses.find(({ href }) => isMeeting(href));
  if (meeting) draft.webcast ??= { url: meeting.href };
  if (draft.location !== undefined) return isEmptyValue(words) || draft.location === words;
  const said = wordsOf(section.content, ', ');
  const value = addresses.length > 0 ? words.replaceAll('\n', ', ') : said;
  if (value !== '') draft.location = value;
  return value !== '' || meeting !== undefined || said === '';
};

const host: Taker = (section, draft) => {
  const { addresses, words } = addressesIn(section.content);
  const names = words
    .split(/[;\n]/)
    .map((name) => name.trim().replace(/,?\s{1,5}(?:see|siehe|voir)$/i, '')) // the address it led to is a link now
    .filter((name) => !isEmptyValue(name));
  draft.hosts = joined(draft.hosts, names);
  const mail = addresses.find(({ href }) => !isWebAddress(href));
  if (mail && !draft.contact) draft.contact = contactOf(section.content);
  const pages = addresses.filter(({ href, label }) => isWebAddress(href) && label === undefined);
  draft.links = joined(
    draft.links,
    pages.map((page) => linkOf(section, page)),
  );
  return true;
};

const contact: Taker = ({ content }, draft) => {
  draft.contact = { ...contactOf(content), ...draft.contact };
  return wordsOf(content, ' ').length <= 160;
};

const speaker: Taker = ({ content }, draft) => {
  const said = wordsOf(content, '\n');
  draft.speakers = joined(draft.speakers, linkedSpeakers(content) ?? (said === '' ? [] : [said]));
  return true;
};

const title: Taker = ({ content }, draft) => {
  if (draft.title !== undefined) return false;
  const value = withoutQuotes(wordsOf(content, ' '));
  if (value !== '') draft.title = value;
  return true;
};

/** What is done with each labelled field; fields that are not here stay in the abstract. */
export const takers: Partial<Record<LabelField, Taker>> = {
  title,
  speaker,
  affiliation: text('affiliation'),
  series: text('series'),
  host,
  department: text('department'),
  contact,
  when: text('when', ', '),
  time: text('time'),
  where,
  room: text('room'),
  online: webcast,
  address,
  website,
  access,
  audience: list('audiences'),
  category: text('category'),
  topics: list('topics'),
  registration: links,
  more: links,
  flyer: links,
  slides: links,
  recording: links,
  paper: links,
};
