import { type BookingField, readBookingField } from '../bookingFields.js';
import { type Location, readLocation } from '../locations.js';
import { Wire } from '../Wire.js';
import type { SettingValues } from './settingValues.js';

/** What a visitor is asked. */
export interface AskedBySettings {
  readonly fields: readonly BookingField[];
  readonly locations: readonly Location[];
}

/** What a visitor would be asked by settings that nobody has saved yet: they are read as the server's answer is. */
export function askedBySettings({
  bookingFields,
  locations,
  disableGuests,
  seats,
}: Pick<SettingValues, 'bookingFields' | 'locations' | 'disableGuests' | 'seats'>): AskedBySettings {
  const listOf = (values: readonly unknown[]) => new Wire('settings', values).list();
  const takesGuests = !disableGuests && seats === null;
  return {
    fields: listOf(bookingFields)
      .flatMap(readBookingField)
      .map((field) => (field.slug === 'guests' ? { ...field, isHidden: !takesGuests } : field)),
    locations: listOf(locations).map(readLocation),
  };
}
