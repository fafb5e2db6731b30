import type { TeamLocationInput } from '../../../../contract/event-types/locations.schema.js';
import { fromProcedure } from '../../../http/Refusal.js';
import { readIntegration, storedKind } from '../../event-types/locations.js';
import type { EditorField, EditorLocation } from './editorInput.js';

/** A place as the editor keeps it, in the API's own terms. @throws Refusal 400 */
export function readStoredLocation(stored: EditorLocation): TeamLocationInput {
  const { type, address = '', link = '', hostPhoneNumber = '', displayLocationPublicly = false } = stored;
  const seen = { public: displayLocationPublicly };
  switch (type) {
    case storedKind.address:
      return { type: 'address', address, ...seen };
    case storedKind.link:
      return { type: 'link', link, ...seen };
    case storedKind.phone:
      return { type: 'phone', phone: hostPhoneNumber, ...seen };
    case storedKind.attendeeAddress:
      return { type: 'attendeeAddress' };
    case storedKind.attendeePhone:
      return { type: 'attendeePhone' };
    case storedKind.attendeeDefined:
      return { type: 'attendeeDefined' };
    case storedKind.organizersDefaultApp:
      return { type: 'organizersDefaultApp' };
    default: {
      const integration = readIntegration(type);
      if (!integration) throw fromProcedure(400, `Invalid location type: ${type}`);
      return { type: 'integration', integration };
    }
  }
}

const REMARKS = ['location', 'title', 'notes', 'guests', 'rescheduleReason'];

/** What the editor adds to a question for its own use. */
const EDITORS_OWN = [
  'name',
  'editable',
  'sources',
  'defaultLabel',
  'defaultPlaceholder',
  'labelAsSafeHtml',
  'getOptionsAt',
  'optionsInputs',
  'hideWhenJustOneOption',
  'variant',
  'variantsConfig',
  'views',
];

const said = (field: EditorField): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(field).filter(([key, value]) => !EDITORS_OWN.includes(key) && value !== null),
  );

/** The editor's questions as a host sends them to the API; the hidden one for a phone number is no host's. */
export const readStoredFields = (fields: readonly EditorField[]): Record<string, unknown>[] => {
  const read = fields.flatMap(readStoredField);
  return read.some(({ type, slug }) => type === 'email' || slug === 'attendeePhoneNumber')
    ? read
    : [{ type: 'email' }, ...read];
};

function readStoredField(field: EditorField): Record<string, unknown>[] {
  const { name, hidden } = field;
  if (name === 'attendeePhoneNumber' && hidden !== false) return [];
  const { type, options, ...words } = said(field);
  if (name === 'name') return [field.variant === 'firstAndLastName' ? splitName(field) : wholeName(field)];
  if (name === 'email') return [{ type: name, ...words }];
  if (name === 'location') return [{ slug: name, ...(words.label !== undefined && { label: words.label }) }];
  if (REMARKS.includes(name)) return [{ slug: name, ...words }];
  const labelled = { label: field.defaultLabel ?? name, required: false, ...words };
  return [
    { ...labelled, type, slug: name, ...(Array.isArray(options) && { options: options.map(optionValue) }) },
  ];
}

const optionValue = (option: unknown) =>
  option !== null && typeof option === 'object' && 'value' in option ? option.value : option;

interface NameInput {
  name?: unknown;
  label?: unknown;
  placeholder?: unknown;
  required?: unknown;
}

/** How the name is asked for, in one field or in two; `[]` where nothing says how. */
function nameInputs({ variantsConfig }: EditorField, variant: 'fullName' | 'firstAndLastName'): NameInput[] {
  const path = ['variants', variant, 'fields'];
  const fields = path.reduce<unknown>(
    (value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined),
    variantsConfig,
  );
  return Array.isArray(fields) ? fields.filter((one) => one instanceof Object) : [];
}

function wholeName(field: EditorField): Record<string, unknown> {
  const [input] = nameInputs(field, 'fullName');
  const { label = input?.label, placeholder = input?.placeholder } = field;
  return {
    type: 'name',
    ...(label ? { label } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(field.disableOnPrefill === true && { disableOnPrefill: true }),
  };
}

function splitName(field: EditorField): Record<string, unknown> {
  const inputs = nameInputs(field, 'firstAndLastName');
  const [first, last] = ['firstName', 'lastName'].map((name) => inputs.find((one) => one.name === name));
  return {
    type: 'splitName',
    ...worded('firstName', first),
    ...worded('lastName', last),
    lastNameRequired: last?.required === true,
  };
}

const worded = (name: string, { label, placeholder }: NameInput = {}) => ({
  ...(label ? { [`${name}Label`]: label } : {}),
  ...(placeholder ? { [`${name}Placeholder`]: placeholder } : {}),
});
