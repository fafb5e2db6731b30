'use client';
import { useRef, useState } from 'react';
import type { CalError } from '../../errors/index.js';
import { noWishes, type WishEvent, type Wishes, wishTransition } from './wishes.machine.js';

export interface WishWriter<Value> {
  /** Writes it. Rejects with a `CalError`. */
  readonly write: (key: string, value: Value) => Promise<void>;
  readonly onWritten?: ((key: string, value: Value) => void) | undefined;
  readonly onRefused?: ((key: string, error: CalError) => void) | undefined;
}

/** What she wants of several things, written one at a time each. What she wanted last is written also when she has left the page. */
export function useWishes<Value>(writer: WishWriter<Value>) {
  const [wishes, setWishes] = useState<Wishes<Value>>(noWishes);
  // What is true between two renders, too: answers and presses come at any time.
  const current = useRef(wishes);
  const latest = useRef(writer);
  latest.current = writer;

  function send(event: WishEvent<Value>) {
    current.current = wishTransition(current.current, event);
    setWishes(current.current);
  }

  function write(key: string) {
    const wish = current.current.open.get(key);
    if (!wish) return;
    const { sent } = wish;
    latest.current.write(key, sent).then(
      () => {
        send({ type: 'written', key });
        write(key);
        latest.current.onWritten?.(key, sent);
      },
      (error: CalError) => {
        send({ type: 'refused', key, error });
        write(key);
        latest.current.onRefused?.(key, error);
      },
    );
  }

  return {
    wishes,
    /** @param before what is true now */
    wish: (key: string, wanted: Value, before: Value) => {
      const isUnderWay = current.current.open.has(key);
      send({ type: 'wished', key, wanted, before });
      if (!isUnderWay) write(key);
    },
  };
}
