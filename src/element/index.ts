/** `daybook/element`: the atoms as custom elements, for pages without React. */
export { defineDaybookElements } from './defineDaybookElements.js';
export type {
  DaybookAvailabilitySettingsElement,
  DaybookBookerElement,
  DaybookBookingDetailsElement,
  DaybookCalendarSettingsElement,
  DaybookEventTypeSettingsElement,
} from './elementTypes.js';
