import type { Words } from '../../../booking-form/words.js';
import type { Zone } from '../../../time/types.js';
import type { BookerModel } from '../booker.model.js';
import type { BookerEvent, Layout } from '../booker.state.js';

/** What every layout of the free times is given. */
export interface ChoosingProps {
  model: BookerModel;
  /** Those that she may choose from. */
  layouts: readonly Layout[];
  /** The zones that she may choose from; null: all. */
  zones: readonly Zone[] | null;
  words: Words;
  send: (event: BookerEvent) => void;
  retry: () => void;
}
