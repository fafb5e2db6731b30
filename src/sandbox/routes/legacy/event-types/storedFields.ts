import type { BookingField } from '../../../../contract/event-types/bookingFields.schema.js';
import type { EventTypeSettings } from '../../../model/records.js';
import { defaultBookingFields } from '../../event-types/bookingFields.js';

type Stored = Readonly<Record<string, unknown>>;

const byDefault = { sources: [{ id: 'default', type: 'default', label: 'Default' }] };
const byUser = { sources: [{ id: 'user', type: 'user', label: 'User', fieldRequired: true }] };
const fixed = { editable: 'system', ...byDefault };
const optional = { editable: 'system-but-optional', ...byDefault };

const input = (type: string) => ({ type, required: true, placeholder: '' });

/** What the server knows of its own questions besides what a host may change. */
const SYSTEM: Record<string, Stored> = {
  name: { type: 'name', defaultLabel: 'your_name', required: true, variant: 'fullName', ...fixed },
  email: { type: 'email', defaultLabel: 'email_address', required: true, ...optional },
  location: {
    type: 'radioInput',
    defaultLabel: 'location',
    required: false,
    getOptionsAt: 'locations',
    optionsInputs: {
      phone: input('phone'),
      somewhereElse: input('text'),
      attendeeInPerson: input('address'),
    },
    hideWhenJustOneOption: true,
    ...fixed,
  },
  title: {
    type: 'text',
    defaultLabel: 'what_is_this_meeting_about',
    defaultPlaceholder: '',
    required: true,
    hidden: true,
    ...optional,
  },
  notes: {
    type: 'textarea',
    defaultLabel: 'additional_notes',
    defaultPlaceholder: 'share_additional_notes',
    required: false,
    ...optional,
  },
  guests: {
    type: 'multiemail',
    defaultLabel: 'additional_guests',
    defaultPlaceholder: 'email',
    required: false,
    hidden: false,
    ...optional,
  },
  rescheduleReason: {
    type: 'textarea',
    defaultLabel: 'reason_for_reschedule',
    defaultPlaceholder: 'reschedule_placeholder',
    required: false,
    views: [{ label: 'Reschedule View', id: 'reschedule' }],
    ...optional,
  },
};

const ATTENDEE_PHONE: Stored = {
  name: 'attendeePhoneNumber',
  type: 'phone',
  defaultLabel: 'phone_number',
  required: false,
  hidden: true,
  ...optional,
};

interface NameWords {
  label?: string | undefined;
  placeholder?: string | undefined;
  required?: boolean;
}

const nameInput = (name: string, { label = '', placeholder = '', required = false }: NameWords) => ({
  name,
  type: 'text',
  label,
  required,
  placeholder,
});

/** The name in one field and in two: the server keeps both, and says which one is asked. */
function nameVariants(field: BookingField) {
  const split = field.type === 'splitName' ? field : undefined;
  const whole = field.type === 'name' ? field : undefined;
  const { placeholder } = whole ?? {};
  const fullName = {
    name: 'fullName',
    type: 'text',
    label: whole?.label ?? 'your_name',
    required: true,
    ...(placeholder !== undefined && { placeholder }),
  };
  const first = { label: split?.firstNameLabel, placeholder: split?.firstNamePlaceholder, required: true };
  const last = {
    label: split?.lastNameLabel,
    placeholder: split?.lastNamePlaceholder,
    required: split?.lastNameRequired ?? false,
  };
  return {
    ...(split && { variant: 'firstAndLastName' }),
    variantsConfig: {
      variants: {
        fullName: { fields: [fullName] },
        firstAndLastName: { fields: [nameInput('firstName', first), nameInput('lastName', last)] },
      },
    },
  };
}

const isUntouched = (field: BookingField) =>
  defaultBookingFields.some(
    (one) => JSON.stringify(sortedEntries(one)) === JSON.stringify(sortedEntries(field)),
  );
const sortedEntries = (field: BookingField) => Object.entries(field).sort(([a], [b]) => a.localeCompare(b));

type Asking = Pick<EventTypeSettings, 'bookingFields' | 'sentFields'>;

function storedField(field: BookingField, sent: readonly string[]): Stored {
  if (field.type === 'unknown') return { ...field };
  if (!field.isDefault) return ownField(field);
  const isName = field.type === 'name' || field.type === 'splitName';
  const name = isName ? 'name' : field.slug;
  const system = { name, ...SYSTEM[name], ...(isName && nameVariants(field)) };
  if (isUntouched(field) && !sent.includes(field.slug)) return system;
  const { isDefault: _, slug: _slug, type: _type, ...words } = field;
  return { ...system, ...(field.type !== 'splitName' && words), ...heldBack(field) };
}

const heldBack = (field: BookingField) =>
  'disableOnPrefill' in field ? { disableOnPrefill: field.disableOnPrefill } : {};

function ownField(field: BookingField): Stored {
  const { isDefault: _, slug, ...rest }: Record<string, unknown> = { ...field };
  const { options } = rest;
  return {
    ...rest,
    name: slug,
    ...(Array.isArray(options) && { options: options.map((value) => ({ label: value, value })) }),
    ...((rest.type === 'boolean' || rest.type === 'url') && {
      labelAsSafeHtml: `<p>${String(rest.label ?? '')}</p>\n`,
    }),
    editable: 'user',
    ...byUser,
  };
}

/** The questions as the server keeps them. */
export const storedFields = ({ bookingFields, sentFields = [] }: Asking): Stored[] =>
  bookingFields.map((field) => storedField(field, sentFields));

/** With the question for a phone number, which a form has as well unless a host has put one there. */
export function allFields(settings: Asking): Stored[] {
  const stored = storedFields(settings);
  return stored.some(({ name }) => name === ATTENDEE_PHONE.name) ? stored : [ATTENDEE_PHONE, ...stored];
}
