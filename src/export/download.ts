/** Long enough for the browser to have begun to save, whatever dialogs it opens first. */
const KEEP = 60_000;

/**
 * Saves a calendar file, whose text comes in parts, on the visitor's machine; to be called for the visitor's own click. In a
 * frame sandboxed without `allow-downloads` nothing happens, and no program can tell.
 */
export function downloadText(name: string, parts: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
