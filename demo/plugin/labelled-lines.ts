import type { FeedEntry, FeedSpeaker } from './feed-entry.ts';

/** A line of an announcement: what it is, and the text. */
export type LabelledLine = readonly [label: string, text: string];

/** A seminar as the lines of a typed announcement; what it does not have is left out. */
export function labelledLines(entry: FeedEntry): LabelledLine[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Speaker', speakersText(entry)],
    ['Talk Title', entry.title ?? 'TBA'],
    ['Series', entry.series],
    ['Abstract', withoutTags(entry.abstract)],
    ['Biography', withoutTags(biography(entry))],
    ['Host', entry.hosts?.join(', ')],
    ['Webcast', entry.webcast?.url],
    [
      'More Information',
      entry.links
        ?.find((link) => link.kind === 'flyer')
        ?.url.split('/')
        .at(-1),
    ],
    ['Audiences', entry.audiences?.join(', ')],
    ['Contact', entry.contact?.name],
  ];
  return lines.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

/** "Name, Affiliation", of several speakers joined by a semicolon. */
export function speakersText({ speakers = [] }: FeedEntry): string {
  return speakers.map((speaker) => (typeof speaker === 'string' ? speaker : nameAndPlace(speaker))).join('; ');
}

/** "Hall, Room" or what there is of it. */
export function placeText({ location }: FeedEntry): string {
  if (typeof location === 'string' || !location) return location ?? '';
  return [location.name, location.room].filter(Boolean).join(', ');
}

function nameAndPlace({ name, affiliation }: FeedSpeaker): string {
  return affiliation ? `${name}, ${affiliation}` : name;
}

function biography({ bio, speakers = [] }: FeedEntry): string | undefined {
  const own = speakers.flatMap((speaker) => (typeof speaker === 'string' ? [] : (speaker.bio ?? [])));
  return bio ?? (own.length > 0 ? own.join('\n\n') : undefined);
}

/** Our own HTML only: the demo's texts hold no `<` but in tags. */
function withoutTags(text: string | undefined): string | undefined {
  return text
    ?.replace(/<\/p>|<\/li>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .trim();
}
