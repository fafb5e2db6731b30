import type { Words } from '../../../booking-form/words.js';
import type { BookerModel } from '../booker.model.js';
import type { BookerEvent, Layout } from '../booker.state.js';

/** What every layout of the free times is given. */
export interface ChoosingProps {
  model: BookerModel;
  /** Those that she may choose from. */
  layouts: readonly Layout[];
  words: Words;
  send: (event: BookerEvent) => void;
  retry: () => void;
}
