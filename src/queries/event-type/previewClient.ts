import type { Client } from '../../client/index.js';
import * as ofUser from '../../contract/event-types/eventTypes.operations.js';
import type { AnyOperation, InputOf } from '../../contract/operation.js';
import { list as listSlots } from '../../contract/slots/slots.operations.js';
import { list as listOfTeam } from '../../contract/teams/event-types/eventTypes.operations.js';
import { CalConfigError } from '../../errors/index.js';
import type { HostedEventType } from './hostedEventType.js';
import type { Question, SettingValues } from './settingValues.js';
import { settingKeys, writeSettings } from './writeSettings.js';

/** What is shown: the event type as it is saved, and its settings as they would be. */
export interface Previewed {
  readonly eventType: HostedEventType;
  readonly settings: SettingValues;
}

const isAsked = (question: Question) => !('hidden' in question && question.hidden);

/** As a visitor would read it if it were saved like this. */
function answerOf({ eventType, settings }: Previewed) {
  const { hosts, price, currency, forwardsParameters } = eventType;
  const isGuests = ({ slug }: Question) => slug === 'guests';
  const asked = settings.bookingFields.filter(
    (question) => isAsked(question) && !(settings.disableGuests && isGuests(question)),
  );
  return {
    ...writeSettings(settings, settingKeys),
    id: eventType.id,
    price,
    currency,
    forwardParamsSuccessRedirect: forwardsParameters,
    schedulingType: settings.schedulingType,
    bookingFields: asked,
    // A team's says in its own words who hosts.
    ...(eventType.teamId === null ? { users: hosts } : { hosts }),
  };
}

const isWrite = ({ method }: AnyOperation) => method !== 'GET';

/** The server knows the lengths that are saved: of another it has no times. */
function savedLength(input: InputOf<typeof listSlots>, { eventType }: Previewed) {
  const { lengthInMinutesOptions } = eventType.settings;
  const { duration, ...rest } = input;
  return duration !== undefined && lengthInMinutesOptions.includes(duration) ? input : rest;
}

/**
 * A client for whom the event type is as it is edited, saved or not. Its times are the server's, by what is saved; nothing
 * can be written.
 * @param shown read at each call
 */
export function previewClient(client: Client, shown: () => Previewed): Client {
  const call: Client['call'] = async (operation, input, options) => {
    if (isWrite(operation)) {
      throw new CalConfigError({
        code: 'prop_invalid',
        what: `A preview was asked to send ${operation.name}.`,
        why: 'What is shown in it is not saved, so nobody can book it.',
        todo: '<Booker isBookingDryRun … /> as the preview',
      });
    }
    if (operation.name === ofUser.list.name || operation.name === listOfTeam.name) {
      // SAFETY: what both operations answer, as far as a visitor reads it.
      return [answerOf(shown())] as never;
    }
    // SAFETY: the input of that very operation.
    const asked =
      operation.name === listSlots.name
        ? savedLength(input as unknown as InputOf<typeof listSlots>, shown())
        : input;
    return client.call(operation, asked as typeof input, options);
  };
  return {
    ...client,
    id: `${client.id} preview`,
    get isAuthenticated() {
      return client.isAuthenticated;
    },
    call,
  };
}

/** What is kept of the event type under that client is read again: it is another one now. */
export const previewedKeys = (client: Client) => [
  [client.id, ofUser.list.name],
  [client.id, listOfTeam.name],
];
