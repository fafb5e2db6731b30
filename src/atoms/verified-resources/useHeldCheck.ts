'use client';
import { useState } from 'react';
import { waitOf } from '../../code-entry/useCodeEntry.js';
import { useMsLeft } from '../../code-entry/useMsLeft.js';

/** Tries codes, but none while the server has asked to wait. */
export function useHeldCheck(check: (code: string) => Promise<boolean>, now: () => number) {
  const [hold, setHold] = useState<{ waitMs: number; until: number } | null>(null);
  const msLeft = useMsLeft(hold?.until ?? 0, now);

  async function checkUnlessHeld(code: string): Promise<boolean> {
    if (hold && now() < hold.until) throw new Error('The server has asked to wait.');
    try {
      return await check(code);
    } catch (error) {
      const waitMs = waitOf(error);
      setHold(waitMs === null ? null : { waitMs, until: now() + waitMs });
      throw error;
    }
  }

  return {
    check: checkUnlessHeld,
    /** How long the server has asked to wait; null: it has not. */
    waitMs: hold?.waitMs ?? null,
    /** How much of it is left. */
    msLeft,
  };
}
