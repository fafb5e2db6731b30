import {
  type ComponentRule,
  changed,
  classNames,
  dropped,
  type PropRules,
  renamed,
  same,
  sames,
} from './rules.js';

const ownClass = renamed('className', 'The outer margin that theirs had by default is yours to give.');

const button: PropRules = {
  ...sames('className', 'label', 'alreadyConnectedLabel', 'loadingLabel', 'initialData', 'isMultiCalendar'),
  ...sames('tooltip', 'tooltipSide', 'isClickable', 'isDryRun'),
  onCheckError: changed('It is told a CalError, or null where the API does not tell.', { reads: {} }),
  onSuccess: changed('It is called by every button once it is connected, with the id of the account.', {
    reads: {},
  }),
};
const consent: PropRules = { ...button, redir: same };

export const calendars: Readonly<Record<string, ComponentRule>> = {
  CalendarSettings: {
    to: 'CalendarSettings',
    guide: 'calendars',
    props: { ...sames('calendarRedirectUrls', 'allowDelete', 'isDryRun'), classNames },
  },
  DestinationCalendarSettings: {
    to: 'DestinationCalendarSettings',
    guide: 'calendars',
    props: { ...sames('statusLoader', 'isDryRun'), classNames: ownClass, classNamesObject: classNames },
  },
  SelectedCalendarsSettings: {
    to: 'SelectedCalendarsSettings',
    guide: 'calendars',
    props: {
      ...sames('calendarRedirectUrls', 'allowDelete', 'isDryRun'),
      classNames: ownClass,
      classNamesObject: classNames,
    },
    defaults: {
      allowDelete: 'Accounts can be disconnected unless you say allowDelete={false}; there they could not.',
    },
  },
  GcalConnect: { to: 'GcalConnect', guide: 'calendars', props: consent },
  OutlookConnect: { to: 'OutlookConnect', guide: 'calendars', props: consent },
  AppleConnect: { to: 'AppleConnect', guide: 'calendars', props: button },
  'Connect.GoogleCalendar': { to: 'Connect.GoogleCalendar', guide: 'calendars', props: consent },
  'Connect.OutlookCalendar': { to: 'Connect.OutlookCalendar', guide: 'calendars', props: consent },
  'Connect.AppleCalendar': { to: 'Connect.AppleCalendar', guide: 'calendars', props: button },
  CalendarView: {
    to: 'BusyTimes',
    guide: 'calendars',
    props: {
      isEventTypeView: dropped(
        'BusyTimes shows what blocks the user’s own week. Free times of an event type: useSlots.',
      ),
      eventSlug: dropped('BusyTimes is of who is signed in, whatever the event type.'),
      username: dropped('BusyTimes is of who is signed in.'),
      teamId: dropped('BusyTimes is of who is signed in.'),
    },
  },
  ConferencingAppsSettings: {
    to: 'ConferencingAppsSettings',
    guide: 'conferencing',
    props: {
      ...sames(
        'returnTo',
        'onErrorReturnTo',
        'disableToasts',
        'teamId',
        'apps',
        'disableBulkUpdateEventTypes',
      ),
      customClassNames: classNames,
    },
    note: 'Of a team give `orgId` too: the API connects apps for teams of organizations alone.',
  },
};
