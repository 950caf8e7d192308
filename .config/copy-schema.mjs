// The feed's JSON Schema lies beside the scripts, where an editor can be pointed at it.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

copyFileSync(inProject('src/feed/seminar-feed.schema.json'), inProject('dist/seminar-feed.schema.json'));
