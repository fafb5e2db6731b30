import * as z from 'zod';
import type { Output } from '../inferred.js';

export const sendEmailCodeBody = z.object({
  email: z.email(),
  /** Of the host who is booked. */
  username: z.string().optional(),
  /** Of the mail, such as `de`. Default: `en`. */
  language: z.string().optional(),
});
export interface SendEmailCodeInput extends Output<typeof sendEmailCodeBody> {}

export const sentEmailCode = z.object({ sent: z.boolean() });
export interface SentEmailCode extends Output<typeof sentEmailCode> {}

export const verifyEmailCodeBody = z.object({
  email: z.string(),
  /** Six digits. */
  code: z.string(),
});
export interface VerifyEmailCodeInput extends Output<typeof verifyEmailCodeBody> {}

export const verifiedEmailCode = z.object({ verified: z.boolean() });
export interface VerifiedEmailCode extends Output<typeof verifiedEmailCode> {}
