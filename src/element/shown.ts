import type { ComponentType } from 'react';
import type { CalProviderProps } from '../provider/calProviderProps.js';

/** An atom as the table of its props tells of it: each prop is of the kind that stands there. */
export type AnyAtom = ComponentType<Record<string, unknown>>;

export type Ground = Omit<CalProviderProps, 'children' | 'onError' | 'onAuthError'>;

/** An element that stands in a page and has all that it takes to be shown. */
export interface Shown {
  readonly key: string;
  /** What its atom is rendered into. */
  readonly place: HTMLElement;
  readonly Atom: AnyAtom;
  readonly props: Record<string, unknown>;
  readonly ground: Ground;
  /** Grows whenever its props are others. */
  readonly turn: number;
  /** As an event of the element. */
  readonly tell: (event: string, detail: unknown) => void;
}
