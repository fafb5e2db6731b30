import type { BookingFieldInput } from '../../contract/event-types/bookingFieldInputs.schema.js';
import type { Question } from './settingValues.js';

/** Of each kind in a union by itself. */
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

function without<T extends object, Key extends keyof T>(value: T, ...keys: Key[]): Without<T, Key> {
  const rest = Object.entries(value).filter(([name]) => !keys.some((key) => key === name));
  // SAFETY: the same object without those keys.
  return Object.fromEntries(rest) as Without<T, Key>;
}

/**
 * As it is sent: those of the person go by their type, those of every form by their slug, the host's own by both. Empty:
 * the API takes no question of that kind. The attendee's number is a question of the host's own once it is asked.
 */
export function writeQuestion(question: Question): BookingFieldInput[] {
  switch (question.type) {
    case 'unknown':
      return [];
    case 'name':
      return [without(question, 'isDefault', 'slug', 'required')];
    case 'splitName':
    case 'email':
      return [without(question, 'isDefault', 'slug')];
    case 'radioInput':
      return [{ slug: question.slug, ...(question.label !== undefined && { label: question.label }) }];
    default:
      return question.isDefault ? writeDefault(question) : [without(question, 'isDefault')];
  }
}

type DefaultQuestion = Extract<
  Question,
  { isDefault: true; type: 'phone' | 'text' | 'textarea' | 'multiemail' }
>;

function writeDefault(question: DefaultQuestion): BookingFieldInput[] {
  if (question.slug !== 'attendeePhoneNumber') return [without(question, 'isDefault', 'type')];
  if (question.hidden || question.label === undefined) return [];
  return [{ ...without(question, 'isDefault'), label: question.label }];
}
