import type { WiresOf } from '../wire.js';
import type * as rows from './credits.operations.js';
import { availableCredits, chargeCreditsBody, chargedCredits } from './credits.schema.js';

export const credits: WiresOf<typeof rows> = {
  'credits.getAvailable': { answer: availableCredits },
  'credits.charge': { body: chargeCreditsBody, answer: chargedCredits },
};
