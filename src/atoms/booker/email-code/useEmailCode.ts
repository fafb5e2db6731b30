'use client';
import { useCodeEntry } from '../../../code-entry/useCodeEntry.js';
import { useCal } from '../../../provider/useCal.js';
import { apiLanguage } from '../../../queries/apiLanguage.js';
import { sendEmailCode, verifyEmailCode } from '../../../queries/emailVerification.js';

export interface EmailCodeInput {
  email: string;
  /** The server took no such code with the booking. */
  wasRefused: boolean;
  onVerified: (code: string) => void;
}

/** Mails a code and checks what she types: a controller of its own, beside the Booker's. */
export function useEmailCode({ email, wasRefused, onVerified }: EmailCodeInput) {
  const { client, locale, now } = useCal();
  return useCodeEntry({
    begin: wasRefused ? 'refused' : 'send',
    send: () => sendEmailCode(client, { email, language: apiLanguage(locale) }),
    check: (code) => verifyEmailCode(client, { email, code }),
    onVerified,
    now,
  });
}
