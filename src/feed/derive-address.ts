/** Derives the feed's address from a page's; undefined where the page is not of that system, or not certainly. */
type Derive = (page: URL) => string | undefined;

const encoded = encodeURIComponent;

/** Indico: a category's page, or a meeting's. Its export says the zone it is asked in, so none is asked for. */
const indico: Derive = ({ origin, pathname }) => {
  const [, before = '', kind, id] = /^(\/.{0,100}?)?\/(category|event)\/(\d{1,12})(?:\/|$)/.exec(pathname) ?? [];
  if (kind === 'category') return `${origin}${before}/export/categ/${id}.json?from=-365d&order=start`;
  return kind && `${origin}${before}/export/event/${id}.json?detail=contributions`;
};

/** researchseminars.org and its beta: a series' page. The API takes JSON values, quotes included. */
const researchseminars: Derive = ({ origin, hostname, pathname }) => {
  const [, series] = /^\/seminar\/([\w-]{1,100})(?:\/|$)/.exec(pathname) ?? [];
  const isThere = /(?:^|\.)researchseminars\.org$/.test(hostname);
  return series && isThere ? `${origin}/api/0/lookup/series?series_id=${encoded(`"${series}"`)}` : undefined;
};

/** Oxford Talks: a list of a series, or the search page. */
const oxford: Derive = ({ origin, hostname, pathname, search }) => {
  if (hostname !== 'talks.ox.ac.uk') return undefined;
  const [, series] = /^\/series\/id\/([\w-]{1,100})/.exec(pathname) ?? [];
  if (series) return `${origin}/api/talks/search?from=2000-01-01&count=100&series=${series}`;
  return /^\/talks\/?(?:search)?\/?$/.test(pathname)
    ? `${origin}/api/talks/search${search || '?from=today&count=100'}`
    : undefined;
};

/** LiveWhale: any of its own pages or feeds lies under /live/. */
const livewhale: Derive = ({ origin, pathname }) => {
  const [, filters] = /^\/live\/(?:rss|ical|widget\/\d+)\/events((?:\/[\w%+.-]{1,60}){0,20})\/?$/.exec(pathname) ?? [];
  return filters === undefined ? undefined : `${origin}/live/json/events${filters}/`;
};

/** Localist: its widgets and its search page name what they show in the parameters that its API takes; by itself that gives one day. */
const localist: Derive = ({ origin, pathname, searchParams }) => {
  if (pathname === '/widget/view') {
    const asked = new URLSearchParams(searchParams);
    if (!asked.has('pp')) asked.set('pp', '100');
    if (!['days', 'start', 'end'].some((name) => asked.has(name))) asked.set('days', '370');
    return `${origin}/api/2/events?${asked}`;
  }
  const words = pathname === '/search/events' ? searchParams.get('search') : null;
  return words === null ? undefined : `${origin}/api/2/events/search?pp=100&search=${encoded(words)}`;
};

/** The Events Calendar: the views that only it has, or its calendar file; not of one category, whose feed is another. */
const theEventsCalendar: Derive = ({ origin, pathname, searchParams }) => {
  if (/\/(?:category|tag)\//.test(pathname)) return undefined;
  const [, before] = /^(.{0,100}?)\/[\w-]{1,40}\/(?:list|month|week|photo|map|summary)\/?$/.exec(pathname) ?? [];
  const isIts = [...searchParams.keys()].some((name) => /^tribe[-_]|^eventDisplay$|^outlook-ical$/.test(name));
  const site = isIts || searchParams.get('post_type') === 'tribe_events' ? (before ?? '') : undefined;
  return site === undefined ? undefined : `${origin}${site}/wp-json/tribe/events/v1/events?per_page=50`;
};

/** Whether an address is a feed's already: all that are derived are such. */
const isFeed = ({ pathname }: URL): boolean => /\/(?:api|export|wp-json|live\/json)\//.test(pathname);

/**
 * The address of the feed behind a page that people know, where the shape of the page's address says which system made it;
 * undefined where it does not.
 */
export function deriveAddress(address: string): string | undefined {
  const page = URL.canParse(address) ? new URL(address) : undefined;
  if (!page || !/^https?:$/.test(page.protocol) || isFeed(page)) return undefined;
  for (const derive of [researchseminars, oxford, livewhale, localist, theEventsCalendar, indico]) {
    const found = derive(page);
    if (found) return found;
  }
  return undefined;
}
