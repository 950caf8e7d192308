import type { LoadedFeed } from '../feed/load-feed.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';

const shown = 10;

function list(problems: readonly FeedProblem[]): string {
  const byReason = new Map<string, { readonly first: string; count: number }>();
  for (const { place, reason } of problems) {
    const known = byReason.get(reason);
    if (known) known.count += 1;
    else byReason.set(reason, { first: place, count: 1 });
  }
  const lines = [...byReason].map(([reason, { first, count }]) => {
    return `\n  ${first}${count > 1 ? ` and ${count - 1} more` : ''}: ${reason}`;
  });
  return (
    lines.slice(0, shown).join('') + (lines.length > shown ? `\n  … and ${lines.length - shown} other reasons` : '')
  );
}

/** One message about all that is wrong with a feed, for the author: what is lost, what only looks wrong, and where. */
export function describeProblems({ address, seminars, rejected, remarks }: LoadedFeed): string {
  const lost =
    rejected.length > 0 && `${rejected.length} of ${seminars.length + rejected.length} entries cannot be shown`;
  const doubtful = remarks.length > 0 && `what looks wrong: ${remarks.length}`;
  return `${address}: ${[lost, doubtful].filter(Boolean).join('; ')}${list([...rejected, ...remarks])}`;
}
