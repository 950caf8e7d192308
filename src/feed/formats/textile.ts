import { isHtml } from '../../text/text-reader.ts';

/** Textile's marks that announcements use; what stands in `$…$` is mathematics and has none. */
const mathematics = /(\$\$?[^$\n]{1,500}\$\$?)/;
const link = /"([^"\n]{1,300})":((?:https?:\/\/|mailto:|\/)[^\s"<>]{1,2000}[^\s"<>.,;:!?)])/g;
const strong = /(^|[\s([{])\*{1,2}([^*\s](?:[^*\n]{0,500}[^*\s])?)\*{1,2}(?![\w*])/g;
const emphasis = /(^|[\s([{])_{1,2}([^_\s](?:[^_\n]{0,500}[^_\s])?)_{1,2}(?![\w_])/g;
const heading = /^(?:h[1-6]|bq|p)\.\s+/;
const item = /^([*#])+\s+/;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function marked(text: string): string {
  return text
    .replace(link, '<a href="$2">$1</a>')
    .replace(strong, '$1<strong>$2</strong>')
    .replace(emphasis, '$1<em>$2</em>');
}

function readLine(line: string): string {
  const parts = line.replace(heading, '').split(mathematics);
  const text = parts.map((part, index) => (index % 2 === 0 ? marked(part) : part)).join('');
  return line.startsWith('h') && heading.test(line) ? `<strong>${text}</strong>` : text;
}

function readBlock(block: string): string {
  const lines = block.split('\n');
  if (!lines.every((line) => item.test(line))) return `<p>${lines.map(readLine).join('<br>')}</p>`;
  const name = lines[0]!.startsWith('#') ? 'ol' : 'ul';
  return `<${name}>${lines.map((line) => `<li>${readLine(line.replace(item, ''))}</li>`).join('')}</${name}>`;
}

/** Textile source as HTML, untrusted as before; text without any of its marks, or with tags of its own, stays what it is. */
export function readTextile(source: string): string {
  const text = source.slice(0, 100_000).replace(/\r\n?/g, '\n').trim();
  if (isHtml(text))
    return text
      .split(mathematics)
      .map((part, index) => (index % 2 === 0 ? marked(part) : part))
      .join('');
  const written = escape(text);
  const html = written.split(/\n(?:[ \t]*\n)+/).map(readBlock);
  const plain = written.split(/\n(?:[ \t]*\n)+/).map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`);
  return html.join('') === plain.join('') ? text : html.join('\n');
}
