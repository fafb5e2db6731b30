import type { ComponentType } from 'react';
import { type ElementDefinition, elementClass } from './elementClass.js';
import type { AnyAtom } from './shown.js';
import { availabilitySettingsTable, scheduleProps } from './tables/availabilitySettingsTable.js';
import { bookerTable } from './tables/bookerTable.js';
import { bookingDetailsTable } from './tables/bookingDetailsTable.js';
import { calendarSettingsTable } from './tables/calendarSettingsTable.js';
import { eventTypeProps, eventTypeSettingsTable } from './tables/eventTypeSettingsTable.js';

// SAFETY: an element gives an atom what its table says, and the table is checked against the atom's props.
const anyAtom = <Props>(atom: ComponentType<Props>) => atom as unknown as AnyAtom;

const definitions: Readonly<Record<string, ElementDefinition>> = {
  'daybook-booker': {
    table: bookerTable,
    load: async () => anyAtom((await import('../atoms/booker/Booker.js')).Booker),
  },
  'daybook-booking-details': {
    table: bookingDetailsTable,
    load: async () => anyAtom((await import('../atoms/booking-details/BookingDetails.js')).BookingDetails),
  },
  'daybook-availability-settings': {
    table: availabilitySettingsTable,
    renamed: scheduleProps,
    hasForm: true,
    load: async () =>
      anyAtom((await import('../atoms/availability-settings/AvailabilitySettings.js')).AvailabilitySettings),
  },
  'daybook-calendar-settings': {
    table: calendarSettingsTable,
    load: async () =>
      anyAtom((await import('../atoms/calendar-settings/CalendarSettings.js')).CalendarSettings),
  },
  'daybook-event-type-settings': {
    table: eventTypeSettingsTable,
    renamed: eventTypeProps,
    hasForm: true,
    load: async () =>
      anyAtom((await import('../atoms/event-type-settings/EventTypeSettings.js')).EventTypeSettings),
  },
};

/**
 * Makes `<daybook-booker>`, `<daybook-booking-details>`, `<daybook-availability-settings>`, `<daybook-calendar-settings>` and
 * `<daybook-event-type-settings>` known to the page; those that stand in it already are shown. Each fetches its atom's code
 * when it is first shown. On a server, and for names that are known, it does nothing.
 */
export function defineDaybookElements(): void {
  if (typeof customElements === 'undefined') return;
  for (const [name, definition] of Object.entries(definitions)) {
    if (!customElements.get(name)) customElements.define(name, elementClass(definition));
  }
}
