'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isCalApiError } from '../errors/index.js';
import {
  busyMs,
  type CodeBeginning,
  type CodeEvent,
  type CodeState,
  codeTransition,
  firstCode,
} from './codeEntry.machine.js';

export interface CodeEntryInput {
  begin: CodeBeginning;
  /** Has a code sent. */
  send: () => Promise<unknown>;
  /** false: it is another code. What hinders an answer is thrown. */
  check: (code: string) => Promise<boolean>;
  onVerified: (code: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** How long the server asks to wait; null: it refused for another reason. */
export const waitOf = (error: unknown): number | null =>
  isCalApiError(error) && error.status === 429 ? (error.retryAfterMs ?? busyMs) : null;

/** Has a code sent, and checks what she types: a machine of its own beside whatever it is for. */
export function useCodeEntry(input: CodeEntryInput): { state: CodeState; send: (event: CodeEvent) => void } {
  const [begin] = useState(() => firstCode(input.begin));
  const [state, setState] = useState<CodeState>(begin.state);
  const current = useRef(state);
  const latest = useRef(input);
  latest.current = input;
  const hasBegun = useRef(false);

  const ask = useCallback(async (): Promise<CodeEvent> => {
    const { send, now } = latest.current;
    try {
      await send();
      return { type: 'sent', now: now() };
    } catch (error) {
      const waitMs = waitOf(error);
      if (waitMs === null) return { type: 'sendFailed', problem: 'notSent', now: now() };
      return { type: 'sendFailed', problem: 'busy', now: now(), waitMs };
    }
  }, []);

  const check = useCallback(async (code: string): Promise<CodeEvent | null> => {
    const { check: isRight, onVerified } = latest.current;
    try {
      if (!(await isRight(code))) return { type: 'checkFailed', problem: 'wrong' };
      onVerified(code);
      return null;
    } catch {
      return { type: 'checkFailed', problem: 'failed' };
    }
  }, []);

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
