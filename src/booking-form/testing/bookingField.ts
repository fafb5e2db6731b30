import { type BookingField, type BookingFieldKind, readBookingField } from '../../queries/bookingFields.js';
import { Wire } from '../../queries/Wire.js';

/** A field as it is read from the server: required, unless it is said otherwise. */
export function bookingField(type: BookingFieldKind, wire: object = {}): BookingField {
  const [field] = readBookingField(new Wire('eventTypes.list', { type, required: true, ...wire }));
  if (!field) throw new Error(`There is no field of type ${type}.`);
  return field;
}
