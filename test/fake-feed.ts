import { replace } from './replace.ts';

/** What stands at an address: a document, or what answers each request for it. */
export type Answer = ((signal: AbortSignal | null | undefined) => Response | Promise<Response>) | object;

export const json = (document: unknown, status = 200): Response => new Response(JSON.stringify(document), { status });

/** A promise and what settles it. */
export function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

/**
 * Answers requests to `/feeds/…` in place of the network, until the running test ends; all others go there.
 *
 * @returns the paths that were asked for
 */
export function serveFeeds(answers: Readonly<Record<string, Answer>>): readonly string[] {
  const asked: string[] = [];
  const network = window.fetch.bind(window);
  replace(window, 'fetch', async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith('/feeds/')) return network(input, init);
    asked.push(pathname);
    const answer = answers[pathname] ?? (() => json({}, 404));
    return typeof answer === 'function' ? answer(init?.signal) : json(answer);
  });
  return asked;
}
