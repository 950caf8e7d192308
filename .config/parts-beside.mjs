import { fileURLToPath } from 'node:url';

/** What the standalone file has no room for: it asks for these files beside it where they are needed. */
export const parts = {
  changes: 'src/elements/seen-before.ts',
  csv: 'src/feed/formats/csv.ts',
  'far-days': 'src/elements/far-days.ts',
  'google-calendar': 'src/feed/formats/google-calendar.ts',
  icalendar: 'src/feed/formats/icalendar.ts',
  indico: 'src/feed/formats/indico.ts',
  jscalendar: 'src/feed/formats/jscalendar.ts',
  'json-feed': 'src/feed/formats/json-feed.ts',
  livewhale: 'src/feed/formats/livewhale.ts',
  math: 'src/text/math.ts',
  'oxford-talks': 'src/feed/formats/oxford-talks.ts',
  purify: 'src/text/purify-html.ts',
  researchseminars: 'src/feed/formats/researchseminars.ts',
  'schema-org': 'src/feed/formats/schema-org.ts',
  'structured-data': 'src/elements/structured-data-controller.ts',
  'talks-cam': 'src/feed/formats/talks-cam.ts',
  trumba: 'src/feed/formats/trumba.ts',
  views: 'src/elements/other-views.ts',
  'viterbi-page': 'src/feed/formats/viterbi-page.ts',
};

/** @param {string} path */
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where a part lies, as the standalone file asks for it. */
/** @param {string} name */
export const addressOf = (name) => `./seminar-calendar.${name}.js`;

/**
 * Vite plugin: what is imported on demand of these parts stays outside; a browser resolves its address against the script's
 * own, of a classic script too.
 *
 * @returns {import('vite').Plugin}
 */
export function partsBeside() {
  const names = new Map(Object.entries(parts).map(([name, file]) => [inProject(file), name]));
  return {
    name: 'parts-beside',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const name = found && names.get(found.id);
      return name ? { id: addressOf(name), external: true } : null;
    },
  };
}
