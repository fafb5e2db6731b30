import { bookings } from './bookings/bookings.wire.js';
import { eventTypes } from './event-types/eventTypes.wire.js';
import { me } from './me/me.wire.js';
import { oauth } from './oauth/oauth.wire.js';
import { oauthClients } from './oauth-clients/oauthClients.wire.js';
import { users as managedUsers } from './oauth-clients/users/users.wire.js';
import type { OperationName, Operations } from './operations.js';
import { provider } from './provider/provider.wire.js';
import { schedules } from './schedules/schedules.wire.js';
import { reservations } from './slots/reservations/reservations.wire.js';
import { slots } from './slots/slots.wire.js';
import type { Wire } from './wire.js';

/** The schemas of every operation, by its name. A row without them does not compile. */
export const wires: { readonly [Name in OperationName]: Wire<Operations[Name]> } = {
  ...bookings,
  ...eventTypes,
  ...me,
  ...oauthClients,
  ...managedUsers,
  ...oauth,
  ...provider,
  ...schedules,
  ...reservations,
  ...slots,
};
