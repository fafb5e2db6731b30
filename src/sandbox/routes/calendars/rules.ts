import { disconnectCalendarBody } from '../../../contract/calendars/calendars.schema.js';
import { selectedCalendarRef } from '../../../contract/selected-calendars/selectedCalendars.schema.js';
import type { RulesOf } from '../rule.js';
import {
  callbackInput,
  connectCalendarInput,
  credentialsInput,
  listBusyTimesInput,
  saveFeedsInput,
  updateDestinationInput,
  withCalendarsToLoad,
  withReadOnly,
} from './input.js';
import { unifiedRules } from './unified/rules.js';

type Families = 'calendars' | 'gcal' | 'selectedCalendars' | 'destinationCalendars';

const readApps = { permission: 'APPS_READ' } as const;
const writeApps = { permission: 'APPS_WRITE' } as const;

export const calendarRules: RulesOf<Families> = {
  'calendars.list': readApps,
  'calendars.listBusyTimes': { ...readApps, input: listBusyTimesInput, prepare: withCalendarsToLoad },
  'calendars.check': readApps,
  'calendars.getConnectUrl': { ...writeApps, input: connectCalendarInput },
  'calendars.saveCredentials': { input: callbackInput },
  'calendars.createCredentials': { ...writeApps, input: credentialsInput },
  'calendars.disconnect': { ...writeApps, input: disconnectCalendarBody, status: 200 },
  'calendars.icsFeeds.save': { ...writeApps, input: saveFeedsInput, prepare: withReadOnly },
  'calendars.icsFeeds.check': readApps,
  ...unifiedRules,
  'gcal.getAuthUrl': writeApps,
  'gcal.saveCredentials': { input: callbackInput },
  'gcal.check': readApps,
  'selectedCalendars.create': { ...writeApps, input: selectedCalendarRef },
  'selectedCalendars.delete': { ...writeApps, input: selectedCalendarRef, numbers: ['credentialId'] },
  'destinationCalendars.update': { ...writeApps, input: updateDestinationInput },
};
