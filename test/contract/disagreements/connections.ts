import type { Reasons } from './index.js';

export const connections: Reasons = {
  described: [
    // Parts of a path, which are in the address itself.
    [
      'organizations.teams.conferencing.* path orgId extra',
      'The address has {orgId}; the description forgets to list it.',
    ],
    [
      'organizations.teams.stripe.* path orgId extra',
      'The address has {orgId}; the description forgets to list it.',
    ],
    [
      'organizations.teams.verifiedResources.* path orgId extra',
      'The address has {orgId}; the description forgets to list it.',
    ],
    [
      '*teams.verifiedResources.*.requestCode path teamId extra',
      'The address has {teamId}; the description forgets to list it.',
    ],
    [
      'organizations.teams.conferencing.getDefault path app missing',
      'The address has no {app}: what is asked for is which app it is.',
    ],
    [
      'organizations.teams.*.get*Url path *Id type',
      'The ids of organizations and teams are numbers in every other operation; in an address nobody can tell.',
    ],
    [
      'stripe.checkTeam path teamId type',
      'The ids of teams are numbers in every other operation; in an address nobody can tell.',
    ],
    [
      'selectedCalendars.delete query credentialId type',
      'Recordings 711 and 717: the number that the body of a POST takes; in a query nobody can tell.',
    ],
    // Which providers and apps are taken.
    [
      'calendars.events.* path calendar values',
      'behaviour.md 9.1: google alone, the other names are answered with 400. The description says so too, in words.',
    ],
    [
      'calendars.listFreeBusy path calendar values',
      'behaviour.md 9.1: google alone, the other names are answered with 400. The description says so too, in words.',
    ],
    [
      'calendars.disconnect path calendar values',
      'Recording 718 disconnects a feed at ics-feed/disconnect, and no other operation does.',
    ],
    [
      'organizations.teams.conferencing.saveCredentials path app values',
      'The two apps that have a consent page: the same callback of a user lists them.',
    ],
    // Ways back from a consent page.
    ['calendars.getConnectUrl query isDryRun required', 'Recording 673 leaves it out and gets its address.'],
    [
      '*.get*Url query *eturnTo required',
      'Where they are left out the server takes the origin of the request: recording 704, at Stripe’s.',
    ],
    [
      'stripe.getConnectUrl query *eturnTo extra',
      'Recording 704: the state in the address has both, and a team’s twin of this operation lists them.',
    ],
    // Busy times and events.
    [
      'calendars.listBusyTimes query credentialId missing',
      'Recordings 669 and 714: it is sent as calendarsToLoad[0][credentialId], else the server answers 400.',
    ],
    [
      'calendars.listBusyTimes query externalId missing',
      'Recordings 669 and 714: it is sent as calendarsToLoad[0][externalId], else the server answers 400.',
    ],
    [
      'calendars.listBusyTimes query calendarsToLoad extra',
      'Recording 669: without it the server answers 400, “calendarsToLoad must be an array”.',
    ],
    ['calendars.* data [].title extra', 'Recording 714 answers it for each busy time of a feed.'],
    [
      'calendars.* body attendees[].email required',
      'The list replaces the one before as a whole, so an entry without an address would invite nobody.',
    ],
    // Connected calendars.
    [
      'calendars.list data connectedCalendars[].integration.url required',
      'Recordings 710 and 712 answer an integration without it.',
    ],
    [
      'calendars.list data connectedCalendars[].primary.primary required',
      'The main calendar is one of the account’s calendars, where the description has it optional too.',
    ],
    [
      'calendars.list data destinationCalendar.id type',
      'Recordings 710 and 712 answer a number; the description says an object.',
    ],
    [
      'calendars.list data destinationCalendar.* required',
      'Recording 667 answers {} where there is no destination calendar.',
    ],
    [
      'calendars.list data connectedCalendars[].integration.isTemplate extra',
      'Recordings 710 and 712 answer it.',
    ],
    [
      'calendars.list data connectedCalendars[].*.integrationName extra',
      'Recordings 710 and 712 answer it for a feed, in place of integration.',
    ],
    [
      'calendars.list data connectedCalendars[].error extra',
      'behaviour.md 9.1: an account whose provider fails has it.',
    ],
    [
      'calendars.list data destinationCalendar.domainWideDelegationCredentialId extra',
      'Recordings 710 and 712 answer it.',
    ],
    ['calendars.list data destinationCalendar.*At extra', 'Recordings 710 and 712 answer them.'],
    ['calendars.list data destinationCalendar.integrationName extra', 'Recording 712 answers it for a feed.'],
    // Verified addresses and numbers.
    [
      '*verifiedResources.* data *',
      'The description names a schedule here by mistake; behaviour.md 9.1: id, address or number, and whose it is.',
    ],
  ],
  recorded: [],
};
