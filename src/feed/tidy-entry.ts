import {
  firstGiven,
  isObject,
  looseList,
  looseNames,
  looseText,
  onlyGiven,
  severalNames,
  unlessPlaceholder,
  type Loose,
} from './loose-value.ts';
import { plainFields } from './plain-fields.ts';
import { isToBeAnnounced } from './placeholder.ts';
import { speakersIn, tidyContact, tidySpeakers } from './tidy-people.ts';
import { tidyLinks, tidyLocation, tidyMode, tidyWebcast } from './tidy-place.ts';
import { tidyEnd, withoutSuffix } from './tidy-time.ts';
import { tidyStatus, tidyTitle } from './tidy-title.ts';

function announcedLater(raw: Loose): readonly unknown[] {
  const speakers = speakersIn(raw);
  const said: Readonly<Record<string, readonly unknown[]>> = {
    title: [raw.title],
    speakers: speakers.map(({ name }) => name),
    location: [isObject(raw.location) ? raw.location.name : raw.location],
    abstract: [raw.abstract, raw.description],
    bio: [raw.bio, raw.biography, ...speakers.map(({ bio }) => bio)],
  };
  const later = Object.keys(said).filter((name) => said[name]?.some((text) => isToBeAnnounced(looseText(text))));
  return [...new Set([...looseList(raw.toBeAnnounced), ...later])];
}

/** What the title says about taking place goes before a mere "confirmed", which many feeds write everywhere. */
function tidyHeading(raw: Loose): Loose {
  const { title, status, note } = tidyTitle(looseText(unlessPlaceholder(raw.title)).slice(0, 1000));
  const own = tidyStatus(looseText(raw.status));
  const said = unlessPlaceholder(raw.note);
  return {
    title,
    status: own === undefined || own === 'confirmed' ? (status ?? own) : own,
    note: note && looseText(said) ? `${note}. ${looseText(said)}` : (said ?? note),
  };
}

function tidyTimes(raw: Loose): Loose {
  const [start, end, previousStart, updated] = [raw.start, raw.end, raw.previousStart, raw.updated].map(withoutSuffix);
  return { start, end: tidyEnd(start, end), previousStart, updated, allDay: raw.allDay };
}

// "Passcode: grasp" is no name for a button: it is said with the notes.
function joining(webcast: Loose | undefined, note: unknown): Loose {
  const label = looseText(webcast?.label);
  if (!webcast?.url || !/pass(?:code|word)|kennwort|(?:meeting|webinar) id|\bpin\b/i.test(label.slice(0, 500)))
    return { webcast, note };
  return { webcast: { url: webcast.url }, note: [note, label].filter(Boolean).join(' · ') };
}

/** Puts an entry that somebody wrote in their own way into the words of the schema; what it cannot mean is left as it is. */
export function tidyEntry(entry: Loose): Loose {
  const raw = plainFields(entry);
  const heading = tidyHeading(raw);
  const [category, ...further] = looseNames(raw.category);
  return onlyGiven({
    uid: looseText(firstGiven(raw.uid, raw.id)),
    ...heading,
    speakers: tidySpeakers(raw),
    abstract: unlessPlaceholder(firstGiven(raw.abstract, raw.description)),
    series: looseNames(raw.series)[0],
    category,
    department: looseNames(raw.department).join(' / '),
    topics: [...new Set([...further, ...severalNames(raw.topics)])],
    audiences: severalNames(raw.audiences),
    hosts: severalNames(firstGiven(raw.hosts, raw.host)),
    contact: tidyContact(raw.contact),
    location: tidyLocation(raw.location, raw.room),
    ...joining(tidyWebcast(raw.webcast), heading.note),
    mode: tidyMode(raw.mode),
    links: tidyLinks(raw.links),
    toBeAnnounced: announcedLater(raw),
    ...tidyTimes(raw),
    timeZone: raw.timeZone,
    language: unlessPlaceholder(raw.language),
    url: unlessPlaceholder(raw.url),
    image: unlessPlaceholder(raw.image),
    sequence: Number(looseText(raw.sequence)) || undefined,
  });
}
