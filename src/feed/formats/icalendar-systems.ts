import type { RawSeminar } from '../raw-seminar.ts';
import { readTextile } from './textile.ts';

/** The texts of an event, and what a system is known to write into them. */
export interface EventTexts {
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** What is known already and goes before what the texts say. */
  readonly known: RawSeminar;
}

type Adapt = (texts: EventTexts) => EventTexts;

/** researchseminars.org: the name is the speaker's, the rest stands in sentences. */
const readResearchSeminars: Adapt = ({ summary, description, categories, known }) => {
  const lines = description.split('\n');
  const byline = lines.findIndex((line) => /^by .{1,500}$/.test(line));
  const [, series] = /as part of (.{1,300})$/.exec(lines[byline]?.slice(0, 900) ?? '') ?? [];
  const hall = lines.findIndex((line) => /^lecture held in ./i.test(line));
  const location = lines[hall]?.replace(/^lecture held in /i, '').replace(/\.$/, '');
  const rest = lines.filter((_, index) => index !== byline && index !== hall);
  const title = lines.some((line) => line.startsWith('Title: ')) ? '' : 'TBA';
  const own = { speakers: [summary], ...(series && { series }), ...(location && { location }) };
  return { summary: title, description: rest.join('\n'), categories, known: { ...known, ...own } };
};

/** talks.cam and its kin: "Title - Speaker", Textile, and the series as a category. */
const readTalksCam: Adapt = ({ summary, description, categories, known }) => {
  const end = summary.lastIndexOf(' - ');
  const [series] = categories;
  const speaker = end < 0 ? {} : { speakers: [summary.slice(end + 3)] };
  const title = end < 0 ? summary : summary.slice(0, end);
  return {
    summary: title,
    description: readTextile(description),
    categories: categories.slice(1),
    known: { ...known, ...speaker, ...(series && { series }) },
  };
};

/** Oxford Talks: whether it takes place stands in the first line. */
const readOxford: Adapt = ({ summary, description, categories, known }) => {
  const [, said = ''] = /^\s*Status: ([^\n]{1,200})/.exec(description) ?? [];
  const status = /cancel/i.test(said) ? 'cancelled' : /prepar/i.test(said) ? 'tentative' : undefined;
  const rest = description.replace(/^\s*Status: [^\n]{1,200}/, '');
  return { summary, description: rest, categories, known: { ...known, ...(status && { status }) } };
};

/** Google writes how to join between two lines of its own, which `X-GOOGLE-CONFERENCE` says too. */
const readGoogle: Adapt = (texts) => {
  const mark = '-::~:~::~:~';
  const [start, end] = [texts.description.indexOf(mark), texts.description.lastIndexOf(mark)];
  if (end <= start) return texts;
  const after = texts.description.slice(end).replace(/^[-:~]{1,200}/, '');
  return { ...texts, description: texts.description.slice(0, start) + after };
};

const systems: readonly (readonly [RegExp, Adapt])[] = [
  [/researchseminars\.org/i, readResearchSeminars],
  [/talks\.cam\.ac\.uk/i, readTalksCam],
  [/talks\.ox\.ac\.uk/i, readOxford],
  [/google/i, readGoogle],
];

/** Puts in order what certain systems write in a way of their own, by the `PRODID` of their files. */
export function adaptTexts(product: string, texts: EventTexts): EventTexts {
  return systems.find(([pattern]) => pattern.test(product.slice(0, 200)))?.[1](texts) ?? texts;
}

/** The zone in which a system's seminars are, where its files say nothing; their times are in UTC. */
export function systemZone(product: string): string | undefined {
  return /talks\.(?:cam|ox)\.ac\.uk/i.test(product.slice(0, 200)) ? 'Europe/London' : undefined;
}
