import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { Seminar } from '../model/seminar.ts';
import type { Messages } from './messages.ts';

const minutesInHour = 60;

/** When a seminar begins, as seen from now: "Next: in 20 minutes". Full hours only: rather too early than too late. */
export function nextText({ start }: Seminar, now: number, language: string, { next }: Pick<Messages, 'next'>): string {
  const minutes = Math.ceil((start - now) / millisecondsInMinute);
  const format = new Intl.RelativeTimeFormat(language); // "in 1 minute", and never "this minute"
  if (minutes < minutesInHour) return next(format.format(minutes, 'minute'));
  return next(format.format(Math.max(1, Math.floor((start - now) / millisecondsInHour)), 'hour'));
}
