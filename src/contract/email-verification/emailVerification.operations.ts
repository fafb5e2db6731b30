import { op } from '../operation.js';
import type {
  SendEmailCodeInput,
  SentEmailCode,
  VerifiedEmailCode,
  VerifyEmailCodeInput,
} from './emailVerification.schema.js';

/**
 * Mails a visitor the code by which they show that an address is theirs, before they book with it. No row of the table,
 * as the description does not list it; but without it nobody books an event type that asks for such a code.
 * @throws 400 when it is not an address
 * @throws 429 when more than three are asked for within a minute
 */
export const send = /* @__PURE__ */ op<SendEmailCodeInput, SentEmailCode>()({
  name: 'emailVerification.send',
  method: 'POST',
  path: '/v2/atoms/verification/email/send-code',
  auth: 'public',
});

/**
 * Whether that code is right: it is not used up, and goes with the booking as `emailVerificationCode`. No row of the
 * table either.
 * @throws 400 when it is wrong, or older than a quarter of an hour
 */
export const verify = /* @__PURE__ */ op<VerifyEmailCodeInput, VerifiedEmailCode>()({
  name: 'emailVerification.verify',
  method: 'POST',
  path: '/v2/atoms/verification/email/verify-code',
  auth: 'public',
});
