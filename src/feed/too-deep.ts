/** Whether calls stood too deep inside each other, for which Firefox has an error of its own. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
