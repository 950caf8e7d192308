import { fileURLToPath } from 'node:url';

/** What the standalone file has no room for: it asks for these files beside it where a feed or a text needs them. */
export const parts = {
  csv: 'src/feed/formats/csv.ts',
  icalendar: 'src/feed/formats/icalendar.ts',
  jscalendar: 'src/feed/formats/jscalendar.ts',
  math: 'src/text/math.ts',
  month: 'src/elements/month-grid.ts',
  'oxford-talks': 'src/feed/formats/oxford-talks.ts',
  purify: 'src/text/purify-html.ts',
  'talks-cam': 'src/feed/formats/talks-cam.ts',
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
