import { createEvent } from 'ics';
import type { EventAttributes } from 'ics';
import { readLines } from './ics-lines.ts';

/**
 * What `ics` is given in place of values. It folds in quadratic time and at characters instead of octets, and leaves most
 * properties unescaped; so it never sees a text, and what it returns has no folded line.
 */
export const standIns = {
  uid: 'placeholder-uid',
  title: 'placeholder-title',
  description: 'placeholder-description',
  location: 'placeholder-location',
  categories: 'placeholder-categories',
  start: '20000101T000000Z',
  end: '20000102T000000Z',
  stamp: '20000103T000000Z',
  changed: '20000104T000000Z',
  sequence: '1999999999',
  firstDay: '20000101',
  dayAfter: '20000102',
} as const;

type Day = [number, number, number];

/** All that decides which lines an entry has. */
export interface EntryShape extends Pick<EventAttributes, 'status' | 'busyStatus' | 'transp'> {
  readonly allDay: boolean;
  readonly isDated: boolean;
  readonly hasDescription: boolean;
  readonly hasLocation: boolean;
  readonly hasCategories: boolean;
  /** Minutes before it begins. */
  readonly reminder: number | undefined;
}

/** Shape → its lines. Thousands of seminars have a handful of shapes, and `ics` takes longer than all else. */
const shapes = new Map<string, readonly string[]>();

/**
 * The lines of a `VEVENT` of some shape, its values replaced by {@link standIns}.
 *
 * @throws Error where `ics` refuses.
 */
export function shapeLines(shape: EntryShape): readonly string[] {
  const key = Object.values(shape).join();
  const known = shapes.get(key);
  if (known) return known;
  const written = readLines(createEvent(attributesOf(shape)));
  const lines = written.slice(written.indexOf('BEGIN:VEVENT'), written.indexOf('END:VEVENT') + 1);
  shapes.set(key, lines);
  return lines;
}

function attributesOf(shape: EntryShape): EventAttributes {
  const { allDay, status, busyStatus, transp } = shape;
  const attributes = {
    uid: standIns.uid,
    title: standIns.title,
    // an array is a day to `ics`; a time is only safe from the visitor's zone as text
    start: allDay ? ([2000, 1, 1] satisfies Day) : standIns.start,
    end: allDay ? ([2000, 1, 2] satisfies Day) : standIns.end,
    timestamp: standIns.stamp,
    lastModified: shape.isDated ? standIns.changed : undefined,
    sequence: Number(standIns.sequence),
    description: shape.hasDescription ? standIns.description : undefined,
    location: shape.hasLocation ? standIns.location : undefined,
    categories: shape.hasCategories ? [standIns.categories] : undefined,
    status,
    busyStatus,
    transp,
    alarms: alarms(shape.reminder),
  };
  return attributes;
}

function alarms(minutes: number | undefined): EventAttributes['alarms'] {
  if (minutes === undefined) return undefined;
  return [{ action: 'display', description: standIns.title, trigger: { minutes, before: true } }];
}
