import type { BookerEvent, BookerState } from '../booker.state.js';

/** What happens behind whichever step, and leaves that as it is; null: the event is none of these. */
export function behind(state: BookerState, event: BookerEvent): BookerState | null {
  const { overlay } = state;
  switch (event.type) {
    case 'timesGone':
      return { ...state, refused: [...state.refused, ...event.slots] };
    case 'linkedSlotGone':
      return { ...state, linkedGone: event.slot };
    case 'overlaySwitched':
      return { ...state, overlay: { status: overlay.status === 'off' ? 'reading' : 'off', busy: [] } };
    case 'overlayRead':
      return { ...state, overlay: event.overlay };
    default:
      return null;
  }
}
