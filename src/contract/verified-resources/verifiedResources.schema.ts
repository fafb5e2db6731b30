import * as z from 'zod';
import type { Output } from '../inferred.js';

/*
 * An address or a number that somebody has shown to be hers: a code goes there, and she sends it back. Workflows write
 * only to such. A user's, a team's and an organization's team's differ in path and owner.
 */

export const requestEmailCodeBody = z.object({
  /** Where the code is sent. */
  email: z.email(),
});
export interface RequestEmailCodeInput extends Output<typeof requestEmailCodeBody> {}

export const verifyEmailBody = z.object({
  email: z.email(),
  /** As it stands in the e-mail; it lasts about a quarter of an hour. */
  code: z.string(),
});
export interface VerifyEmailInput extends Output<typeof verifyEmailBody> {}

export const requestPhoneCodeBody = z.object({
  /** Where the code is sent: `+`, country code and number, such as `+37255556666`. */
  phone: z.string(),
});
export interface RequestPhoneCodeInput extends Output<typeof requestPhoneCodeBody> {}

export const verifyPhoneBody = z.object({
  /** As it stood in the request for the code. */
  phone: z.string(),
  /** As it stands in the message. */
  code: z.string(),
});
export interface VerifyPhoneInput extends Output<typeof verifyPhoneBody> {}

export const verifiedResourcePath = z.object({ id: z.int() });
export interface VerifiedResourceId extends Output<typeof verifiedResourcePath> {}

export const verifiedEmail = z.object({ id: z.int(), email: z.string(), userId: z.int() });
export interface VerifiedEmail extends Output<typeof verifiedEmail> {}

export const verifiedPhone = z.object({ id: z.int(), phoneNumber: z.string(), userId: z.int() });
export interface VerifiedPhone extends Output<typeof verifiedPhone> {}

const ofTeam = {
  teamId: z.int(),
  /** Who verified it; null: unknown. */
  userId: z.int().nullish(),
};

export const teamVerifiedEmail = verifiedEmail.extend(ofTeam);
export interface TeamVerifiedEmail extends Output<typeof teamVerifiedEmail> {}

export const teamVerifiedPhone = verifiedPhone.extend(ofTeam);
export interface TeamVerifiedPhone extends Output<typeof teamVerifiedPhone> {}
