/** Asks for something at an address, until the signal is aborted. */
export type Ask<T> = (address: string, signal?: AbortSignal) => Promise<T>;

interface SharedRequest<T> {
  readonly answer: Promise<T>;
  readonly end: AbortController;
  /** How many want the answer. */
  waiting: number;
}

/**
 * Makes one request of those for an address that are under way at the same time. Who aborts leaves it to the others; when
 * all have left, it is aborted. An answer is not kept: who comes later asks anew.
 *
 * @param wait - milliseconds until the answer must be there; then it is rejected with a `TimeoutError`
 */
export function shareRequests<T>(ask: (address: string, signal: AbortSignal) => Promise<T>, wait: number): Ask<T> {
  const underWay = new Map<string, SharedRequest<T>>();

  function begin(address: string): SharedRequest<T> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(new DOMException('', 'TimeoutError')), wait);
    end.signal.onabort = () => {
      clearTimeout(timer);
      underWay.delete(address);
    };
    // an answer ends it too, and with it all that listens
    const request = { answer: ask(address, end.signal).finally(() => end.abort()), end, waiting: 0 };
    underWay.set(address, request);
    return request;
  }

  return (address, signal) =>
    new Promise((resolve, reject) => {
      const request = underWay.get(address) ?? begin(address);
      const leave = () => {
        reject(signal?.reason as Error);
        if (!--request.waiting) request.end.abort();
      };
      request.waiting++;
      request.answer.then(resolve, reject);
      signal?.addEventListener('abort', leave, { signal: request.end.signal });
    });
}
