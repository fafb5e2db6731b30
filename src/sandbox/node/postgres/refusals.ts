/** PostgreSQL's codes. */
const CODES = {
  /** An exclusion constraint has refused the row. */
  overlap: ['23P01'],
  /** It gave up one of two transactions that waited for each other, or that could not both be first. */
  conflict: ['40P01', '40001'],
} as const;

/** Whether the database refused for that reason; drizzle wraps what the driver says. */
export function isRefusal(error: unknown, reason: keyof typeof CODES): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause === null || typeof cause !== 'object' || !('code' in cause)) return false;
  return CODES[reason].some((code) => code === cause.code);
}
