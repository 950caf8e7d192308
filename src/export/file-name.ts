const LONGEST = 60;
const MARKS = /\p{M}+/gu;
const NOT_ALLOWED = /[^a-z0-9]+/g;
/** To Windows these are devices, whatever stands behind the point. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Name of a calendar file: `[a-z0-9-]{1,60}.ics` from a title, which every system keeps as it is; else `seminar.ics`. */
export function fileName(title: string | undefined): string {
  const plain = (title ?? '').slice(0, 500).normalize('NFKD').replace(MARKS, '').toLowerCase();
  const slug = plain.replace(NOT_ALLOWED, '-').replace(/^-/, '').slice(0, LONGEST).replace(/-$/, '');
  return `${DEVICE.test(slug) ? `seminar-${slug}` : slug || 'seminar'}.ics`;
}
