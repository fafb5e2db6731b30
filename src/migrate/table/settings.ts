import {
  type ComponentRule,
  changed,
  classNames,
  dropped,
  failed,
  needless,
  renamed,
  same,
  sames,
  unwrapped,
} from './rules.js';

const schedule = {
  ...sames('name', 'disableToasts', 'onCancel', 'onSuccess'),
  onError: failed,
  customClassNames: classNames,
};

export const hours: Readonly<Record<string, ComponentRule>> = {
  AvailabilitySettings: {
    to: 'AvailabilitySettings',
    guide: 'hours',
    props: {
      ...sames(
        'id',
        'ref',
        'labels',
        'disableEditableHeading',
        'enableOverrides',
        'allowDelete',
        'allowSetToDefault',
      ),
      ...sames('disableToasts', 'isDryRun', 'noScheduleChildren', 'loadingStateChildren'),
      customClassNames: classNames,
      onUpdateSuccess: unwrapped('the schedule'),
      onUpdateError: failed,
      onDeleteSuccess: changed('It is told the schedule that is gone.', { reads: {} }),
      onDeleteError: failed,
      onBeforeUpdate: changed(
        'It is given what changed, and then the whole; false stops the saving as before.',
      ),
      onFormStateChange: changed('It is told a ScheduleDraft: { name, zone, isDefault, weekly, overrides }.'),
    },
    defaults: {
      enableOverrides:
        'Dates that differ are offered unless you say enableOverrides={false}; there they were not.',
    },
  },
  ListSchedules: {
    to: 'ListSchedules',
    guide: 'hours',
    props: {
      getScheduleUrl: same,
      getRedirectUrl: renamed('getScheduleUrl', 'The name in their guide had no effect; this one has.'),
    },
  },
  CreateSchedule: { to: 'CreateSchedule', guide: 'hours', props: schedule },
  CreateScheduleForm: {
    to: 'CreateScheduleForm',
    guide: 'hours',
    props: { ...schedule, name: needless('It is the button’s word, and this is the form without one.') },
  },
};

const eventTypeNew: ComponentRule['props'] = {
  ...sames('teamId', 'isDryRun', 'onCancel'),
  onSuccess: changed(
    'It is told the event type with its rules under `settings`: settings.title, settings.slug.',
    {
      reads: { id: 'id', title: 'settings.title', slug: 'settings.slug' },
    },
  ),
  onError: failed,
  customClassNames: classNames,
};

export const eventTypes: Readonly<Record<string, ComponentRule>> = {
  EventTypeSettings: {
    to: 'EventTypeSettings',
    guide: 'event-types',
    props: {
      ...sames('id', 'ref', 'tabs', 'allowDelete', 'disableToasts', 'isDryRun'),
      onSuccess: changed(
        'It is told the settings as they are saved: SettingValues, whose names differ from the form’s.',
        {
          reads: {},
        },
      ),
      onError: changed('It is told the settings as they were to be saved, and a CalError.', { reads: {} }),
      onDeleteSuccess: changed('It is told the event type that is gone.', { reads: {} }),
      onDeleteError: changed('It is told a CalError, not its text alone: read `error.message`.', {
        reads: {},
      }),
      onFormStateChange: changed('`dirtyFields` is a list of names here; `values` are SettingValues.', {
        reads: { isDirty: 'isDirty' },
      }),
      customClassNames: classNames,
    },
    note: 'What was on `advanced` is on three tabs here: name `form`, `seats` and `links` too where you choose `tabs`. A team’s event type is named by `teamId` beside its id.',
  },
  CreateEventType: {
    to: 'CreateEventTypeForm',
    guide: 'event-types',
    props: eventTypeNew,
    note: 'Theirs was the form itself. `CreateEventType` here is a button that opens it in a dialog.',
  },
  ListEventTypes: { to: 'ListEventTypes', guide: 'event-types', props: { getEventTypeUrl: same } },
};

export const payments: Readonly<Record<string, ComponentRule>> = {
  PaymentForm: {
    to: 'PaymentForm',
    guide: 'payments',
    props: {
      paymentUid: same,
      onPaymentSuccess: changed('It is told { bookingUid, … } and whether it is a hold: PaymentMade.', {
        reads: {},
      }),
      onPaymentCancellation: changed('It is told the payment, Payment.', { reads: {} }),
      onEventTypePaymentInfoSuccess: same,
      onEventTypePaymentInfoFailure: same,
    },
    needs: {
      bookingUid: 'Give the booking that is to be paid for, as `onPaymentRequired` of the Booker tells it.',
      getPayment:
        'Give a function that asks your server what is to be paid: the documented API does not tell.',
    },
  },
  StripeConnect: {
    to: 'StripeConnect',
    guide: 'payments',
    props: {
      ...sames(
        'teamId',
        'isClickable',
        'className',
        'label',
        'alreadyConnectedLabel',
        'loadingLabel',
        'redir',
      ),
      ...sames('errorRedir', 'onCheckSuccess'),
      icon: changed('It is what is shown (an element), not the name of an icon.'),
      color: needless('Colours are the theme’s: `appearance.variables`.'),
      onCheckError: failed,
      initialData: dropped('It is a word here: connected, missing, invalid or inactive.'),
    },
  },
};
