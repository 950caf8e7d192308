/** By the number of the day, the regions whose weeks begin with it (CLDR 48, `weekData`); everywhere else that is Monday. */
const regions = {
  5: 'MV',
  6: 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY',
  7:
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH ' +
    'PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The day that a language tag asks for by itself, `en-u-fw-mon` (UTS 35, key `fw`); 0 where it asks for none. */
function askedWeekday(tag: string): number {
  return weekdays.indexOf(/-u-(?:\w{2,}-)*?fw-(\w{3})\b/.exec(tag)?.[1] ?? '') + 1;
}

/** The day that weeks begin with where a language is most likely spoken: 1 for Monday to 7 for Sunday. */
export function likelyFirstWeekday(language: string): number {
  const region = new Intl.Locale(language).maximize().region ?? '001'; // the world
  return Number(Object.entries(regions).find(([, names]) => names.includes(region))?.[0] ?? 1);
}

/** The day that weeks begin with in a language: 1 for Monday to 7 for Sunday. */
export function firstWeekday(language: string): number {
  const locale: Intl.Locale & { weekInfo?: { firstDay: number }; getWeekInfo?(): { firstDay: number } } =
    new Intl.Locale(language);
  const told = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay; // Firefox has neither
  return askedWeekday(locale.toString()) || (told ?? likelyFirstWeekday(language));
}
