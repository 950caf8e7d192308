/** What the command ends with: `partly` where some feeds failed and the files were written from the others. */
export const exitCodes = { done: 0, nothing: 1, usage: 2, partly: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
