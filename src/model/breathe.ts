/** Lets the page do what waits, and goes on soon: at once behind it where the browser can, else as a task of its own. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
