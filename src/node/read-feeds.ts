import type { LoadedFeed } from '../feed/load-feed.ts';
import { loadFeeds } from '../feed/load-feeds.ts';
import { PagesRead } from '../feed/pages-read.ts';
import { readMore } from '../feed/read-more.ts';
import type { Output } from './output.ts';
import type { FeedCommand } from './parse-arguments.ts';
import { counted } from './report.ts';

/**
 * Reads the feeds of a command to their last page, as one list.
 *
 * @param now - the current instant, in milliseconds
 * @throws FeedError where none can be read.
 */
export async function readFeeds(command: FeedCommand, output: Output, now: number): Promise<LoadedFeed> {
  const { addresses, format, timeZone } = command;
  const { signal } = new AbortController(); // each request has its own time limit
  const options = { format, timeZone, now, signal };
  const pages = new PagesRead(addresses);
  let end = output.begin(`reading ${counted(addresses.length, 'feed')} …`);
  try {
    let feed: LoadedFeed = await loadFeeds(addresses, options);
    while (feed.nextUrls.length > 0) {
      end();
      end = output.begin(`reading on after ${counted(feed.seminars.length, 'seminar')} …`);
      feed = await readMore(feed, pages, options);
    }
    return feed;
  } finally {
    end();
  }
}
