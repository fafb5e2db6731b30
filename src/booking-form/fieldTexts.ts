import type { DictionaryKey } from '../i18n/dictionary.js';
import type { Translator } from '../i18n/translator.js';
import type { BookingField } from '../queries/bookingFields.js';
import type { Location } from '../queries/locations.js';
import { locationAnswer } from './answers.js';
import type { FieldProblem } from './fieldProblems.js';

/** Labels of the fields that the API itself has, where the host gave none. */
const labels = {
  name: 'form.name',
  firstName: 'form.firstName',
  lastName: 'form.lastName',
  email: 'form.email',
  attendeePhoneNumber: 'form.phone',
  title: 'form.subject',
  notes: 'form.notes',
  guests: 'form.guests',
  location: 'form.location',
} as const satisfies Record<string, DictionaryKey>;

/** A slug is the host's to choose: `constructor` is one too. */
const hasLabel = (slug: string): slug is keyof typeof labels => Object.hasOwn(labels, slug);

/** The host's words, else ours, else the slug: a field without any name would be worse. */
export const fieldLabel = (field: Pick<BookingField, 'slug' | 'label'>, t: Translator): string =>
  field.label ?? (hasLabel(field.slug) ? t(labels[field.slug]) : field.slug);

export const problemText = ({ kind, part }: FieldProblem, t: Translator): string =>
  kind === 'guestWrong' ? t('form.guestWrong', { email: part }) : t(`form.${kind}`);

/** What a place is called where it is offered or shown. */
export function placeText(location: Location, t: Translator): { title: string; detail: string | null } {
  switch (location.kind) {
    case 'address':
      return { title: t('booker.placeAddress'), detail: location.address || t('booker.placePrivate') };
    case 'video':
      return { title: t('booker.placeVideo'), detail: null };
    case 'link':
      return { title: t('booker.placeLink'), detail: location.url ? null : t('booker.placePrivate') };
    case 'phone':
      return { title: t('booker.placePhone'), detail: location.phone || t('booker.placePrivate') };
    case 'attendeePhone':
      return { title: t('booker.placeYourPhone'), detail: null };
    case 'attendeeAddress':
      return { title: t('booker.placeYourAddress'), detail: null };
    case 'attendeeDefined':
      return { title: t('booker.placeYours'), detail: null };
    case 'hostDecides':
      return { title: t('booker.placeLater'), detail: null };
  }
}

/** The id of a field's control: what the summary of problems links to. */
export const fieldId = (prefix: string, slug: string): string => `${prefix}-${slug}`;

/** Labels of whatever can have a problem, for the summary; a colon follows there, so what ends them is left out. */
export function labelOf(slug: string, fields: readonly BookingField[], t: Translator): string {
  const field = fields.find((each) => each.slug === slug) ?? { slug, label: null };
  const label = slug === locationAnswer ? t('form.location') : fieldLabel(field, t);
  return label.replace(/[\s.:?!…]+$/, '') || label;
}
