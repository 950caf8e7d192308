import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { endOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { feedFiles, type FeedFile } from './feed-files.ts';
import type { Output } from './output.ts';
import type { FeedCommand } from './parse-arguments.ts';
import { readFeeds } from './read-feeds.ts';
import { failureLine, readingLines } from './report.ts';
import { writeIfChanged } from './write-if-changed.ts';

const day = 86_400_000;

/**
 * Reads feeds and writes files from them. What is there already stays where no feed can be read or no seminar is left.
 *
 * @param now - the current instant, in milliseconds
 */
export async function publishFeed(command: FeedCommand, output: Output, now: number): Promise<ExitCode> {
  const feed = await read(command, output, now);
  if (!feed) return exitCodes.nothing;
  const seminars = stillShown(feed.seminars, command.past, now);
  const reason = seminars.length === 0 && whyKept(feed, command);
  if (reason) {
    output.warn(`${reason}: nothing is written`);
    return exitCodes.nothing;
  }
  const files = feedFiles(seminars, feed, command);
  if (!(await write(files, command.out, output))) return exitCodes.nothing;
  return feed.failures?.length ? exitCodes.partly : exitCodes.done;
}

async function read(command: FeedCommand, output: Output, now: number): Promise<LoadedFeed | undefined> {
  try {
    const feed = await readFeeds(command, output, now);
    for (const failure of feed.failures ?? []) output.warn(failureLine(failure));
    for (const line of readingLines(feed)) output.note(line);
    return feed;
  } catch (error) {
    output.warn(failureLine(error));
    return undefined;
  }
}

function stillShown(seminars: readonly Seminar[], past: number | undefined, now: number): readonly Seminar[] {
  return past === undefined ? seminars : seminars.filter((seminar) => endOf(seminar) >= now - past * day);
}

/** Why an empty list is not written; undefined where it may be. */
function whyKept({ seminars, rejected, failures }: LoadedFeed, { allowEmpty }: FeedCommand): string | undefined {
  if (seminars.length > 0) return allowEmpty ? undefined : 'all seminars are older than --past allows';
  if (rejected.length > 0) return 'no entry could be shown';
  if (failures?.length) return 'the feeds that could be read hold no seminar';
  return allowEmpty ? undefined : 'there is no seminar';
}

/** Whether all could be written. */
async function write(files: readonly FeedFile[], out: string, output: Output): Promise<boolean> {
  try {
    await mkdir(out, { recursive: true });
    for (const { name, text } of files) {
      const path = join(out, name);
      const isNew = await writeIfChanged(path, text);
      output.note(`${path}: ${isNew ? 'written' : 'unchanged'}`);
    }
    return true;
  } catch (error) {
    output.warn(`${out} cannot be written: ${String(error)}`);
    return false;
  }
}
