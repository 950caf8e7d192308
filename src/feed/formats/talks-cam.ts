import { XmlElement, parseXml } from '@rgrove/parse-xml';
import { textBounds } from '../../model/bounds.ts';
import { decodeEntities } from '../../text/html-entities.ts';
import { plainText } from '../../text/plain-text.ts';
import { readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { isTooDeep } from '../too-deep.ts';
import { Entries } from './entries.ts';
import { lineCounter } from './line-counter.ts';
import { readPlaceText } from './place-text.ts';
import { englishTime } from './talks-cam-time.ts';
import { textDocument } from './text-document.ts';
import { readTextile } from './textile.ts';

/** What stands where there is no abstract. */
const noAbstract = /^\W*abstract not (?:available|given|provided|supplied)\W*$/i;
const calledOff = /^\W*(?:this (?:talk|seminar) (?:has been|is|was) )?(?:cancell?ed|postponed)(?:\/deleted)?\W*$/i;
/** "Thu 08 Oct 16:00: " before the title of an RSS item. */
const dated = /^\w{3} \d{1,2} \w{3} \d{1,2}:\d\d:\s+/;

const elements = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child) => child instanceof XmlElement);

function textOf(parent: XmlElement, name: string): string | undefined {
  return (
    elements(parent)
      .find((child) => child.name === name)
      ?.text.trim() || undefined
  );
}

/** The text of an element, on one line; some servers write entities as entities. */
function lineOf(parent: XmlElement, name: string): string | undefined {
  const text = textOf(parent, name);
  return text && decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** What the organiser wants to be read first: that it does not take place, or anything else. */
function messageOf(message: string | undefined): RawSeminar {
  if (message === undefined) return {};
  const said = [/cancel/i, /postpone/i, /reschedul/i].findIndex((pattern) => pattern.test(message));
  const status = ['cancelled', 'postponed', 'rescheduled'][said];
  return { status, note: calledOff.test(message) ? undefined : message };
}

/** The abstract is Textile source, sometimes escaped twice, and may hold a biography. */
function abstractOf(source: string | undefined): RawSeminar {
  if (source === undefined || noAbstract.test(source)) return {};
  const { abstract, bio, links } = readLabelledText(readTextile(source));
  return { abstract, bio, links };
}

function readTalk(talk: XmlElement, series: string | undefined): RawSeminar {
  return {
    ...abstractOf(textOf(talk, 'abstract')),
    ...messageOf(lineOf(talk, 'special_message')),
    ...readPlaceText(lineOf(talk, 'venue')),
    uid: textOf(talk, 'id'),
    title: lineOf(talk, 'title'),
    speaker: lineOf(talk, 'speaker'),
    series: lineOf(talk, 'series') ?? series,
    start: englishTime(textOf(talk, 'start_time')),
    end: englishTime(textOf(talk, 'end_time')),
    url: textOf(talk, 'url'),
    updated: englishTime(textOf(talk, 'updated_at')),
  };
}

/** An item's description is a page: the title, the abstract, and a last list of facts. */
function detailsOf(html: string): RawSeminar {
  const list = html.lastIndexOf('<ul');
  const facts =
    list < 0
      ? []
      : html
          .slice(list, list + 5000)
          .split('<li')
          .map((item) => plainText(`<p${item}`).trim());
  const fact = (name: string) => facts.find((text) => text.startsWith(`${name}: `))?.slice(name.length + 2);
  const [series, organiser] = fact('Series')?.split(/; organiser: /) ?? [];
  const heading = html.indexOf('</h1>');
  const { abstract, bio, links } = readLabelledText(
    html.slice(heading < 0 ? 0 : heading + 5, list < 0 ? undefined : list),
  );
  const known = { speaker: fact('Speaker'), series, contact: organiser?.replace(/\.$/, '') };
  return { ...known, ...(abstract && !noAbstract.test(abstract) && { abstract }), bio, links };
}

function readItem(item: XmlElement, list: string | undefined): RawSeminar {
  const url = textOf(item, 'link') ?? textOf(item, 'guid');
  const details = detailsOf(textOf(item, 'description') ?? '');
  const place = readPlaceText(lineOf(item, 'ev:location'));
  return {
    ...details,
    ...place,
    uid: /\/talk\/index\/(\d{1,12})/.exec(url ?? '')?.[1] ?? textOf(item, 'guid'),
    title: lineOf(item, 'title')?.replace(dated, ''),
    series: details.series ?? list,
    contact: details.contact ?? lineOf(item, 'ev:organizer'),
    start: englishTime(textOf(item, 'ev:startdate')),
    end: englishTime(textOf(item, 'ev:enddate')),
    url,
  };
}

/** The root, and on which line one of its elements stands. */
interface Document {
  readonly root: XmlElement;
  readonly lines: () => (element: XmlElement) => number;
}

function parse(document: string): Document {
  try {
    const text = document.replace(/^\ufeff/, '').trimStart();
    const { root } = parseXml(text, { ignoreUndefinedEntities: true, includeOffsets: true });
    const before = document.length - text.length;
    const lines = () => {
      const lineAt = lineCounter(document);
      return ({ start }: XmlElement) => lineAt(before + start);
    };
    if (root) return { root, lines };
  } catch (cause) {
    if (isTooDeep(cause)) throw new TypeError('Its elements stand too deep inside each other.', { cause });
    throw new TypeError(`This is not well-formed XML: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
  throw new TypeError('This XML is empty.');
}

/**
 * A list of talks.cam and what runs the same program, as XML (`<list><talk>`) or as RSS with `ev:startdate`. Times are
 * London's wall clock, also where "+0000" stands behind them. Throws a `TypeError` where the text is neither.
 */
export const readTalksCam = (document: unknown, { address } = { address: '' }): RawFeed => {
  const { root, lines } = parse(textDocument(document, 'XML', address, textBounds.xml));
  const entries = (parents: readonly XmlElement[], read: (element: XmlElement) => RawSeminar) =>
    new Entries(function* () {
      const lineOf = lines();
      for (const element of parents) yield { entry: read(element), at: lineOf(element) };
    });
  const named = (parent: XmlElement, name: string) => elements(parent).filter((child) => child.name === name);
  const timeZone = 'Europe/London';
  if (root.name === 'list') {
    const title = lineOf(root, 'name');
    const seminars = entries(named(root, 'talk'), (talk) => readTalk(talk, title));
    return { title, timeZone, url: textOf(root, 'url'), seminars };
  }
  const [channel] = root.name === 'rss' ? named(root, 'channel') : [];
  if (!channel) throw new TypeError(`A list of talks.cam is a <list> or an <rss>, and this is a <${root.name}>.`);
  const title = lineOf(channel, 'title');
  const seminars = entries(named(channel, 'item'), (item) => readItem(item, title));
  return { title, timeZone, url: textOf(channel, 'link'), seminars };
};
