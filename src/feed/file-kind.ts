const workbook = 'this is a workbook of a spreadsheet, such as Excel: save it as CSV UTF-8';
const document = 'this is a document of a word processor: write a table, and save that as CSV UTF-8';
const packed = 'this is a packed file: unpack it, and give the address of the feed that was in it';

/** What a packed file holds, by the names of what is in it, which stand there as they are. */
function packedKind(text: string): string {
  if (/xl\/work|opendocument\.spreadsheet|Index\/Tables/.test(text)) return workbook;
  return /word\/document|opendocument\.text/.test(text) ? document : packed;
}

type Kind = readonly [sentence: string | ((text: string) => string), ...beginnings: readonly string[]];

/** Files by their first characters, as windows-1252 and as UTF-8, where what is none was lost. */
const kinds: readonly Kind[] = [
  [packedKind, 'PK\x03\x04'],
  [workbook, 'ÐÏ\x11à', '\ufffd\ufffd\x11\ufffd'],
  [packed, '\x1f‹', '\x1f\ufffd'],
  ['this is a PDF, not a feed: give a table as CSV, a calendar as .ics, or JSON', '%PDF-'],
  ['this is rich text (RTF): save it as plain text, in UTF-8', '{\\rtf'],
  ['this is a picture, not a feed', '‰PNG\r', '\ufffdPNG\r', 'GIF8', 'ÿØÿ', '\ufffd\ufffd\ufffd\ufffd\0\x10JFIF'],
];

/** What is to be said of a file that is no text of ours, such as a workbook or a PDF; undefined where it may be text. */
export function fileKind(text: string): string | undefined {
  const [sentence] =
    kinds.find(([, ...beginnings]) => beginnings.some((beginning) => text.startsWith(beginning))) ?? [];
  return typeof sentence === 'function' ? sentence(text) : sentence;
}
