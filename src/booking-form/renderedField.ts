import type { ReactNode } from 'react';
import type { BookingField } from '../queries/bookingFields.js';
import type { Answer } from './answers.js';

/** What a control of the integrator's own is given for one question. */
export interface BookingFieldControls {
  /** As the field's kind has it: text, a list of texts, or yes and no. undefined: not answered. */
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer) => void;
  /** The question in plain words. It stands above the control; a single box (`boolean`) has to say it itself. */
  readonly label: string;
  /** What is wrong with the answer, in words; null: nothing that she should be told yet. It stands below the control. */
  readonly problem: string | null;
  /** The answer can't be changed now: it is on its way, or was given for good. */
  readonly isReadOnly: boolean;
  /** Of the element that takes the answer: the label points to it, and the list of problems leads there. */
  readonly id: string;
  /** To be spread on that same element. */
  readonly aria: {
    readonly 'aria-labelledby': string | undefined;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-required': true | undefined;
  };
}

/**
 * Paints the control of one question. undefined: ours does. It is called while the form renders: hooks belong in a
 * component that it returns.
 */
export type RenderBookingField = (
  field: BookingField,
  controls: BookingFieldControls,
) => ReactNode | undefined;
