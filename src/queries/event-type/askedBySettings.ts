import { type BookingField, readBookingField } from '../bookingFields.js';
import { type Location, readLocation } from '../locations.js';
import { Wire } from '../Wire.js';
import type { SettingValues } from './settingValues.js';

/** What a visitor is asked. */
export interface AskedBySettings {
  readonly fields: readonly BookingField[];
  readonly locations: readonly Location[];
}

const once = <T>(list: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [keyOf(item), item])).values(),
];

/**
 * What a visitor would be asked by settings that nobody has saved yet: they are read as the server's answer is. Of two
 * questions, or two choices, that can't be told apart, one is asked.
 */
export function askedBySettings({
  bookingFields,
  locations,
  disableGuests,
  seats,
}: Pick<SettingValues, 'bookingFields' | 'locations' | 'disableGuests' | 'seats'>): AskedBySettings {
  const listOf = (values: readonly unknown[]) => new Wire('settings', values).list();
  const takesGuests = !disableGuests && seats === null;
  return {
    fields: once(listOf(bookingFields).flatMap(readBookingField), ({ slug }) => slug).map((field) => ({
      ...field,
      options: once(field.options, ({ value }) => value),
      isHidden: field.slug === 'guests' ? !takesGuests : field.isHidden,
    })),
    locations: listOf(locations).map(readLocation),
  };
}
