import { isCalApiError, isCalNetworkError } from '../../errors/index.js';

/** May the same question be answered in a while? A refusal, or an answer without sense, stays what it is. */
export const mayPass = (error: unknown): boolean =>
  isCalNetworkError(error) || (isCalApiError(error) && (error.status >= 500 || error.status === 429));
