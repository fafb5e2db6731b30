'use client';
import { startTransition, useEffect, useState } from 'react';

/**
 * True for one painting, once it can be and nothing more urgent is to be done: what comes next is then painted where
 * nobody sees it. What a browser does for the first time, such as compiling our code or making up a field, takes it
 * twice as long.
 */
export function useRehearsal(canBe: boolean): boolean {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (canBe && turn < 2) startTransition(() => setTurn(turn + 1));
  }, [canBe, turn]);
  return turn === 1;
}
