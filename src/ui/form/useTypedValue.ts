'use client';
import { useEffect, useRef, useState } from 'react';

interface TypedValueOptions<Value> {
  value: Value;
  /** What a text says; undefined where it says nothing that can be a value. */
  read: (text: string) => Value | undefined;
  /** What counts before she has left the field; default: all that can be read. */
  readEarly?: (text: string) => Value | undefined;
  onValueChange: (value: Value) => void;
  onInvalid: ((text: string | null) => void) | undefined;
  /** What `onInvalid` told, as its owner keeps it: null takes the text away. undefined: the field keeps it by itself. */
  invalidText?: string | null | undefined;
}

/** What is typed: told as soon as it is a value, kept and told as wrong when she leaves it and it is none. */
export function useTypedValue<Value>({ value, read, onValueChange, ...rest }: TypedValueOptions<Value>) {
  const { readEarly = read, onInvalid, invalidText } = rest;
  const [text, setText] = useState<string | null>(invalidText ?? null);
  const [isInvalid, setInvalid] = useState(invalidText != null);

  function tellProblem(problem: string | null) {
    if (problem === null && !isInvalid) return;
    setInvalid(problem !== null);
    onInvalid?.(problem);
  }

  function takeBack() {
    setText(null);
    tellProblem(null);
  }

  function tell(next: Value) {
    tellProblem(null);
    if (next !== value) onValueChange(next);
  }

  // What came from elsewhere replaces what is typed; what came from here leaves it as she wrote it.
  const renewed = useRef(() => {});
  useEffect(() => {
    renewed.current = () => {
      if (text !== null && read(text) !== value) takeBack();
    };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the value is another one, whoever changed it
  useEffect(() => renewed.current(), [value]);

  const forgotten = useRef(() => {});
  useEffect(() => {
    forgotten.current = () => {
      if (!isInvalid) return;
      setText(null);
      setInvalid(false);
    };
  });
  useEffect(() => {
    if (invalidText === null) forgotten.current();
  }, [invalidText]);

  return {
    /** null: as the value is written. */
    text,
    isInvalid,
    type(next: string) {
      setText(next);
      const early = readEarly(next);
      if (early !== undefined) tell(early);
    },
    /** She has left the field. */
    commit() {
      if (text === null) return;
      const last = read(text);
      if (last === undefined) return tellProblem(text);
      setText(null);
      tell(last);
    },
    set(next: Value) {
      setText(null);
      tell(next);
    },
  };
}
