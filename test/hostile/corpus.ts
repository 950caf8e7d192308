import { encodings } from './corpus/encodings.ts';
import { following } from './corpus/following.ts';
import { icalendar } from './corpus/icalendar.ts';
import { json } from './corpus/json.ts';
import { pages } from './corpus/pages.ts';
import { prototypes } from './corpus/prototypes.ts';
import { sizes } from './corpus/sizes.ts';
import { subscriptions } from './corpus/subscriptions.ts';
import { tables } from './corpus/tables.ts';
import { covers, formulas, links, mutations, requests, scripts, templates, tricks } from './corpus/texts.ts';
import { times } from './corpus/times.ts';
import { xml } from './corpus/xml.ts';
import type { HostileDocument } from './hostile-document.ts';

/** Every hostile or broken document, by what it is after. */
export const corpus: Readonly<Record<string, readonly HostileDocument[]>> = {
  'scripts and handlers': scripts,
  'requests and ways off the page': requests,
  'parsers that differ': mutations,
  'what covers and clobbers': covers,
  'templates and replacing': templates,
  addresses: links,
  'characters that turn and hide': tricks,
  mathematics: formulas,
  'names of prototypes': prototypes,
  'broken JSON': json,
  'bytes and encodings': encodings,
  calendars: icalendar,
  tables,
  'XML, RSS and Textile': xml,
  pages,
  'times and zones': times,
  'addresses of further pages': following,
  'calendars to subscribe to': subscriptions,
  'sizes and depths': sizes,
};
