import type { Words } from '../../../booking-form/words.js';
import type { Zone } from '../../../time/types.js';
import type { BookerModel } from '../booker.model.js';
import type { Layout } from '../booker.state.js';
import type { BookerController } from '../bookerController.js';
import type { AfterwardsOptions } from '../options/afterwards.js';
import type { FormOptions } from '../options/formOptions.js';
import type { PanelOptions } from '../options/panelOptions.js';

/** What the parts of one Booker share. */
export interface BookerScene extends Pick<BookerController, 'send' | 'answer' | 'submit' | 'retry'> {
  readonly model: BookerModel;
  /** Those that she may choose from. */
  readonly layouts: readonly Layout[];
  /** The zones that she may choose from; null: all. */
  readonly zones: readonly Zone[] | null;
  readonly form: FormOptions;
  readonly after: AfterwardsOptions;
  readonly hostNote: string | undefined;
  readonly panelOptions: PanelOptions;
  /** Nothing is written: she is told. */
  readonly isDryRun: boolean;
  /** BCP 47 */
  readonly locale: string;
  readonly words: Words;
  readonly now: () => number;
}
