import * as z from 'zod';
import type { Output } from '../inferred.js';

/** Fields that the API itself adds to every event type; they have a slug of their own and may lack a type when sent. */
export const defaultFieldSlugs = ['title', 'notes', 'guests', 'rescheduleReason', 'location'] as const;

export const bookingFieldType = z.enum([
  'name',
  'splitName',
  'email',
  'phone',
  'address',
  'text',
  'url',
  'number',
  'textarea',
  'multiemail',
  'select',
  'multiselect',
  'checkbox',
  'radio',
  'radioInput',
  'boolean',
  'unknown',
]);
export type BookingFieldType = Output<typeof bookingFieldType>;

/** A question of the booking form. */
export const bookingField = z.object({
  type: bookingFieldType.optional(),
  slug: z.string().optional(),
  isDefault: z.boolean().optional(),
  required: z.boolean().optional(),
  hidden: z.boolean().optional(),
  label: z.string().optional(),
  placeholder: z.string().optional(),
  options: z.array(z.string()).optional(),
  /** Read-only when the host's page has filled it in. */
  disableOnPrefill: z.boolean().optional(),
  firstNameLabel: z.string().optional(),
  firstNamePlaceholder: z.string().optional(),
  lastNameLabel: z.string().optional(),
  lastNamePlaceholder: z.string().optional(),
  lastNameRequired: z.boolean().optional(),
  bookingField: z.string().optional(),
});
export interface BookingField extends Output<typeof bookingField> {}
