import type { CalError } from '../../errors/index.js';

/*
 * What she wants of several things, each of which is written by itself. Of one thing one write is under way at a time: what
 * she wants meanwhile waits for its end, and of several wishes the last is sent.
 */

export interface Wish<Value> {
  /** What she wants. */
  readonly wanted: Value;
  /** What is being written. */
  readonly sent: Value;
  /** What is true until that is written. */
  readonly before: Value;
}

export interface Refusal<Value> {
  readonly wanted: Value;
  readonly error: CalError;
}

export interface Wishes<Value> {
  /** Those that are under way, by the thing's key. */
  readonly open: ReadonlyMap<string, Wish<Value>>;
  /** Those that came to nothing, until she wants something else of the same thing. */
  readonly refusals: ReadonlyMap<string, Refusal<Value>>;
}

export type WishEvent<Value> =
  /** `before`: what is true, as far as is known. */
  | { readonly type: 'wished'; readonly key: string; readonly wanted: Value; readonly before: Value }
  | { readonly type: 'written'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly error: CalError };

export const noWishes = <Value>(): Wishes<Value> => ({ open: new Map(), refusals: new Map() });

const withOpen = <Value>(wishes: Wishes<Value>, key: string, wish: Wish<Value> | null): Wishes<Value> => {
  const open = new Map(wishes.open);
  if (wish) open.set(key, wish);
  else open.delete(key);
  return { ...wishes, open };
};

const withRefusal = <Value>(
  wishes: Wishes<Value>,
  key: string,
  refusal: Refusal<Value> | null,
): Wishes<Value> => {
  const refusals = new Map(wishes.refusals);
  if (refusal) refusals.set(key, refusal);
  else refusals.delete(key);
  return { ...wishes, refusals };
};

/** Pure and total. What is open after `wished` of a thing that was not, or after an end, is to be written. */
export function wishTransition<Value>(wishes: Wishes<Value>, event: WishEvent<Value>): Wishes<Value> {
  const { key } = event;
  const wish = wishes.open.get(key);
  switch (event.type) {
    case 'wished': {
      const { wanted, before } = event;
      const cleared = withRefusal(wishes, key, null);
      if (wish) return withOpen(cleared, key, { ...wish, wanted });
      return wanted === before ? cleared : withOpen(cleared, key, { wanted, sent: wanted, before });
    }
    case 'written': {
      if (!wish) return wishes;
      const { wanted, sent } = wish;
      return withOpen(wishes, key, wanted === sent ? null : { wanted, sent: wanted, before: sent });
    }
    case 'refused': {
      if (!wish) return wishes;
      const { wanted, sent, before } = wish;
      // She has come back to what is true by herself.
      if (wanted === before) return withOpen(wishes, key, null);
      if (wanted !== sent) return withOpen(wishes, key, { wanted, sent: wanted, before });
      return withRefusal(withOpen(wishes, key, null), key, { wanted, error: event.error });
    }
  }
}
