import { meaningOf } from '../label-words.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import { firstText, listOf } from './json-value.ts';

/** Fields that calendars have of their own, and such as are not for a listing. */
const left: readonly string[] = ['when', 'time', 'remark'];

function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])];
  const areObjects = typeof one === 'object' && typeof other === 'object' && !Array.isArray(one);
  return areObjects ? { ...other, ...one } : one;
}

/** What two texts say; the first goes before the second, and lists are joined. */
function joined(one: LabelledText, other: LabelledText): LabelledText {
  const both = Object.entries(one).map(([field, value]) => {
    const further = other[field as keyof LabelledText];
    return [field, further === undefined ? value : merged(value, further)] as const;
  });
  return { ...other, ...Object.fromEntries(both) };
}

function readField(field: unknown): LabelledText {
  const label = (firstText(field, 'label') ?? '').replace(
    /^contact (?:name|person|phone|info|information)$/i,
    'Contact',
  );
  const value = firstText(field, 'value');
  const meaning = meaningOf(label)?.field;
  if (value === undefined || meaning === undefined || left.includes(meaning)) return {};
  const { abstract, ...said } = readLabelledText(`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}`);
  return meaning === 'abstract' && abstract !== undefined ? { ...said, abstract } : said;
}

/**
 * Fields that a calendar's owner made up and named, a list of `{ label, value }`: they are what labelled text holds, taken
 * apart already. Labels that say nothing to us are left out.
 */
export function readLabelledFields(fields: unknown): LabelledText {
  return listOf(fields).slice(0, 100).map(readField).reduce(joined, {});
}

/** What fields say, and where they are silent the description; links of both. */
export function fieldsBeforeText(fields: LabelledText, text: LabelledText): LabelledText {
  const links = [...(fields.links ?? []), ...(text.links ?? [])];
  return { ...text, ...fields, ...(links.length > 0 && { links }) };
}
