/** Marks a text as styles, for editors and for the build, which takes their layout out. */
export const cssText = String.raw;
