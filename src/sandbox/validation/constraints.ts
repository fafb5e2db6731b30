import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** How the API words a broken rule: the rule's name and its sentence. */
export type Constraint = readonly [name: string, sentence: string];

/**
 * Properties whose rule the API words in its own way, wherever they occur. Any other refinement may name its rule,
 * and the sentence behind the property's name, by its `params`; `told` there is a sentence without that name.
 */
const OWN_WORDS: Record<string, Constraint> = {
  timeZone: ['isTimeZone', 'timeZone must be a valid IANA time-zone'],
  usernames: [
    'isUsernames',
    'each value in usernames must be a string, The array must contain at least 2 elements., usernames must be an array',
  ],
  attendee: ['isDefined', 'attendee should not be null or undefined'],
  'eventTypeId or eventTypeSlug + username': [
    'isEventTypeNamed',
    'Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided',
  ],
  format: ['validateSlotFormat', "slotFormat must be either 'range' or 'time'"],
  timeFormat: ['isTimeFormat', 'timeFormat must be a number either 12 or 24'],
  metadata: [
    'isMetadata',
    'Metadata must have at most 50 keys, each key up to 40 characters, and string values up to 500 characters.',
  ],
  bookingWindow: ['ValidateBookingWindow', 'Invalid bookingWindow structure.'],
  confirmationPolicy: [
    'ConfirmationPolicyValidator',
    'Invalid requiresConfirmation structure. Use "type": "always" or provide a valid time and unit in "noticeThreshold" for "type": "time".',
  ],
  afterStart: ['isIso8601', 'fromDate must be a valid ISO 8601 date.'],
  beforeEnd: ['isIso8601', 'toDate must be a valid ISO 8601 date.'],
  sortStart: ['isEnum', 'SortStart must be either "asc" or "desc".'],
  sortEnd: ['isEnum', 'SortEnd must be either "asc" or "desc".'],
  sortCreated: ['isEnum', 'SortCreated must be either "asc" or "desc".'],
  sortUpdatedAt: ['isEnum', 'SortUpdated must be either "asc" or "desc".'],
  status: ['isEnum', 'Invalid status. Allowed are upcoming, recurring, past, cancelled, unconfirmed'],
};

/** Whatever is wrong inside of these, the property as a whole is told of. */
export const isToldAsWhole = (property: PropertyKey): boolean =>
  ['metadata', 'bookingWindow', 'confirmationPolicy', 'status'].some((name) => name === property);

/** Looked into twice by the real server, which then tells twice of what is wrong inside. */
export const isToldTwice = (property: string): boolean => property === 'recurrence';

const TYPES: Record<string, Constraint> = {
  string: ['isString', 'must be a string'],
  boolean: ['isBoolean', 'must be a boolean value'],
  number: ['isInt', 'must be an integer number'],
  int: ['isInt', 'must be an integer number'],
  array: ['isArray', 'must be an array'],
  object: ['isDefined', 'should not be null or undefined'],
  record: ['isObject', 'must be an object'],
};

const FORMATS: Record<string, Constraint> = {
  date: ['isIso8601', 'must be a valid ISO 8601 date string'],
  datetime: ['isDateString', 'must be a valid ISO 8601 date string'],
  email: ['isEmail', 'must be an email'],
  url: ['isUrl', 'must be a URL address'],
  regex: ['matches', 'must be a valid time format HH:MM'],
};

/** The rule that an issue breaks, in the API's words. `each`: the issue lies in an element of the property's list. */
export function constraintOf(issue: Issue, property: string, each: boolean): Constraint {
  const told = issue.code === 'custom' ? readText(issue.params?.told) : undefined;
  if (issue.code === 'custom' && told) return [readText(issue.params?.rule) ?? 'custom', told];
  const own = OWN_WORDS[property];
  if (own) return own;
  const [rule, sentence] = ruleOf(issue, each);
  return [rule, `${each ? 'each value in ' : ''}${property} ${sentence}`];
}

function ruleOf(issue: Issue, each: boolean): Constraint {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? ['isDefined', 'should not be null or undefined'];
    case 'too_small':
      return issue.origin === 'array'
        ? ['arrayMinSize', `must contain at least ${issue.minimum} elements`]
        : ['min', `must not be less than ${issue.minimum}`];
    case 'too_big':
      return ['max', `must not be greater than ${issue.maximum}`];
    case 'invalid_value':
      return [each ? 'isIn' : 'isEnum', `must be one of the following values: ${issue.values.join(', ')}`];
    case 'invalid_format':
      return FORMATS[issue.format] ?? ['matches', issue.message];
    case 'custom': {
      return [readText(issue.params?.rule) ?? 'custom', readText(issue.params?.sentence) ?? issue.message];
    }
    default:
      return ['isDefined', 'should not be null or undefined'];
  }
}

const readText = (value: unknown) => (typeof value === 'string' ? value : undefined);
