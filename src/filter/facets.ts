import { phaseOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

export const periods = ['upcoming', 'past', 'all'] as const;
/** Seminars that have not ended, those that have, or both. */
export type Period = (typeof periods)[number];

/** What seminars can be told apart by: where it is offered a filter of the visitor, and all but the last two a scope of the author. */
export const facetNames = [
  'series',
  'category',
  'department',
  'topic',
  'audience',
  'speaker',
  'location',
  'mode',
  'language',
  'material',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The values a seminar has of a facet. */
export function facetValues(seminar: Seminar, name: FacetName): readonly string[] {
  if (name === 'topic') return seminar.topics;
  if (name === 'audience') return seminar.audiences;
  if (name === 'speaker') return seminar.speakers.flatMap((speaker) => speaker.name || []);
  // what is left of a seminar for who was not there
  if (name === 'material')
    return seminar.links.flatMap(({ kind }) => (kind === 'slides' || kind === 'recording' ? kind : []));
  const value = name === 'location' ? seminar.location?.name : seminar[name];
  return value ? [value] : [];
}

/** Whether a seminar has one of the values; no values ask for nothing. */
export function hasValue(seminar: Seminar, name: FacetName, wanted: readonly string[] | undefined): boolean {
  if (!wanted?.length) return true;
  return facetValues(seminar, name).some((value) => wanted.includes(value));
}

/** A running seminar is upcoming until it ends. */
export function inPeriod(seminar: Seminar, period: Period, now: number): boolean {
  return period === 'all' || (phaseOf(seminar, now) === 'ended') === (period === 'past');
}

/** Whether seminars differ in a facet: only then there is something to choose. */
export function hasChoice(seminars: readonly Seminar[], name: FacetName): boolean {
  let first: string | undefined;
  return seminars.some(
    (seminar) => (first ??= facetValues(seminar, name).join('|')) !== facetValues(seminar, name).join('|'),
  );
}
