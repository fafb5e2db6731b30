/** What she is doing with a booking that she has. */
export interface Aftercare {
  readonly step: 'rest' | 'asking' | 'cancelling';
  /** Why the last attempt failed; null: it did not. */
  readonly error: unknown;
  /** Where the keyboard's focus goes; `turn` makes two in a row differ. null: it stays. */
  readonly focus: { readonly on: 'cancel' | 'cancelLink' | 'success'; readonly turn: number } | null;
}

export type AftercareEvent =
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'cancelDismissed' }
  | { readonly type: 'cancelConfirmed' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'cancelFailed'; readonly error: unknown };

export const atRest: Aftercare = { step: 'rest', error: null, focus: null };

const focusOn = ({ focus }: Aftercare, on: NonNullable<Aftercare['focus']>['on']) => ({
  on,
  turn: (focus?.turn ?? 0) + 1,
});

/** Pure and total: an event that a step does not know changes nothing. */
export function aftercare(state: Aftercare, event: AftercareEvent): Aftercare {
  switch (event.type) {
    case 'cancelAsked':
      return state.step === 'rest' ? { step: 'asking', error: null, focus: focusOn(state, 'cancel') } : state;
    case 'cancelDismissed':
      return state.step === 'asking'
        ? { step: 'rest', error: null, focus: focusOn(state, 'cancelLink') }
        : state;
    case 'cancelConfirmed':
      return state.step === 'asking' ? { ...state, step: 'cancelling', error: null } : state;
    case 'cancelled':
      return state.step === 'cancelling'
        ? { step: 'rest', error: null, focus: focusOn(state, 'success') }
        : state;
    case 'cancelFailed':
      return state.step === 'cancelling'
        ? { step: 'asking', error: event.error, focus: focusOn(state, 'cancel') }
        : state;
    default:
      return event satisfies never;
  }
}
