import { isAddressCode } from '../../auth/addressCode.js';
import { BareRefusal } from '../../http/Refusal.js';
import type { EventTypeSettings } from '../../model/records.js';
import type { ServerSettings } from '../../server.js';
import type { Call } from '../handler.js';

/** Nobody books with this address who has not shown that it is theirs. */
export const isGuarded = (email: string, { guardedEmails }: Pick<ServerSettings, 'guardedEmails'>): boolean =>
  guardedEmails.some((guarded) => guarded.toLowerCase() === email.toLowerCase());

/**
 * Some event types, and some addresses, ask who books for a code that was sent to them.
 * @param email undefined: who books has given only a phone number, which nobody verifies
 * @throws Refusal 400 when it is missing or wrong
 */
export function requireVerifiedEmail(
  { requiresBookerEmailVerification }: EventTypeSettings,
  { email, code }: { email: string | undefined; code: string | undefined },
  { clock, settings }: Call,
): void {
  if (email === undefined) return;
  if (!requiresBookerEmailVerification && !isGuarded(email, settings)) return;
  if (!code) throw new BareRefusal(400, 'email_verification_required');
  if (!isAddressCode({ email, code }, clock.now(), settings)) {
    throw new BareRefusal(400, 'invalid_verification_code');
  }
}
