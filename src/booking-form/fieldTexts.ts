import type { DictionaryKey } from '../i18n/dictionary.js';
import type { Translator } from '../i18n/translator.js';
import type { BookingField } from '../queries/bookingFields.js';
import { locationAnswers } from './answers.js';
import { plainLabel } from './plainLabel.js';

/** Labels of the fields that the API itself has, where the host gave none. */
const labels = {
  name: 'form.name',
  firstName: 'form.firstName',
  lastName: 'form.lastName',
  email: 'form.email',
  attendeePhoneNumber: 'form.phone',
  smsReminderNumber: 'form.smsReminder',
  aiAgentCallPhoneNumber: 'form.phone',
  title: 'form.subject',
  notes: 'form.notes',
  guests: 'form.guests',
  location: 'form.location',
  rescheduleReason: 'form.rescheduleReason',
} as const satisfies Record<string, DictionaryKey>;

/** A slug is the host's to choose: `constructor` is one too. */
const hasLabel = (slug: string): slug is keyof typeof labels => Object.hasOwn(labels, slug);

/** The host's words, else ours, else the slug: a field without any name would be worse. */
export const fieldLabel = (field: Pick<BookingField, 'slug' | 'label'>, t: Translator): string =>
  field.label ?? (hasLabel(field.slug) ? t(labels[field.slug]) : field.slug);

/** What helps to answer, below the control. */
export function fieldHint(field: BookingField, cost: string | null, t: Translator): string | undefined {
  const { slug, min, max, maxLength } = field;
  if (cost && field.kind === 'number') return t('form.priceEach', { price: cost });
  if (min !== null && max !== null) return t('form.rangeHint', { min, max });
  if (maxLength !== null) return t('form.lengthHint', { limit: maxLength });
  return slug === 'guests' ? t('form.guestsHint') : undefined;
}

/** The id of a field's control: what the summary of problems links to. */
export const fieldId = (prefix: string, slug: string): string => `${prefix}-${slug}`;

/** Labels of whatever can have a problem, for the summary; a colon follows there, so what ends them is left out. */
export function labelOf(slug: string, questions: readonly BookingField[], t: Translator): string {
  const isPlace = Object.values<string>(locationAnswers).includes(slug);
  const isOf = (field: BookingField) => (isPlace ? field.kind === 'radioInput' : field.slug === slug);
  const field = questions.find(isOf) ?? { slug: isPlace ? 'location' : slug, label: null };
  const label = plainLabel(fieldLabel(field, t));
  return label.replace(/[\s.:?!…]+$/, '') || label;
}
