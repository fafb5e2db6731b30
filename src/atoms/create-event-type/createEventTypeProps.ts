import type { Appearance } from '../../provider/appearance.js';
import type { UseCreateEventTypeFormOptions } from './useCreateEventTypeForm.js';

export interface CreateEventTypeFormProps extends UseCreateEventTypeFormOptions {
  /** She has thought better of it. Without this the form has no such button; the dialog has one anyway. */
  onCancel?: (() => void) | undefined;
  /** Says nothing once it is created. What failed is said in the form all the same. Default false. */
  disableToasts?: boolean | undefined;
  /** Over the provider's, token by token. */
  appearance?: Appearance | undefined;
  /** Added to the atom's root. */
  className?: string | undefined;
}

export interface CreateEventTypeProps extends CreateEventTypeFormProps {
  /** What the button says. Default: "New event type", in the reader's language. */
  name?: string | undefined;
}
