import { notFound } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';
import { accountsOf } from './connectedCalendars.js';
import { setDestination } from './destination.js';

export const updateDestination: Handler<'destinationCalendars.update'> = async (input, call) => {
  const { user } = call.caller;
  for (const account of await accountsOf(user, call)) {
    const calendar = account.calendars.find(
      ({ externalId, integration, readOnly }) =>
        externalId === input.externalId && integration === input.integration && !readOnly,
    );
    if (!calendar) continue;
    const { userId, integration, externalId, credentialId } = await setDestination(
      user,
      account,
      calendar,
      call,
    );
    return { userId, integration, externalId, credentialId };
  }
  throw notFound(`Could not find calendar ${input.externalId}`);
};
