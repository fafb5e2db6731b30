'use client';
import { useEffect, useRef } from 'react';

/** What it last was where it was on: who switches it off and on again finds it as it was. */
export function useRemembered<Value>(value: Value, isOn: boolean, first: Value): () => Value {
  const last = useRef(isOn ? value : first);
  useEffect(() => {
    if (isOn) last.current = value;
  });
  return () => last.current;
}
