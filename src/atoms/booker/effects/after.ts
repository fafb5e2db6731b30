/** Resolves after so many milliseconds. */
export const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
