import type { FeedEntry, FeedSpeaker } from './feed-entry.ts';

/** "Name, Affiliation" as an object. */
function speakerOf(text: FeedSpeaker | string): FeedSpeaker {
  if (typeof text !== 'string') return text;
  const [name = text, ...affiliation] = text.split(', ');
  return affiliation.length > 0 ? { name, affiliation: affiliation.join(', ') } : { name };
}

/**
 * An entry as the schema has it: texts that our lists write for short become objects. A page reads such a feed with less
 * code, so the demo's is written like this.
 */
export function inSchemaWords({ speaker, bio, speakers, location, ...entry }: FeedEntry): FeedEntry {
  const given = speakers ?? (speaker === undefined ? [] : [speaker]);
  const [first, ...others] = given.map(speakerOf);
  const people = first ? [{ ...first, ...(bio !== undefined && { bio }) }, ...others] : [];
  return {
    ...entry,
    ...(people.length > 0 && { speakers: people }),
    ...(location !== undefined && { location: typeof location === 'string' ? { name: location } : location }),
  };
}
