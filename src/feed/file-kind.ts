const workbook = 'this is a workbook of a spreadsheet, such as Excel: save it as CSV UTF-8';

/** What a packed file holds, by the names of what is in it, which stand there as they are. */
function packedKind(text: string): string {
  if (/xl\/work|opendocument\.spreadsheet|Index\/Tables/.test(text)) return workbook;
  if (/word\/document|opendocument\.text/.test(text))
    return 'this is a document of a word processor, made for people: write the seminars into a spreadsheet, and save that as CSV UTF-8';
  return 'this is a packed file (zip): unpack it, and give the address of the feed that was in it';
}

type Kind = readonly [sentence: string | ((text: string) => string), ...beginnings: readonly string[]];

/** Files by their first characters, as windows-1252 and as UTF-8, where what is none was lost. */
const kinds: readonly Kind[] = [
  [packedKind, 'PK\x03\x04'],
  [workbook, 'ÐÏ\x11à', '\ufffd\ufffd\x11\ufffd'],
  ['this is a packed file (gzip): unpack it, and give the address of the feed that was in it', '\x1f‹', '\x1f\ufffd'],
  ['this is a PDF, made for people: a feed is a table as CSV, a calendar as .ics, or JSON', '%PDF-'],
  ['this is rich text (RTF) of a word processor: save it as plain text, in UTF-8', '{\\rtf'],
  ['this is a picture, not a feed', '‰PNG\r', '\ufffdPNG\r', 'GIF8', 'ÿØÿ', '\ufffd\ufffd\ufffd\ufffd\0\x10JFIF'],
];

/** What is to be said of a file that is no text of ours, such as a workbook or a PDF; undefined where it may be text. */
export function fileKind(text: string): string | undefined {
  const [sentence] =
    kinds.find(([, ...beginnings]) => beginnings.some((beginning) => text.startsWith(beginning))) ?? [];
  return typeof sentence === 'function' ? sentence(text) : sentence;
}
