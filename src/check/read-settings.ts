import { limitNames, type CheckSettings, type Limits } from '../elements/checker-address.ts';

/** The limits among what is asked for by name. */
export const readLimits = (get: (name: string) => string | null | undefined): Limits =>
  Object.fromEntries(limitNames.flatMap((name) => [[name, get(name)?.trim()]].filter(([, value]) => value)));

/** Reads what `checkerHash` wrote behind an address; what is missing is as the element has it by default. */
export function readSettings(hash: string): CheckSettings {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    src: asked.get('src')?.trim() ?? '',
    format: asked.get('format') || 'auto',
    timeZone: asked.get('feed-time-zone')?.trim() ?? '',
    limits: readLimits((name) => asked.get(name)),
  };
}
