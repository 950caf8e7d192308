import { isHtml } from '../../text/text-reader.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import { isMeeting } from '../labelled-values.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { type Component, parameter, propertiesOf, textOf, textsOf } from './icalendar-lines.ts';
import { adaptTexts } from './icalendar-systems.ts';
import { given } from './json-value.ts';
import { readPlaceText } from './place-text.ts';

/** Properties that lead to a meeting, and are no standard. */
const meetings = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-microsoft-onlinemeetingexternallink'];
/** Mailboxes of calendars and rooms, which nobody reads. */
const machine = /@(?:group|resource)\.calendar\.google\.com$|^no-?reply|@(?:example|invalid)$/i;

const address = (text: string | undefined): string | undefined =>
  text && /^https?:\/\//i.test(text) ? text : undefined;

/** HTML beside or instead of the description; our own reader takes it apart, so nothing in it is run. */
function descriptionOf(component: Component): string {
  const plain = textOf(component, 'description');
  if (plain !== undefined) return plain;
  const rich = propertiesOf(component, 'x-alt-desc').concat(propertiesOf(component, 'styled-description'));
  return rich.flatMap(textsOf).find(isHtml) ?? '';
}

/** RFC 7986 §5.11, and what came before it. */
function conferenceOf(component: Component): unknown {
  const [conference] = propertiesOf(component, 'conference').filter(({ raw }) => address(raw));
  if (conference) return given({ url: conference.raw, label: parameter(conference, 'label') });
  const url = meetings.map((name) => address(textOf(component, name))).find(Boolean);
  return url === undefined ? undefined : { url };
}

function attachmentsOf(component: Component): readonly RawSeminar[] {
  return propertiesOf(component, 'attach').flatMap((file) => {
    const url = address(file.raw.trim());
    const label = parameter(file, 'filename') ?? parameter(file, 'x-filename') ?? parameter(file, 'label');
    return url === undefined ? [] : [{ url, ...(label && { label }) }];
  });
}

/** Whom to ask: `CONTACT`, else who organises it, where that is a person's mailbox. */
function contactOf(component: Component, calendar: string | undefined): unknown {
  const text = textOf(component, 'contact');
  if (text !== undefined) return readLabelledText(`Contact: ${text.replace(/;/g, ', ')}`).contact;
  const [organizer] = propertiesOf(component, 'organizer');
  const email = /^mailto:(.{3,254})$/i.exec(organizer?.raw.trim() ?? '')?.[1];
  const name = organizer && parameter(organizer, 'cn');
  if (!organizer || machine.test(email ?? '') || (name !== undefined && name === calendar)) return undefined;
  return given({ name: name === email ? undefined : name, email });
}

function placeOf(component: Component, known: RawSeminar, text: LabelledText): RawSeminar {
  const urls = propertiesOf(component, 'url').map(({ raw }) => raw.trim());
  const meeting = urls.find(isMeeting);
  const { location, webcast } = readPlaceText(textOf(component, 'location'));
  return {
    location: known.location ?? location ?? text.location,
    room: text.room,
    webcast: conferenceOf(component) ?? text.webcast ?? (meeting === undefined ? webcast : { url: meeting }),
    url: urls.find((url) => address(url) && !isMeeting(url)) ?? text.url,
  };
}

function imageOf(component: Component): string | undefined {
  return propertiesOf(component, 'image')
    .map(({ raw }) => address(raw.trim()))
    .find(Boolean);
}

/** What an event says beside its times, in the words of `RawSeminar`. */
export function factsOf(component: Component, product: string, calendar: string | undefined): RawSeminar {
  const written = {
    summary: textOf(component, 'summary') ?? '',
    description: descriptionOf(component),
    categories: propertiesOf(component, 'categories')
      .flatMap(textsOf)
      .map((word) => word.trim()),
    known: {},
  };
  const { summary, description, categories, known } = adaptTexts(product, written);
  const { when, time, ...text } = readLabelledText(description);
  const [one] = (known.speakers as readonly string[] | undefined) ?? text.speakers ?? [];
  const speaker = typeof one === 'object' ? one.name : one;
  const { title, series } = readEventTitle(summary, { title: text.title, speaker });
  const [language] = propertiesOf(component, 'summary').map((property) => parameter(property, 'language'));
  return {
    ...text,
    ...known,
    ...placeOf(component, known, text),
    title,
    series: known.series ?? text.series ?? series,
    category: categories.length > 0 ? categories : text.category,
    contact: contactOf(component, calendar) ?? text.contact,
    links: [...(text.links ?? []), ...attachmentsOf(component)],
    status: textOf(component, 'status') ?? known.status,
    language,
    image: imageOf(component),
    updated: propertiesOf(component, 'last-modified')[0]?.raw,
    sequence: Number(propertiesOf(component, 'sequence')[0]?.raw ?? NaN) || undefined,
  };
}
