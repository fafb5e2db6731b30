import * as z from 'zod';
import type { Output } from '../inferred.js';

export const creditBalance = z.object({
  /** What is left of this month's allowance. */
  monthlyRemaining: z.number(),
  /** What is left of the credits that were bought. */
  additional: z.number(),
});
export interface CreditBalance extends Output<typeof creditBalance> {}

export const availableCredits = z.object({ hasCredits: z.boolean(), balance: creditBalance });
export interface AvailableCredits extends Output<typeof availableCredits> {}

export const chargeCreditsBody = z.object({
  /** At least 1. */
  credits: z.int().min(1),
  creditFor: z.enum(['AI_AGENT', 'CAL_AI_PHONE_CALL', 'SMS']),
  /** A text of the caller's own, such as a conversation's id: what was charged under it is not charged again. */
  externalRef: z.string().optional(),
});
export interface ChargeCreditsInput extends Output<typeof chargeCreditsBody> {}

export const chargedCredits = z.object({ charged: z.boolean(), remainingBalance: creditBalance });
export interface ChargedCredits extends Output<typeof chargedCredits> {}
