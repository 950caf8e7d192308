/** What the standalone file has no room for: it asks for these files beside it where a feed or a text needs them. */
export const parts = {
  icalendar: 'src/feed/formats/icalendar.ts',
  math: 'src/text/math.ts',
  purify: 'src/text/purify-html.ts',
};

/**
 * Vite plugin: what is imported on demand of these parts stays outside, as `./seminar-calendar.NAME.js`; a browser resolves
 * that against the script's own address, of a classic script too.
 *
 * @returns {import('vite').Plugin}
 */
export function partsBeside() {
  const files = Object.entries(parts).map(([name, file]) => ({ name, end: file.slice(file.lastIndexOf('/')) }));
  return {
    name: 'parts-beside',
    enforce: 'pre',
    resolveId(source, _importer, { kind }) {
      const part = kind === 'dynamic-import' ? files.find(({ end }) => source.endsWith(end)) : undefined;
      return part ? { id: `./seminar-calendar.${part.name}.js`, external: true } : null;
    },
  };
}
