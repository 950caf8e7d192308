/** What newer browsers know of a language's weeks, by one name or the other. */
interface WeekLocale {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day that weeks begin with where a language is spoken, 1 for Monday to 7 for Sunday; Monday where nobody knows. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & WeekLocale;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
