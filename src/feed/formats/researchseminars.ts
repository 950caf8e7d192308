import { inlineText } from '../../text/plain-text.ts';
import { readText } from '../../text/text-reader.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf } from './json-value.ts';

const site = 'https://researchseminars.org';
/** What the site takes for the name of a series. */
const shortName = /^[\w-]{1,64}$/;

const audiences: readonly string[] = [
  'Researchers in the topic',
  'Researchers in the discipline',
  'Advanced learners',
  'Learners',
  'Undergraduates',
  'General audience',
];

/** One text for each value, in order; a name may be a link, of which the words count. */
function partsOf(talk: unknown, name: string): readonly string[] {
  const blocks = readText(firstText(talk, name) ?? '');
  const words = blocks.map((block) => (block.kind === 'paragraph' ? inlineText(block.children) : ''));
  return words
    .join(' ')
    .split('|')
    .map((part) => part.trim());
}

function speakersOf(talk: unknown): readonly unknown[] {
  const [affiliations, pages] = [partsOf(talk, 'speaker_affiliation'), partsOf(talk, 'speaker_homepage')];
  return partsOf(talk, 'speaker').flatMap((name, index) =>
    name ? [given({ name, affiliation: affiliations[index] || undefined, url: pages[index] || undefined })] : [],
  );
}

const counterOf = (talk: unknown): number => Number(firstText(talk, 'seminar_ctr') ?? NaN);
const nameOf = (talk: unknown, counter: number): string => `${firstText(talk, 'seminar_id') ?? ''}/${counter}`;

/** The talk's own page, where everybody finds how to join: the link itself is not published. */
function talkPage(talk: unknown): string | undefined {
  const [series, counter] = [firstText(talk, 'seminar_id') ?? '', counterOf(talk)];
  return shortName.test(series) && Number.isInteger(counter) ? `${site}/talk/${series}/${counter}/` : undefined;
}

function linksOf(talk: unknown): readonly unknown[] {
  const registration = firstText(talk, 'access_registration');
  const isMail = registration !== undefined && /^[^\s/:@]+@[^\s/@]+$/.test(registration);
  const links = [
    { url: firstText(talk, 'slides_link'), kind: 'slides' },
    { url: firstText(talk, 'video_link'), kind: 'recording' },
    { url: firstText(talk, 'paper_link'), kind: 'paper' },
    { url: isMail ? `mailto:${registration}` : registration, kind: 'registration' },
  ];
  return links.filter(({ url }) => url !== undefined);
}

function placeOf(talk: unknown): RawSeminar {
  const [location, online] = [firstText(talk, 'room'), member(talk, 'online')];
  const url = firstText(talk, 'stream_link') ?? (online === true ? talkPage(talk) : undefined);
  const where = location === undefined ? 'online' : 'hybrid';
  return {
    location,
    webcast: given({ url }),
    mode: online === true ? where : online === false ? 'in-person' : undefined,
  };
}

/** A remark of a few words is a note; a longer one follows the abstract. */
function wordsOf(talk: unknown): RawSeminar {
  const [abstract, comments] = [firstText(talk, 'abstract'), firstText(talk, 'comments')];
  const isNote = comments !== undefined && comments.length <= 120 && !comments.includes('\n');
  const text = [abstract, isNote ? undefined : comments].filter((part) => part !== undefined).join('\n\n');
  return { abstract: text || undefined, note: isNote ? comments : undefined };
}

/** Of arXiv's subjects their usual spelling: `math.NT`. */
function topicsOf(talk: unknown): readonly string[] {
  return namesOf(member(talk, 'topics')).map((topic) => topic.replace('_', '.'));
}

function audienceOf(talk: unknown): readonly string[] | undefined {
  const audience = audiences[Number(firstText(talk, 'audience') ?? NaN)];
  return audience === undefined ? undefined : [audience];
}

function readTalk(talk: unknown, series: unknown, previousStart: unknown): RawSeminar {
  const counter = counterOf(talk);
  return {
    ...placeOf(talk),
    ...wordsOf(talk),
    uid: firstText(talk, 'seminar_id') && Number.isInteger(counter) ? nameOf(talk, counter) : undefined,
    title: firstText(talk, 'title') ?? 'TBA', // the site's own word for a title left blank
    speakers: speakersOf(talk),
    series: firstText(series, 'name') ?? firstText(talk, 'seminar_id'),
    topics: topicsOf(talk),
    audiences: audienceOf(talk),
    start: member(talk, 'start_time'),
    end: firstText(talk, 'end_time'),
    timeZone: firstText(talk, 'timezone') ?? firstText(series, 'timezone'),
    previousStart,
    status: previousStart === undefined ? undefined : 'rescheduled',
    links: linksOf(talk),
    language: firstText(talk, 'language'),
    url: talkPage(talk),
    updated: firstText(talk, 'edited_at'),
  };
}

const isHidden = (talk: unknown): boolean =>
  ['deleted', 'deleted_with_seminar', 'hidden'].some((name) => member(talk, name) === true) ||
  member(talk, 'display') === false;

const remarkOn = (talk: unknown): string | undefined =>
  isHidden(talk) ? 'it is hidden or deleted ("hidden", "display", "deleted"), so it is not shown' : undefined;

/** A negative counter marks what is left at the old time of a talk that was moved. */
const isLeft = (talk: unknown): boolean => counterOf(talk) < 0;

/** Makes what reads a talk among others. */
function readerAmong(talks: readonly unknown[], series: unknown): (talk: unknown) => readonly unknown[] {
  const left = new Map(
    talks
      .filter((talk) => isLeft(talk) && !isHidden(talk))
      .map((talk) => [nameOf(talk, -counterOf(talk)), firstText(talk, 'start_time')]),
  );
  return (talk) => {
    if (isHidden(talk) || isLeft(talk)) return [];
    const isObject = typeof talk === 'object' && talk !== null;
    return [isObject ? readTalk(talk, series, left.get(nameOf(talk, counterOf(talk)))) : talk];
  };
}

/** What tells the series: its properties, or the address of its own list, `/seminar/NAME/json`. */
function seriesPage(series: unknown, { address }: FeedContext): string | undefined {
  const name = firstText(series, 'shortname') ?? /\/seminar\/([\w-]{1,64})\/json/.exec(address)?.[1] ?? '';
  return shortName.test(name) ? `${site}/seminar/${name}` : undefined;
}

/**
 * researchseminars.org: `{ properties, talks }` of a series, `{ results }` of a search, `{ properties }` of one talk, or the
 * list at `/seminar/NAME/json`. Offsets are the server's; the talk names its zone. Texts are plain, with TeX. Throws a
 * `TypeError` where the document is none of these.
 */
export const readResearchseminars = (document: unknown, context: FeedContext): RawFeed => {
  const properties = member(document, 'properties');
  const isAlone = member(properties, 'start_time') !== undefined;
  const lists: readonly (readonly string[])[] = [[], ['talks'], ['results']];
  const isList = (keys: readonly string[]): boolean => Array.isArray(keys.reduce(member, document));
  const path = lists.find(isList) ?? (isAlone ? ['properties'] : undefined);
  if (!path) throw new TypeError('A feed of researchseminars.org has a list called "talks" or "results".');
  const series = isAlone ? undefined : properties;
  const page = seriesPage(series, context);
  return {
    title: firstText(series, 'name'),
    timeZone: firstText(series, 'timezone'),
    url: page,
    icsUrl: page === undefined ? undefined : `${page}/ics`,
    seminars: entriesOf(document, path, readerAmong(listOf(path.reduce(member, document)), series), remarkOn),
  };
};
