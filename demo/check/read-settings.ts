import type { CheckSettings } from '../../src/elements/checker-address.ts';

/** Reads what `checkerHash` wrote behind an address; what is missing is as the element has it by default. */
export function readSettings(hash: string): CheckSettings {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    src: asked.get('src')?.trim() ?? '',
    format: asked.get('format') || 'auto',
    timeZone: asked.get('feed-time-zone') ?? '',
  };
}
