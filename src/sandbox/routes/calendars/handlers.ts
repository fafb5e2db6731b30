import type { HandlersOf } from '../handler.js';
import { listBusyTimes } from './busyTimes.js';
import * as calendars from './calendars.js';
import * as connect from './connect.js';
import { updateDestination } from './destinationCalendars.js';
import { saveFeeds } from './icsFeeds.js';
import * as selectedCalendars from './selectedCalendars.js';
import { unifiedHandlers } from './unified/handlers.js';

type Families = 'calendars' | 'gcal' | 'selectedCalendars' | 'destinationCalendars';

export const calendarHandlers: HandlersOf<Families> = {
  'calendars.list': calendars.listCalendars,
  'calendars.listBusyTimes': listBusyTimes,
  'calendars.check': calendars.checkCalendar,
  'calendars.getConnectUrl': connect.getConnectUrl,
  'calendars.saveCredentials': connect.saveConsent,
  'calendars.createCredentials': connect.createCredentials,
  'calendars.disconnect': calendars.disconnectCalendar,
  'calendars.icsFeeds.save': saveFeeds,
  'calendars.icsFeeds.check': calendars.checkFeeds,
  ...unifiedHandlers,
  'gcal.getAuthUrl': connect.getGoogleUrl,
  'gcal.saveCredentials': connect.forwardGoogle,
  'gcal.check': calendars.checkGoogle,
  'selectedCalendars.create': selectedCalendars.createSelectedCalendar,
  'selectedCalendars.delete': selectedCalendars.deleteSelectedCalendar,
  'destinationCalendars.update': updateDestination,
};
