import type { LabelledText } from '../labelled-text.ts';
import type { Loose } from '../loose-value.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { firstText, given, member } from './json-value.ts';
import { valuesIn } from './jscalendar-map.ts';

const speaking: readonly string[] = ['speaker', 'performer', 'presenter'];

const has = (person: Loose, ...roles: readonly string[]): boolean =>
  roles.some((role) => member(person.roles, role) === true);

/** What stands beside a name is an affiliation where it is short, and else a biography. */
function speakerOf(person: Loose): unknown {
  const about = firstText(person, 'description');
  const isShort = about !== undefined && about.length <= 120 && !about.includes('\n');
  const links = valuesIn(person, 'links');
  return given({
    name: firstText(person, 'name'),
    affiliation: isShort ? about : undefined,
    bio: isShort ? undefined : about,
    url: firstText(
      links.find(({ rel }) => rel !== 'icon'),
      'href',
    ),
    image: firstText(
      links.find(({ rel }) => rel === 'icon'),
      'href',
    ),
  });
}

/** JSCalendar knows no speakers: who has that role all the same, else who leads it. */
function speakersAmong(people: readonly Loose[]): readonly Loose[] {
  const named = people.filter((person) => has(person, ...speaking));
  return named.length > 0 ? named : people.filter((person) => has(person, 'chair'));
}

/** Speakers, hosts and whom to ask, from the participants (RFC 8984 §4.4.6) and else from the text. */
export function peopleOf(event: unknown, text: LabelledText): RawSeminar {
  const people = valuesIn(event, 'participants').filter(
    (person) => !['location', 'resource'].includes(firstText(person, 'kind') ?? '') && firstText(person, 'name'),
  );
  const speakers = speakersAmong(people);
  const owners = people.filter((person) => has(person, 'owner') && !speakers.includes(person));
  const asked = people.find((person) => has(person, 'contact')) ?? owners.find((person) => firstText(person, 'email'));
  const hosts = owners.map((person) => firstText(person, 'name'));
  return {
    speakers: speakers.length > 0 ? speakers.map(speakerOf) : text.speakers,
    hosts: hosts.length > 0 ? hosts : text.hosts,
    contact: asked ? given({ name: firstText(asked, 'name'), email: firstText(asked, 'email') }) : text.contact,
  };
}
