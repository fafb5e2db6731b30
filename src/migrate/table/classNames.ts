/**
 * Their keys for the class names of parts, with dots between, and what each is here: `className` (of the atom’s root), or a
 * part of `appearance.elements`. What is not here has no equal. One list for all atoms: no key has two meanings.
 */
export const classNameParts: Readonly<Record<string, string>> = {
  atomsWrapper: 'className',
  bookerWrapper: 'className',
  containerClassName: 'className',
  container: 'className',
  bookerContainer: 'className',
  'eventMetaCustomClassNames.eventMetaContainer': 'bookerPanel',
  'datePickerCustomClassNames.datePickerContainer': 'bookerMonth',
  'datePickerCustomClassNames.datePickerDate': 'monthgridDay',
  'availableTimeSlotsCustomClassNames.availableTimeSlotsContainer': 'bookerTimes',
  'availableTimeSlotsCustomClassNames.availableTimes': 'bookerSlot',
  'confirmStep.confirmButton': 'buttonPrimary',
  formClassName: 'settings',
  ctaClassName: 'buttonPrimary',
  'scheduleClassNames.scheduleDay': 'availabilityDay',
  createScheduleButton: 'buttonPrimary',
  inputField: 'input',
  'actionsButtons.continue': 'buttonPrimary',
  'actionsButtons.close': 'buttonSecondary',
  'buttons.submit': 'buttonPrimary',
  'buttons.cancel': 'buttonSecondary',
  'selectedCalendarsListClassNames.selectedCalendar.container': 'calendarsAccount',
  appCardClassName: 'appsCard',
  appCardMenuClassName: 'menu',
};
