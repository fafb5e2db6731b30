import type { CalError } from '../../errors/index.js';

/** Disconnecting an account is asked first; once it has begun, nothing dismisses it. */
export type Disconnection =
  | { readonly at: 'none' }
  /** By its key. */
  | { readonly at: 'asked' | 'disconnecting'; readonly key: string }
  | { readonly at: 'failed'; readonly key: string; readonly error: CalError };

export type DisconnectionEvent =
  | { readonly type: 'removePressed'; readonly key: string }
  | { readonly type: 'dismissed' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'disconnected'; readonly key: string }
  | { readonly type: 'disconnectFailed'; readonly key: string; readonly error: CalError };

/** Pure and total: what has no meaning in a step changes nothing, and neither does what is about another account. */
export function disconnectionTransition(state: Disconnection, event: DisconnectionEvent): Disconnection {
  const isOpen = state.at === 'asked' || state.at === 'failed';
  switch (event.type) {
    case 'removePressed':
      return state.at === 'disconnecting' ? state : { at: 'asked', key: event.key };
    case 'dismissed':
      return isOpen ? { at: 'none' } : state;
    case 'confirmed':
      return isOpen ? { at: 'disconnecting', key: state.key } : state;
    case 'disconnected':
      return state.at === 'disconnecting' && state.key === event.key ? { at: 'none' } : state;
    case 'disconnectFailed':
      return state.at === 'disconnecting' && state.key === event.key
        ? { at: 'failed', key: event.key, error: event.error }
        : state;
  }
}
