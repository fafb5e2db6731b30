/** What a host reads of her calendars. */
export const enCalendars = {
  'calendars.title': 'Calendars',
  'calendars.intro': 'Busy times in the calendars that are switched on are never offered to visitors.',
  'calendars.connect': 'Connect a calendar',
  'calendars.dryRun': 'A trial: nothing that you change here is saved.',
  'calendars.google': 'Google Calendar',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Calendar link',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'No calendars yet',
  'calendars.emptyText': 'Connect one, and your busy times are never offered. Bookings are written into it.',
  'calendars.refusedTitle': 'You can’t see these calendars',
  'calendars.failedTitle': 'Your calendars could not be read',

  // an account
  'calendars.working': 'Working',
  'calendars.broken': 'Needs attention',
  'calendars.delegated': 'By your organization',
  'calendars.feed': 'Read only',
  'calendars.listOf': 'Calendars of {account}. Those that are switched on block your time.',
  'calendars.noneInAccount': 'This account has no calendars.',
  'calendars.menu': 'What to do with {account}',
  'calendars.checkAgain': 'Check again',
  'calendars.checking': 'Checking…',
  'calendars.reconnect': 'Reconnect {provider}',
  'calendars.remove': 'Remove account',
  'calendars.removeMenu': 'Remove account…',
  'calendars.delegatedNote': 'Your organization has connected this account. Only its admins can remove it.',
  'calendars.unknownNote': 'This account can only be removed where it was connected.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} does not answer',
  'calendars.brokenSays': 'It says: “{problem}”.',
  'calendars.brokenUnknown':
    'Until it answers, nobody knows what blocks your time there. If one of its calendars is switched on, visitors are offered no times at all.',
  'calendars.brokenOn': {
    one: '{count} calendar that is switched on can’t be read. Until it can, visitors are offered no times at all.',
    other:
      '{count} calendars that are switched on can’t be read. Until they can, visitors are offered no times at all.',
  },
  'calendars.brokenOff': 'None of its calendars is switched on, so your times are offered as usual.',
  'calendars.brokenPlace': 'New bookings can’t be written into it either.',
  'calendars.brokenDelegated': 'Your organization has connected it: its admins can mend it.',
  'calendars.frozen': 'As last read. It can be switched once the account answers.',

  // a calendar
  'calendars.goesHere': 'New bookings go here',
  'calendars.readOnly': 'Read only',
  'calendars.saving': 'Saving…',
  'calendars.onFailed': 'It could not be switched on, and stays off. {reason}',
  'calendars.offFailed': 'It could not be switched off, and stays on. {reason}',
  'calendars.nothingTitle': 'No calendar blocks your time',
  'calendars.nothingText':
    'Visitors are offered every time within your hours, whatever stands in your calendars. Switch on those that count.',

  // removing an account
  'calendars.removeTitle': 'Remove {account}?',
  'calendars.unblocked': {
    one: '{count} calendar no longer blocks your time: {names}.',
    other: '{count} calendars no longer block your time: {names}.',
  },
  'calendars.unblockedNone':
    'None of its calendars blocks your time, so nothing changes for what is offered.',
  'calendars.unblockedUnknown':
    'It does not answer, so which of its calendars block your time is not known. None of them will.',
  'calendars.unblockedLast': 'It is the last account that does: then no calendar blocks your time at all.',
  'calendars.lostTo': 'New bookings go to {name} instead, in {account}.',
  'calendars.lostToNowhere': 'New bookings are then written into no calendar, and kept here alone.',
  'calendars.lostEventTypes': {
    one: '{count} event type writes its bookings there and needs another calendar: {names}.',
    other: '{count} event types write their bookings there and need another calendar: {names}.',
  },
  'calendars.stays':
    'What stands in its calendars stays there. Later changes of those bookings no longer reach it.',
  'calendars.keep': 'Keep it',
  'calendars.removing': 'Removing…',
  'calendars.removeFailed': 'The account could not be removed',
  'calendars.removed': '{account} is removed.',
  'calendars.connected': 'The calendar is connected.',
  'calendars.reconnected': '{account} is connected again.',

  // where bookings go
  'calendars.placeTitle': 'Where new bookings go',
  'calendars.placeIn': 'In {account}. Single event types may choose another.',
  'calendars.placeHint': 'Single event types may choose another.',
  'calendars.placeChoose': 'Choose a calendar',
  'calendars.placeLost': 'A calendar that can’t be read',
  'calendars.placeLostHint': 'Bookings can’t be written there now. Mend its account, or choose another.',
  'calendars.placeNone': 'No connected calendar can be written to. Bookings are kept here alone.',
  'calendars.placeNoAccount': 'No calendar is connected. Bookings are kept here alone.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'New bookings go to {name}.',
  'calendars.placeFailed': 'It stays as it was. {reason}',
  'calendars.elsewhere': {
    one: '{count} event type writes elsewhere:',
    other: '{count} event types write elsewhere:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: a calendar that can’t be read',

  // what blocks
  'calendars.todayTitle': 'What blocks today',
  'calendars.todayNone': 'Nothing in your calendars.',
  'calendars.todayNothingOn': 'No calendar is switched on.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Busy',
  'calendars.todayAll': 'All day',
  'calendars.todayMissing': '{accounts} is missing from this list.',
  'calendars.todayMissingMany': '{accounts} are missing from this list.',
  'calendars.todayZone': 'Times in {zone}',

  // a part alone
  'calendars.selectedTitle': 'What blocks your time',
} as const;
