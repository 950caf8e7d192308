import { cleanText } from './calendar-text.ts';

const NOT_XML = /[\uFFFE\uFFFF]/g;
const MARKS = /[&<>"']/g;

/**
 * Text that can stand in an XML element or attribute. Marks become character references, which the RSS Best Practices
 * Profile advises, since feed readers undo names such as `&amp;` twice.
 */
export function xmlText(text: string): string {
  return cleanText(text).replace(NOT_XML, '').replace(MARKS, reference);
}

/** Plain text as HTML that says the same, line by line. */
export function htmlOfText(text: string): string {
  return cleanText(text).replace(MARKS, reference).replaceAll('\n', '<br>\n');
}

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}
