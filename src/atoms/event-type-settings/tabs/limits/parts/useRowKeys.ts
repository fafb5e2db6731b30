'use client';
import { useRef } from 'react';
import type { Period } from '../../../../../event-type/limits/periods.js';

interface Row {
  readonly key: number;
  readonly period: Period;
}

/**
 * The rows of limits in the order in which they came: a row that gets another period stays where it is, and so does
 * what is typed in it.
 */
export function useRowKeys(
  limited: readonly Period[],
): readonly Row[] & { move: (from: Period, to: Period) => void } {
  const known = useRef<Row[]>([]);
  const next = useRef(0);
  const kept = known.current.filter(({ period }) => limited.includes(period));
  const added = limited
    .filter((period) => !kept.some((row) => row.period === period))
    .map((period) => {
      next.current += 1;
      return { key: next.current, period };
    });
  known.current = [...kept, ...added];
  return Object.assign([...known.current], {
    move(from: Period, to: Period) {
      known.current = known.current.map((row) => (row.period === from ? { ...row, period: to } : row));
    },
  });
}
