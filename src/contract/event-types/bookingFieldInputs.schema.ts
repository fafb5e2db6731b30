import * as z from 'zod';
import type { Named, Output } from '../inferred.js';

const worded = {
  /** Absent: the booking page's own word for it. */
  label: z.string().optional(),
  placeholder: z.string().optional(),
};

const prefilled = {
  /** Cannot be edited where a link or the host's page has filled it in. Default false. */
  disableOnPrefill: z.boolean().optional(),
};

const nameFieldInput = z.object({ type: z.literal('name'), ...worded, ...prefilled });
/** The attendee's name in one field: the default. */
export interface NameFieldInput extends Output<typeof nameFieldInput> {}

const splitNameFieldInput = z.object({
  type: z.literal('splitName'),
  firstNameLabel: z.string().optional(),
  firstNamePlaceholder: z.string().optional(),
  lastNameLabel: z.string().optional(),
  lastNamePlaceholder: z.string().optional(),
  /** Default false; the first name is always required. */
  lastNameRequired: z.boolean().optional(),
  ...prefilled,
});
/** The attendee's name in two fields, in place of `name`. */
export interface SplitNameFieldInput extends Output<typeof splitNameFieldInput> {}

const emailFieldInput = z.object({
  type: z.literal('email'),
  ...worded,
  /** Default true. False only in a team's event type that asks for a required phone number under `attendeePhoneNumber`. */
  required: z.boolean().optional(),
  /** Default false. True only where `required` may be false. */
  hidden: z.boolean().optional(),
  ...prefilled,
});
export interface EmailFieldInput extends Output<typeof emailFieldInput> {}

/** Who books: these go by their type alone. */
export type PersonFieldInput = NameFieldInput | SplitNameFieldInput | EmailFieldInput;
export const personFieldInput: Named<PersonFieldInput> = z.discriminatedUnion('type', [
  nameFieldInput,
  splitNameFieldInput,
  emailFieldInput,
]);

const remarkFieldInput = z.object({
  slug: z.enum(['title', 'notes', 'guests', 'rescheduleReason']),
  /** Default false. */
  required: z.boolean().optional(),
  /** Not on the booking page. Default: true of `title`, false of the others. */
  hidden: z.boolean().optional(),
  ...worded,
  ...prefilled,
});
export interface RemarkFieldInput extends Output<typeof remarkFieldInput> {}

const locationFieldInput = z.object({
  slug: z.literal('location'),
  /** Of the choice of a location, which is asked where there are several. */
  label: z.string().optional(),
});
export interface LocationFieldInput extends Output<typeof locationFieldInput> {}

/** Changes a field that every event type has: these go by their slug, without a type. */
export type DefaultFieldInput = RemarkFieldInput | LocationFieldInput;
export const defaultFieldInput: Named<DefaultFieldInput> = z.discriminatedUnion('slug', [
  remarkFieldInput,
  locationFieldInput,
]);

const own = {
  /** Once per form; a booking's answers go by it. A phone field with `attendeePhoneNumber` is the attendee's own number. */
  slug: z.string(),
  label: z.string(),
  required: z.boolean(),
  /** Not on the booking page. Default false. */
  hidden: z.boolean().optional(),
  ...prefilled,
};

const placeholder = z.string().optional();

const options = {
  /** What can be chosen: shown, and sent as the answer. */
  options: z.array(z.string()),
};

/** Kinds of fields that are written into. `multiemail` takes several addresses. */
export const writtenFieldType = z.enum([
  'phone',
  'address',
  'text',
  'url',
  'number',
  'textarea',
  'multiemail',
]);

const writtenFieldInput = z.object({ type: writtenFieldType, ...own, placeholder });
/** A question that is answered in writing. */
export interface WrittenFieldInput extends Output<typeof writtenFieldInput> {}

const selectFieldInput = z.object({ type: z.literal('select'), ...own, placeholder, ...options });
/** One of several options, in a list that opens. */
export interface SelectFieldInput extends Output<typeof selectFieldInput> {}

/** Kinds of fields whose options are in sight: any number of `multiselect` and `checkbox`, one of `radio`. */
export const choiceFieldType = z.enum(['multiselect', 'checkbox', 'radio']);

const choiceFieldInput = z.object({ type: choiceFieldType, ...own, ...options });
/** A question that is answered by choosing. */
export interface ChoiceFieldInput extends Output<typeof choiceFieldInput> {}

const booleanFieldInput = z.object({ type: z.literal('boolean'), ...own });
/** A box to tick. Required: it must be ticked. */
export interface BooleanFieldInput extends Output<typeof booleanFieldInput> {}

/** A host's own question of the booking form. */
export type CustomFieldInput = WrittenFieldInput | SelectFieldInput | ChoiceFieldInput | BooleanFieldInput;
export const customFieldInput: Named<CustomFieldInput> = z.discriminatedUnion('type', [
  writtenFieldInput,
  selectFieldInput,
  choiceFieldInput,
  booleanFieldInput,
]);

/** A field of the booking form as it is sent. */
export type BookingFieldInput = PersonFieldInput | DefaultFieldInput | CustomFieldInput;
export const bookingFieldInput: Named<BookingFieldInput> = z.union([
  personFieldInput,
  defaultFieldInput,
  customFieldInput,
]);
