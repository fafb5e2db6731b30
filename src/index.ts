export {
  AvailabilitySettings,
  type AvailabilitySettingsProps,
} from './atoms/availability-settings/AvailabilitySettings.js';
export type { AvailabilityEvent } from './atoms/availability-settings/availabilityEvents.js';
export type { ScheduleEdit } from './atoms/availability-settings/availabilitySettings.machine.js';
export type {
  AvailabilityModel,
  AvailabilityStatus,
} from './atoms/availability-settings/availabilitySettings.model.js';
export type { AvailabilityLabels } from './atoms/availability-settings/options/availabilityLooks.js';
export type { UseAvailabilitySettingsOptions } from './atoms/availability-settings/options/availabilityOptions.js';
export type {
  AvailabilityFormValidity,
  AvailabilitySettingsFormRef,
} from './atoms/availability-settings/options/formRef.js';
export type { ScheduleDraft } from './atoms/availability-settings/scheduleDraft.js';
export {
  type AvailabilityController,
  type AvailabilitySaveEnd,
  useAvailabilitySettings,
} from './atoms/availability-settings/useAvailabilitySettings.js';
export { Booker, type BookerProps } from './atoms/booker/Booker.js';
export type { BookerModel, BookerStatus } from './atoms/booker/booker.model.js';
export type { BookerEvent } from './atoms/booker/booker.state.js';
export type { BookerController } from './atoms/booker/bookerController.js';
export { BookerEmbed, type BookerEmbedProps } from './atoms/booker/embed/BookerEmbed.js';
export type { UseBookerOptions } from './atoms/booker/options/bookerOptions.js';
export type { BookerStateValues } from './atoms/booker/options/callbacks.js';
export type { BookingToMake, Refusal, SlotToHold } from './atoms/booker/options/interception.js';
export type { BookerPrefetch } from './atoms/booker/prefetch/BookerPrefetch.js';
export {
  PrefetchedBooker,
  type PrefetchedBookerProps,
} from './atoms/booker/prefetch/PrefetchedBooker.js';
export { useBooker } from './atoms/booker/useBooker.js';
export { type BookerWords, useBookerWords } from './atoms/booker/useBookerWords.js';
export { BookingDetails, type BookingDetailsProps } from './atoms/booking-details/BookingDetails.js';
export type {
  BookingDetailsModel,
  BookingDetailsStatus,
} from './atoms/booking-details/bookingDetails.model.js';
export {
  type BookingDetailsController,
  type UseBookingDetailsOptions,
  useBookingDetails,
} from './atoms/booking-details/useBookingDetails.js';
export { BusyTimes, type BusyTimesProps } from './atoms/busy-times/BusyTimes.js';
export type { BusyDay, BusyEntry, BusySource, BusyWeek } from './atoms/busy-times/busyTimes.model.js';
export {
  type BusyGap,
  type BusyWeekController,
  type UseBusyWeekOptions,
  useBusyWeek,
} from './atoms/busy-times/useBusyWeek.js';
export {
  CalendarSettings,
  type CalendarSettingsProps,
} from './atoms/calendar-settings/CalendarSettings.js';
export {
  type CalendarSettingsController,
  type UseCalendarSettingsOptions,
  useCalendarSettings,
} from './atoms/calendar-settings/useCalendarSettings.js';
export {
  ConferencingAppsSettings,
  type ConferencingAppsSettingsProps,
} from './atoms/conferencing-apps-settings/ConferencingAppsSettings.js';
export type {
  ConferencingAppsNews,
  MeetRefusal,
} from './atoms/conferencing-apps-settings/conferencingApps.machine.js';
export type {
  AppStatus,
  ConferencingAppRow,
  ConferencingAppsModel,
  ConferencingAppsStatus,
  DisconnectQuestion,
} from './atoms/conferencing-apps-settings/conferencingApps.model.js';
export type {
  ConferencingAppsOptions,
  ConferencingConnectError,
} from './atoms/conferencing-apps-settings/conferencingAppsOptions.js';
export {
  type ConferencingAppsController,
  useConferencingAppsSettings,
} from './atoms/conferencing-apps-settings/useConferencingAppsSettings.js';
export type { GivenDefault } from './atoms/conferencing-apps-settings/useGivenDefault.js';
export { AppleConnect } from './atoms/connect/AppleConnect.js';
export { Connect } from './atoms/connect/Connect.js';
export { ConnectCalendar, type ConnectCalendarProps } from './atoms/connect/ConnectCalendar.js';
export type {
  ConnectLooks,
  ConsentConnectProps,
  WrittenConnectProps,
} from './atoms/connect/connectProps.js';
export type { ConnectStatus, InitialConnection } from './atoms/connect/connectStatus.js';
export { GcalConnect } from './atoms/connect/GcalConnect.js';
export { IcsFeedConnect } from './atoms/connect/IcsFeedConnect.js';
export { OutlookConnect } from './atoms/connect/OutlookConnect.js';
export {
  type ConnectCalendarController,
  type UseConnectCalendarOptions,
  useConnectCalendar,
} from './atoms/connect/useConnectCalendar.js';
export { CreateEventType } from './atoms/create-event-type/CreateEventType.js';
export { CreateEventTypeForm } from './atoms/create-event-type/CreateEventTypeForm.js';
export type {
  CreateEventTypeFormProps,
  CreateEventTypeProps,
} from './atoms/create-event-type/createEventTypeProps.js';
export type { EventTypeTemplate } from './atoms/create-event-type/eventTypeTemplate.js';
export type { NewEventTypeFault } from './atoms/create-event-type/newEventType.js';
export {
  type CreateEventTypeFormController,
  type UseCreateEventTypeFormOptions,
  useCreateEventTypeForm,
} from './atoms/create-event-type/useCreateEventTypeForm.js';
export { CreateSchedule } from './atoms/create-schedule/CreateSchedule.js';
export { CreateScheduleForm } from './atoms/create-schedule/CreateScheduleForm.js';
export type {
  CreateScheduleFormProps,
  CreateScheduleProps,
} from './atoms/create-schedule/createScheduleProps.js';
export {
  type CreateScheduleFormController,
  type UseCreateScheduleFormOptions,
  useCreateScheduleForm,
} from './atoms/create-schedule/useCreateScheduleForm.js';
export {
  DestinationCalendarSettings,
  type DestinationCalendarSettingsProps,
} from './atoms/destination-calendar-settings/DestinationCalendarSettings.js';
export {
  type DestinationCalendarController,
  useDestinationCalendarSettings,
} from './atoms/destination-calendar-settings/useDestinationCalendarSettings.js';
export {
  EventTypeSettings,
  type EventTypeSettingsProps,
} from './atoms/event-type-settings/EventTypeSettings.js';
export type { EventTypeEvent, SettingEdit } from './atoms/event-type-settings/eventTypeEvents.js';
export type {
  EventTypeSettingsModel,
  EventTypeStatus,
  SettingsEditor,
} from './atoms/event-type-settings/eventTypeSettings.model.js';
export type {
  EventTypeFormState,
  FieldRule,
  FieldRules,
  UseEventTypeSettingsOptions,
} from './atoms/event-type-settings/options/eventTypeOptions.js';
export type {
  EventSettingsFormRef,
  EventTypeFormValidity,
} from './atoms/event-type-settings/options/formRef.js';
export {
  type EventTypeSaveEnd,
  type EventTypeSettingsController,
  useEventTypeSettings,
} from './atoms/event-type-settings/useEventTypeSettings.js';
export { ListEventTypes, type ListEventTypesProps } from './atoms/list-event-types/ListEventTypes.js';
export type { EventTypeListNews } from './atoms/list-event-types/listEventTypes.machine.js';
export type {
  EventTypeDeleteQuestion,
  EventTypeListModel,
  EventTypeListRow,
  EventTypeListStatus,
  EventTypeMark,
} from './atoms/list-event-types/listEventTypes.model.js';
export type { ListEventTypesOptions } from './atoms/list-event-types/listEventTypesOptions.js';
export {
  type ListEventTypesController,
  useListEventTypes,
} from './atoms/list-event-types/useListEventTypes.js';
export { ListSchedules, type ListSchedulesProps } from './atoms/list-schedules/ListSchedules.js';
export type { ScheduleListNews } from './atoms/list-schedules/listSchedules.machine.js';
export type {
  DeleteQuestion,
  ScheduleListModel,
  ScheduleListRow,
  ScheduleListStatus,
} from './atoms/list-schedules/listSchedules.model.js';
export {
  type ListSchedulesController,
  type UseListSchedulesOptions,
  useListSchedules,
} from './atoms/list-schedules/useListSchedules.js';
export type { AwayDraft } from './atoms/out-of-office/awayDraft.js';
export {
  OutOfOfficeSettings,
  type OutOfOfficeSettingsProps,
} from './atoms/out-of-office/OutOfOfficeSettings.js';
export {
  type OutOfOfficeController,
  type OutOfOfficeStatus,
  type UseOutOfOfficeSettingsOptions,
  useOutOfOfficeSettings,
} from './atoms/out-of-office/useOutOfOfficeSettings.js';
export { PaymentForm, type PaymentFormProps } from './atoms/payment-form/PaymentForm.js';
export type { GetPayment, PaymentDetails } from './atoms/payment-form/paymentDetails.js';
export type {
  PaidStatus,
  PaymentState,
  PaymentTrouble,
} from './atoms/payment-form/paymentForm.machine.js';
export type { PaymentFormOptions, PaymentMade } from './atoms/payment-form/paymentFormOptions.js';
export type { PaymentFault } from './atoms/payment-form/stripe/readAnswer.js';
export type {
  StripeElements,
  StripeElementsOptions,
  StripeFault,
  StripeIntent,
  StripeJs,
  StripeLoader,
  StripePaymentElement,
} from './atoms/payment-form/stripe/stripePort.js';
export type { PaidBooking } from './atoms/payment-form/usePaidBooking.js';
export { type PaymentFormController, usePaymentForm } from './atoms/payment-form/usePaymentForm.js';
export {
  SelectedCalendarsSettings,
  type SelectedCalendarsSettingsProps,
} from './atoms/selected-calendars-settings/SelectedCalendarsSettings.js';
export { useSelectedCalendarsSettings } from './atoms/selected-calendars-settings/useSelectedCalendarsSettings.js';
export { StripeConnect, type StripeConnectProps } from './atoms/stripe-connect/StripeConnect.js';
export type { StripeConnectOptions } from './atoms/stripe-connect/stripeConnectOptions.js';
export { type StripeConnectController, useStripeConnect } from './atoms/stripe-connect/useStripeConnect.js';
export {
  type UseVerifiedResourcesOptions,
  useVerifiedResources,
  type VerifiedController,
  type VerifiedResourcesController,
} from './atoms/verified-resources/useVerifiedResources.js';
export {
  VerifiedResources,
  type VerifiedResourcesProps,
} from './atoms/verified-resources/VerifiedResources.js';
export {
  type UseWebhookSettingsOptions,
  useWebhookSettings,
  type WebhookSettingsController,
  type WebhookSettingsStatus,
} from './atoms/webhook-settings/useWebhookSettings.js';
export { WebhookSettings, type WebhookSettingsProps } from './atoms/webhook-settings/WebhookSettings.js';
export type { Answer as BookerAnswer, Answers as BookerAnswers } from './booking-form/answers.js';
export type { BookingFieldControls, RenderBookingField } from './booking-form/renderedField.js';
export type { Aftercare } from './booking-receipt/aftercare.machine.js';
export type { CancelScope, CancelWish } from './booking-receipt/cancelWish.js';
export type { Payment } from './booking-receipt/payment.js';
export type { Receipt, ReceiptKind, ReceiptNews } from './booking-receipt/receipt.model.js';
export type { AftercareController } from './booking-receipt/useAftercare.js';
export type {
  AccountCardModel,
  AccountHealth,
  CalendarAccountsModel,
  CalendarRow,
  CalendarsStatus,
  NotRemovable,
} from './calendars/accounts/calendarAccounts.model.js';
export type {
  CalendarAccountsLooks,
  CalendarAccountsOptions,
  CalendarRedirectUrls,
} from './calendars/accounts/calendarAccountsOptions.js';
export type { CalendarAccountsController, CalendarNews } from './calendars/accounts/useCalendarAccounts.js';
export type { Connecting } from './calendars/accounts/useConnecting.js';
export type {
  DestinationChoiceModel,
  DestinationElsewhere,
  DestinationOption,
} from './calendars/destination/destinationChoice.model.js';
export type {
  DestinationChoiceController,
  DestinationChoiceOptions,
} from './calendars/destination/useDestinationChoice.js';
export type { Consequences } from './calendars/disconnecting/consequences.js';
export type { DisconnectQuestion as CalendarDisconnectQuestion } from './calendars/disconnecting/useDisconnection.js';
export type { TodayRow } from './calendars/today/today.model.js';
export type { Today } from './calendars/today/useToday.js';
export type { Refusal as CalendarRefusal } from './calendars/wishes/wishes.machine.js';
export type { CalendarProviderName } from './connection/calendars/calendarProviders.js';
export type { Connection, ConnectionFailure } from './connection/connection.machine.js';
export type {
  ConnectionController,
  ConnectionEnd,
  ConnectionMode,
} from './connection/useConnection.js';
export { useUnsavedChanges } from './draft/useUnsavedChanges.js';
export {
  CalApiError,
  CalAuthError,
  CalConfigError,
  CalContractError,
  CalError,
  CalNetworkError,
  type ErrorCode,
  isCalApiError,
  isCalAuthError,
  isCalConfigError,
  isCalContractError,
  isCalError,
  isCalNetworkError,
} from './errors/index.js';
export type { BulkFailure, BulkKind, BulkState } from './event-type/bulk/bulk.machine.js';
export type { BulkChange, BulkController } from './event-type/bulk/useBulkChange.js';
export type { SettingFault } from './event-type/settingFault.js';
export type { SettingField, SettingTab } from './event-type/settingFields.js';
export type { DictionaryKey, DictionaryOverrides } from './i18n/dictionary.js';
export type { Appearance, AppearanceVariable, PartStyle } from './provider/appearance.js';
export type { AppearancePart } from './provider/appearanceParts.js';
export type { Cal } from './provider/CalContext.js';
export { CalProvider } from './provider/CalProvider.js';
export type { CalProviderProps } from './provider/calProviderProps.js';
export { useCal } from './provider/useCal.js';
export type { AfterBooking, Price } from './queries/afterBooking.js';
export {
  type AppOwner,
  type ConferencingApp,
  type ConnectedApp,
  conferencingAppsQuery,
  type DefaultConferencingApp,
  defaultConferencingAppQuery,
} from './queries/apps/conferencingApps.js';
export { type StripeStatus, stripeAccountQuery } from './queries/apps/stripeAccount.js';
export { useConferencingApps } from './queries/apps/useConferencingApps.js';
export { useConnectGoogleMeet } from './queries/apps/useConnectGoogleMeet.js';
export { useDefaultConferencingApp } from './queries/apps/useDefaultConferencingApp.js';
export { useDisconnectConferencingApp } from './queries/apps/useDisconnectConferencingApp.js';
export { useSetDefaultConferencingApp } from './queries/apps/useSetDefaultConferencingApp.js';
export { useStripeAccount } from './queries/apps/useStripeAccount.js';
export type {
  ConnectableApp,
  DisconnectConferencingAppInput,
  SetDefaultConferencingAppInput,
} from './queries/apps/writeConferencingApps.js';
export type { EventTypeInput } from './queries/bookable.js';
export type { BookingField, BookingFieldKind, BookingFieldOption } from './queries/bookingFields.js';
export {
  type Attendee,
  type Booking,
  type BookingAnswer,
  type BookingHost,
  type BookingStatus,
  bookingQuery,
  bookingsQuery,
  type CancelBookingInput,
  type CreateBookingInput,
  type ListBookingsInput,
  type LocationKind,
  type RescheduleBookingInput,
  type WholeBooking,
} from './queries/bookings.js';
export {
  type BusyTime,
  type BusyTimesInput,
  busyTimesQuery,
  type CalendarName,
} from './queries/calendars/busyTimes.js';
export type {
  CalendarAccount,
  ConnectedCalendar,
  ConnectedCalendars,
  DestinationCalendar,
} from './queries/calendars/connectedCalendars.js';
export { connectedCalendarsQuery } from './queries/calendars/connectedCalendarsQuery.js';
export type { AppleCredentialsInput } from './queries/calendars/connecting/appleCredentials.js';
export type { CalendarCheck, CheckedCalendar } from './queries/calendars/connecting/calendarCheck.js';
export type { IcsFeedsInput } from './queries/calendars/connecting/icsFeeds.js';
export { useCalendarCheck } from './queries/calendars/connecting/useCalendarCheck.js';
export { useSaveAppleCredentials } from './queries/calendars/connecting/useSaveAppleCredentials.js';
export { useSaveIcsFeeds } from './queries/calendars/connecting/useSaveIcsFeeds.js';
export type { EventTypeDestination } from './queries/calendars/eventTypeDestinations.js';
export { useAddSelectedCalendar } from './queries/calendars/useAddSelectedCalendar.js';
export {
  type BusyTimesResult,
  type CalendarBusyTimes,
  useBusyTimes,
} from './queries/calendars/useBusyTimes.js';
export type { CalendarWriteOptions } from './queries/calendars/useCalendarMutation.js';
export {
  type UseConnectedCalendarsOptions,
  useConnectedCalendars,
} from './queries/calendars/useConnectedCalendars.js';
export { useDeleteCalendarCredentials } from './queries/calendars/useDeleteCalendarCredentials.js';
export { useEventTypeDestinations } from './queries/calendars/useEventTypeDestinations.js';
export { useRemoveSelectedCalendar } from './queries/calendars/useRemoveSelectedCalendar.js';
export { useUpdateDestinationCalendar } from './queries/calendars/useUpdateDestinationCalendar.js';
export type {
  CalendarCredentialsInput,
  DestinationCalendarInput,
  SelectedCalendarInput,
} from './queries/calendars/writeCalendars.js';
export type { Colleague } from './queries/colleagues.js';
export { type Credits, creditsQuery } from './queries/credits.js';
export type { ChangedEventTypes, ChangeEventTypesInput } from './queries/event-type/changeEventTypes.js';
export type { DuplicateEventTypeInput } from './queries/event-type/copyEventType.js';
export {
  type EventTypeHost,
  type EventTypeOwner,
  type HostedEventType,
  type HostedEventTypeInput,
  hostedEventTypeQuery,
  hostedEventTypesQuery,
} from './queries/event-type/hostedEventType.js';
export type { CreateEventTypeInput, CreateTeamEventTypeInput } from './queries/event-type/makeEventType.js';
export type { SettingKey, SettingValues } from './queries/event-type/settingValues.js';
export { useChangeEventTypes } from './queries/event-type/useChangeEventTypes.js';
export { useCreateEventType } from './queries/event-type/useCreateEventType.js';
export { useCreateTeamEventType } from './queries/event-type/useCreateTeamEventType.js';
export { useDeleteEventType } from './queries/event-type/useDeleteEventType.js';
export { useDuplicateEventType } from './queries/event-type/useDuplicateEventType.js';
export { useEventTypeById } from './queries/event-type/useEventTypeById.js';
export { useHostedEventTypes } from './queries/event-type/useHostedEventTypes.js';
export { useTeamEventTypes } from './queries/event-type/useTeamEventTypes.js';
export { useUpdateEventType } from './queries/event-type/useUpdateEventType.js';
export type { DeleteEventTypeInput, UpdateEventTypeInput } from './queries/event-type/writeEventType.js';
export type { EventTypeRules, RecurrenceRule, SeatsRule } from './queries/eventTypeRules.js';
export { type EventType, eventTypeQuery, type Host, type Team } from './queries/eventTypes.js';
export type { Hold } from './queries/holds.js';
export { type HostEventType, hostEventTypesQuery } from './queries/hostEventTypes.js';
export type { Location } from './queries/locations.js';
export { type Me, meQuery } from './queries/me.js';
export {
  type CreateOutOfOfficeInput,
  type DeleteOutOfOfficeInput,
  type OutOfOffice,
  type OutOfOfficeOwner,
  type OutOfOfficeReason,
  outOfOfficeQuery,
  type UpdateOutOfOfficeInput,
} from './queries/outOfOffice.js';
export {
  type Schedule,
  type ScheduleInput,
  type ScheduleOwner,
  type SchedulesInput,
  scheduleQuery,
  schedulesQuery,
  type TeamSchedulesInput,
} from './queries/schedules.js';
export { type Slot, type SlotDay, type SlotsInput, slotsQuery } from './queries/slots.js';
export { type TeamMember, type TeamMembersInput, teamMembersQuery } from './queries/teamMembers.js';
export { type OwnTeam, type TeamInput, type TeamsInput, teamsQuery } from './queries/teams.js';
export { type UseBookingOptions, useBooking } from './queries/useBooking.js';
export { type UseBookingsOptions, useBookings } from './queries/useBookings.js';
export { useCancelBooking } from './queries/useCancelBooking.js';
export { useCreateBooking } from './queries/useCreateBooking.js';
export { useCreateOutOfOffice } from './queries/useCreateOutOfOffice.js';
export { useCreateSchedule } from './queries/useCreateSchedule.js';
export { useCredits } from './queries/useCredits.js';
export { useDeleteOutOfOffice } from './queries/useDeleteOutOfOffice.js';
export { useDeleteSchedule } from './queries/useDeleteSchedule.js';
export { useEventType } from './queries/useEventType.js';
export { useHostEventTypes } from './queries/useHostEventTypes.js';
export { useMe } from './queries/useMe.js';
export { useOutOfOffice } from './queries/useOutOfOffice.js';
export { useRescheduleBooking } from './queries/useRescheduleBooking.js';
export { useSchedule } from './queries/useSchedule.js';
export { useSchedules } from './queries/useSchedules.js';
export { useSlots } from './queries/useSlots.js';
export { useTeamMembers } from './queries/useTeamMembers.js';
export { useTeams } from './queries/useTeams.js';
export { useUpdateOutOfOffice } from './queries/useUpdateOutOfOffice.js';
export { useUpdateSchedule } from './queries/useUpdateSchedule.js';
export { useRequestCode } from './queries/verified/useRequestCode.js';
export { useVerified } from './queries/verified/useVerified.js';
export { useVerifyCode } from './queries/verified/useVerifyCode.js';
export {
  type RequestCodeInput,
  type VerifiedKind,
  type VerifiedOwner,
  type VerifiedResource,
  type VerifyResourceInput,
  verifiedQuery,
} from './queries/verified/verified.js';
export { useCreateWebhook } from './queries/webhooks/useCreateWebhook.js';
export { useDeleteWebhook } from './queries/webhooks/useDeleteWebhook.js';
export { useUpdateWebhook } from './queries/webhooks/useUpdateWebhook.js';
export { useWebhooks } from './queries/webhooks/useWebhooks.js';
export {
  type DeleteWebhookInput,
  type UpdateWebhookInput,
  type Webhook,
  type WebhookOwner,
  type WebhookTrigger,
  type WebhookValues,
  webhooksQuery,
} from './queries/webhooks/webhooks.js';
export {
  type CreateScheduleInput,
  type DeleteScheduleInput,
  type ScheduleChanges,
  scheduleChanges,
  type UpdateScheduleInput,
} from './queries/writeSchedule.js';
export type { Day, Instant, Interval, Month, Weekday, Zone } from './time/types.js';
export type { DayOverride, HourRange, WeeklyHours } from './time/weeklyHours.js';
