/**
 * Lets the page do what waits, and goes on behind it. `scheduler.yield` goes on before what waits: for the seconds that long
 * work takes, visitors could act and see, but no timer and no answer of a server would get through. `setTimeout`, where there
 * is nothing better, waits a little each time, and for a second where the page is hidden.
 */
export async function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  await (scheduler?.postTask?.(() => undefined) ?? new Promise((resolve) => setTimeout(resolve)));
}
