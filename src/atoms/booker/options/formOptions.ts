import type { ReactNode } from 'react';
import type { RenderBookingField } from '../../../booking-form/renderedField.js';

/** How the form looks and what stands in it, besides the event type's own questions. */
export interface FormOptions {
  /**
   * Whose phone numbers are written without a calling code (ISO 3166-1 alpha-2, such as `GB`). Default: the region of
   * the language, else of the browser's.
   */
  defaultPhoneCountry?: string | undefined;
  /** Paints the control of a question in your own way; undefined: ours does. */
  renderBookingField?: RenderBookingField | undefined;
  /** Above the button that books: your terms, a captcha. */
  formFooter?: ReactNode;
  /** The button that books can't be pressed, as long as a captcha is open. Default: false. */
  confirmButtonDisabled?: boolean | undefined;
}
