'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useCal } from '../../../provider/useCal.js';
import { apiLanguage } from '../../../queries/apiLanguage.js';
import { isTooOften, sendEmailCode, verifyEmailCode } from '../../../queries/emailVerification.js';
import { type CodeEvent, type CodeState, codeTransition, firstCode } from './emailCode.machine.js';

export interface EmailCodeInput {
  email: string;
  wasRefused: boolean;
  onVerified: (code: string) => void;
}

/** Mails a code and checks what she types: a controller of its own, beside the Booker's, with a machine of its own. */
export function useEmailCode({ email, wasRefused, onVerified }: EmailCodeInput) {
  const { client, locale, now } = useCal();
  const [begin] = useState(() => firstCode(wasRefused));
  const [state, setState] = useState<CodeState>(begin.state);
  const current = useRef(state);
  const hasBegun = useRef(false);

  const ask = useCallback(async (): Promise<CodeEvent> => {
    try {
      await sendEmailCode(client, { email, language: apiLanguage(locale) });
      return { type: 'sent', now: now() };
    } catch (error) {
      return { type: 'sendFailed', problem: isTooOften(error) ? 'busy' : 'notSent', now: now() };
    }
  }, [client, email, locale, now]);

  const check = useCallback(
    async (code: string): Promise<CodeEvent | null> => {
      try {
        if (!(await verifyEmailCode(client, { email, code })))
          return { type: 'checkFailed', problem: 'wrong' };
        onVerified(code);
        return null;
      } catch {
        return { type: 'checkFailed', problem: 'failed' };
      }
    },
    [client, email, onVerified],
  );

  const send = useCallback(
    (event: CodeEvent): void => {
      const { state: next, effect } = codeTransition(current.current, event);
      current.current = next;
      setState(next);
      if (effect === 'send') void ask().then(send);
      if (effect === 'check') void check(next.code).then((outcome) => outcome && send(outcome));
    },
    [ask, check],
  );

  useEffect(() => {
    // Once, also where effects run twice: each is a mail.
    if (hasBegun.current || begin.effect === null) return;
    hasBegun.current = true;
    void ask().then(send);
  }, [begin, ask, send]);

  return { state, send };
}
