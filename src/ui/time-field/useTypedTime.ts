'use client';
import { useEffect, useRef, useState } from 'react';
import { readTime, type TimeFieldClock } from './readTime.js';

interface TypedTimeOptions {
  value: number | null;
  clock: TimeFieldClock;
  after: number | undefined;
  onValueChange: (minutes: number) => void;
  onInvalid: ((text: string | null) => void) | undefined;
}

/** What is typed and not yet a value: kept as long as it is no time, and gone when the value comes from elsewhere. */
export function useTypedTime({ value, clock, after, onValueChange, onInvalid }: TypedTimeOptions) {
  const [text, setText] = useState<string | null>(null);
  const [isInvalid, setInvalid] = useState(false);
  const read = () => (text === null ? undefined : readTime(text, clock, after));

  function tell(problem: string | null) {
    if (problem === null && !isInvalid) return;
    setInvalid(problem !== null);
    onInvalid?.(problem);
  }

  function takeBack() {
    setText(null);
    tell(null);
  }

  const renewed = useRef(takeBack);
  useEffect(() => {
    renewed.current = takeBack;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the value is another one, whoever changed it
  useEffect(() => renewed.current(), [value]);

  return {
    /** null: nothing was typed since there was a value. */
    text,
    isInvalid,
    read,
    takeBack,
    type(next: string) {
      setText(next);
      if (readTime(next, clock, after) !== undefined) tell(null);
    },
    commit() {
      if (text === null) return;
      const minutes = read();
      if (minutes === undefined) return tell(text);
      takeBack();
      if (minutes !== value) onValueChange(minutes);
    },
  };
}
