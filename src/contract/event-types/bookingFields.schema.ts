import * as z from 'zod';
import type { Named, Output } from '../inferred.js';
import { choiceFieldType, writtenFieldType } from './bookingFieldInputs.schema.js';

const byDefault = {
  /** Every event type has this field; it is not a question of the host's own. */
  isDefault: z.literal(true),
};

const worded = {
  /** The host's words, or a key of the server's dictionary such as `your_name`. Absent: nobody chose any. */
  label: z.string().optional(),
  placeholder: z.string().optional(),
};

const asked = {
  required: z.boolean(),
  /** Not on the booking page. Lists of event types leave such fields out. */
  hidden: z.boolean(),
};

const prefilled = {
  /** Cannot be edited where a link or the host's page has filled it in. */
  disableOnPrefill: z.boolean(),
};

const nameField = z.object({
  ...byDefault,
  type: z.literal('name'),
  slug: z.literal('name'),
  required: z.boolean(),
  ...worded,
  ...prefilled,
});
/** The attendee's name in one field. */
export interface NameField extends Output<typeof nameField> {}

const splitNameField = z.object({
  ...byDefault,
  type: z.literal('splitName'),
  slug: z.literal('splitName'),
  firstNameLabel: z.string().optional(),
  firstNamePlaceholder: z.string().optional(),
  lastNameLabel: z.string().optional(),
  lastNamePlaceholder: z.string().optional(),
  lastNameRequired: z.boolean(),
  ...prefilled,
});
/** The attendee's name in two fields, in place of `name`. */
export interface SplitNameField extends Output<typeof splitNameField> {}

const emailField = z.object({
  ...byDefault,
  type: z.literal('email'),
  slug: z.literal('email'),
  ...asked,
  ...worded,
  ...prefilled,
});
export interface EmailField extends Output<typeof emailField> {}

const attendeePhoneField = z.object({
  ...byDefault,
  type: z.literal('phone'),
  slug: z.literal('attendeePhoneNumber'),
  ...asked,
  ...worded,
  disableOnPrefill: z.boolean().optional(),
});
/** The attendee's own number, where an event type's form has never been changed. */
export interface AttendeePhoneField extends Output<typeof attendeePhoneField> {}

const locationField = z.object({
  ...byDefault,
  type: z.literal('radioInput'),
  slug: z.literal('location'),
  ...asked,
  label: z.string().optional(),
});
/** The choice of a location, which is asked where there are several. */
export interface LocationField extends Output<typeof locationField> {}

const titleField = z.object({
  ...byDefault,
  type: z.literal('text'),
  slug: z.literal('title'),
  ...asked,
  ...worded,
  ...prefilled,
});
/** What the meeting is called. */
export interface TitleField extends Output<typeof titleField> {}

const remarkField = z.object({
  ...byDefault,
  type: z.literal('textarea'),
  /** `rescheduleReason` is asked only when a booking moves. */
  slug: z.enum(['notes', 'rescheduleReason']),
  ...asked,
  ...worded,
  ...prefilled,
});
export interface RemarkField extends Output<typeof remarkField> {}

const guestsField = z.object({
  ...byDefault,
  type: z.literal('multiemail'),
  slug: z.literal('guests'),
  ...asked,
  ...worded,
  ...prefilled,
});
/** Whom the attendee brings along. */
export interface GuestsField extends Output<typeof guestsField> {}

const own = {
  /** A question of the host's own. */
  isDefault: z.literal(false),
  /** A booking's answers go by it. */
  slug: z.string(),
  label: z.string(),
  ...asked,
  ...prefilled,
};

const placeholder = z.string().optional();

const options = {
  /** What can be chosen: shown, and sent as the answer. */
  options: z.array(z.string()),
};

const writtenField = z.object({ ...own, type: writtenFieldType, placeholder });
/** A question that is answered in writing. */
export interface WrittenField extends Output<typeof writtenField> {}

const selectField = z.object({ ...own, type: z.literal('select'), placeholder, ...options });
/** One of several options, in a list that opens. */
export interface SelectField extends Output<typeof selectField> {}

const choiceField = z.object({ ...own, type: choiceFieldType, ...options });
/** Options in sight: any number of `multiselect` and `checkbox`, one of `radio`. */
export interface ChoiceField extends Output<typeof choiceField> {}

const booleanField = z.object({ ...own, type: z.literal('boolean') });
/** A box to tick. Required: it must be ticked. */
export interface BooleanField extends Output<typeof booleanField> {}

const unknownField = z.object({
  type: z.literal('unknown'),
  slug: z.literal('unknown'),
  /** The stored field as JSON: one that this version of the API has no words for. It cannot be sent back. */
  bookingField: z.string(),
});
export interface UnknownField extends Output<typeof unknownField> {}

/** A field that every event type has. */
export type DefaultField =
  | NameField
  | SplitNameField
  | EmailField
  | AttendeePhoneField
  | LocationField
  | TitleField
  | RemarkField
  | GuestsField;

/** A host's own question. */
export type CustomField = WrittenField | SelectField | ChoiceField | BooleanField;

/** A field of the booking form, in the order of the form. Its `type` says how it is answered. */
export type BookingField = DefaultField | CustomField | UnknownField;
export type BookingFieldType = BookingField['type'];

export const bookingField: Named<BookingField> = z.union([
  nameField,
  splitNameField,
  emailField,
  attendeePhoneField,
  locationField,
  titleField,
  remarkField,
  guestsField,
  writtenField,
  selectField,
  choiceField,
  booleanField,
  unknownField,
]);
