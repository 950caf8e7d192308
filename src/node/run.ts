import { readFileSync } from 'node:fs';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { processOutput } from './output.ts';
import { parseArguments, UsageError } from './parse-arguments.ts';
import { publishFeed } from './publish-feed.ts';
import { usage } from './usage.ts';

/** From here as from `dist/npm/`. A name on its own, since the bundler would take the file for a picture to copy. */
const manifest = '../../package.json';

/**
 * Does what the arguments ask for.
 *
 * @param args - without the program's own name
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const request = parseArguments(args);
    if (request !== 'help' && request !== 'version') {
      return await publishFeed(request, processOutput(request.quiet), Date.now());
    }
    process.stdout.write(request === 'help' ? usage : `${version()}\n`);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nseminar-calendar --help says more.\n`);
    return exitCodes.usage;
  }
}

function version(): string {
  const { version: text } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')) as { version: string };
  return text;
}
