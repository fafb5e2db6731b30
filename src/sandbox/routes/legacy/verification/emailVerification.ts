import * as z from 'zod';
import { language } from '../../../../contract/scalars.schema.js';
import { addressCode, isAddressCode } from '../../../auth/addressCode.js';
import { badRequest } from '../../../http/Refusal.js';
import { sendCodeMessage } from '../../../mail/codeMessage.js';
import type { Call } from '../../handler.js';
import { isGuarded } from '../../verified-resources/guardedEmail.js';
import { known, type LegacyRoute, open } from '../route.js';

const sendCodeInput = z.object({
  email: z.email(),
  username: z.string().optional(),
  language: z.string().optional(),
  isVerifyingEmail: z.boolean().optional(),
});

const checkInput = z.object({ email: z.string(), userSessionEmail: z.string().optional() });

const text = z.string().optional().catch(undefined);
const codeInput = z.object({ email: text, code: text });

const LIMIT = { name: 'atoms_verification_email_send_code', most: 3 };

function verify(
  { email, code }: z.output<typeof codeInput>,
  { clock, settings }: Call,
  missing: string,
): { verified: true } {
  if (!email || !code) throw badRequest(missing);
  if (!isAddressCode({ email, code }, clock.now(), settings)) throw badRequest('Invalid verification code');
  return { verified: true };
}

/** By which a visitor shows that an e-mail address is theirs, before they book with it. */
export const emailVerification: readonly LegacyRoute[] = [
  open('POST', '/v2/atoms/verification/email/send-code', {
    input: sendCodeInput,
    limit: LIMIT,
    status: 200,
  })(async ({ email, language: wanted }, call) => {
    const code = addressCode(email, call.clock.now(), call.settings);
    await sendCodeMessage({ to: email, code, language: language.catch('en').parse(wanted) }, call);
    return { sent: true };
  }),

  /** Whether the address must be verified, and is not that of who is signed in. */
  open('GET', '/v2/atoms/verification/email/check', { input: checkInput })(
    async ({ email, userSessionEmail }, { settings }) =>
      isGuarded(email, settings) && email.toLowerCase() !== userSessionEmail?.toLowerCase(),
  ),

  open('POST', '/v2/atoms/verification/email/verify-code', { input: codeInput, status: 200 })(
    async (input, call) => verify(input, call, 'Email and code are required'),
  ),

  known('POST', '/v2/atoms/verification/email/verify-code-authenticated', { input: codeInput, status: 200 })(
    async (input, call) => verify(input, call, 'Email, code, and user ID are required'),
  ),
];
