const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// RFC 822 §5, and ISO 8601 with or without seconds
const written = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))?/i;
const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?/;

/**
 * A wall-clock time as ISO 8601, without the offset that stands behind it: "Thu, 08 Oct 2026 16:00:00 +0000" says four
 * o'clock in whatever zone the room is. Text that is no time comes back as it is.
 */
export function englishTime(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, day = '', name = '', year = '', hours = '', minutes = '', seconds = '00'] = written.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return iso.exec(text)?.[0] ?? text;
  const two = (part: string | number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minutes}:${seconds}`;
}
