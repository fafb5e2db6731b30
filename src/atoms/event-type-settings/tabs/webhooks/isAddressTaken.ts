import { isCalApiError } from '../../../../errors/index.js';

/** The server has a webhook of that owner with that address already. */
export const isAddressTaken = (error: unknown): boolean => isCalApiError(error) && error.status === 409;
