import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file where its bytes would change. Whoever reads it meanwhile gets the old file or the new one, whole.
 *
 * @returns whether it was written
 * @throws what the file system says, and then the old file is still there.
 */
export async function writeIfChanged(path: string, text: string): Promise<boolean> {
  const bytes = Buffer.from(text);
  if ((await bytesOf(path))?.equals(bytes)) return false;
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path); // within a folder this is one step
  } finally {
    await rm(beside, { force: true });
  }
  return true;
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
