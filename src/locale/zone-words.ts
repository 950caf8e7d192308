import { format } from './time-format.ts';

const styles = ['longGeneric', 'long', 'shortOffset'] as const;

/** What stands where there are no words: "GMT", "UTC+00:00". */
const isOffset = /^(?:GMT|UTC)|\p{Nd}/u;

function named(timeZone: string, language: string, instant: number, timeZoneName: (typeof styles)[number]): string {
  const parts = format(language, timeZone, { timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * A zone in words: "Pacific Time", "Coordinated Universal Time"; "GMT-8" where it is no more than an offset.
 *
 * @param instant - in milliseconds: what a zone is called may change
 */
export function zoneWords(timeZone: string, language: string, instant: number): string {
  const names = styles.map((style) => named(timeZone, language, instant, style));
  return names.find((name) => !isOffset.test(name)) ?? names.at(-1) ?? timeZone;
}

/** The same with the city that an IANA name holds: "Pacific Time (Los Angeles)". */
export function zoneWithCity(timeZone: string, language: string, instant: number): string {
  const words = zoneWords(timeZone, language, instant);
  const city = /^(?!Etc\/).+\/(.+)$/.exec(timeZone)?.[1]?.replaceAll('_', ' ');
  return city === undefined || words.includes(city) ? words : `${words} (${city})`;
}
