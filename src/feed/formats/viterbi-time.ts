const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const namedDate = /^(?:[a-z]{3,9},?\s)?([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/i;
const clock = /(?:^|[T\s])(\d{1,2})(?::(\d\d))?(?::\d\d)?\s?([ap])?\.?(?:m\.?)?$/i;

const two = (number: number): string => String(number).padStart(2, '0');

function dateText(year: string, month: number, day: string): string | undefined {
  return month >= 1 && month <= 12 && Number(day) <= 31 ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}

/** A day as `YYYY-MM-DD`, from `2026-10-08`, `10/08/2026` or `Oct 8, 2026`, with or without a time behind it. */
export function readDay(text: string): string | undefined {
  const iso = isoDate.exec(text);
  if (iso) return dateText(iso[1]!, Number(iso[2]), iso[3]!);
  const american = americanDate.exec(text);
  if (american) return dateText(american[3]!, Number(american[1]), american[2]!);
  const named = namedDate.exec(text);
  return named ? dateText(named[3]!, months.indexOf(named[1]!.toLowerCase()) + 1, named[2]!) : undefined;
}

/** A time of day as `HH:MM`, from `16:00`, `16:00:00`, `4:00 PM` or `4 p.m.`, with or without a date before it. */
export function readClock(text: string): string | undefined {
  const [, hour, minute, half] = clock.exec(text) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return twelve < 24 && Number(minute ?? 0) < 60 ? `${two(twelve)}:${minute ?? '00'}` : undefined;
}
