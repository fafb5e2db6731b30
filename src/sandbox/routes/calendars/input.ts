import * as z from 'zod';
import { listBusyTimesQuery } from '../../../contract/calendars/busyTimes.schema.js';
import { saveIcsFeedsBody } from '../../../contract/calendars/ics-feeds/icsFeeds.schema.js';
import { callbackQuery } from '../../../contract/consent.schema.js';
import { updateDestinationCalendarBody } from '../../../contract/destination-calendars/destinationCalendars.schema.js';
import { filledText } from '../../validation/filledText.js';

/** Anything but `true` is no. */
const flag = z.preprocess(
  (value) => (value === undefined ? undefined : value === 'true'),
  z.boolean().optional(),
);

export const connectCalendarInput = z.object({ redir: z.string().optional(), isDryRun: flag });

/** A callback without a state is told what it lacks in the state's own words. */
export const callbackInput = callbackQuery.extend({
  state: z.string().default(''),
  code: z.string().default(''),
});

export const credentialsInput = z.object({ username: filledText, password: filledText });

const { urls, readOnly } = saveIcsFeedsBody.shape;

export const saveFeedsInput = z.object({
  readOnly,
  urls: z.custom<z.output<typeof urls>>((value) => urls.safeParse(value).success, {
    params: {
      rule: 'IsICSUrlConstraint',
      told: 'The URL must be a valid ICS URL (ending with .ics)',
    },
  }),
});

export const withReadOnly = (sent: Record<string, unknown>) => ({ readOnly: true, ...sent });

/** The real server forgets to say which there are. */
export const updateDestinationInput = updateDestinationCalendarBody.extend({
  integration: z.custom<z.output<typeof updateDestinationCalendarBody>['integration']>(
    (value) => updateDestinationCalendarBody.shape.integration.safeParse(value).success,
    { params: { rule: 'isEnum', sentence: 'must be one of the following values: ' } },
  ),
});

const calendarToLoad = z
  .custom<object>((value) => value !== null && typeof value === 'object', {
    params: {
      rule: 'nestedValidation',
      told: 'each value in nested property calendarsToLoad must be either object or array',
    },
    abort: true,
  })
  .pipe(z.object({ credentialId: z.coerce.number().int(), externalId: z.string() }));

export const listBusyTimesInput = listBusyTimesQuery.extend({ calendarsToLoad: z.array(calendarToLoad) });

/** `calendarsToLoad[0][externalId]=x` as a list of objects. */
export function withCalendarsToLoad(sent: Record<string, unknown>): Record<string, unknown> {
  const list: Record<string, unknown>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(sent)) {
    const [, index, property] = /^calendarsToLoad\[(\d+)\]\[(\w+)\]$/.exec(key) ?? [];
    if (!index || !property) rest[key] = value;
    else list[Number(index)] = { ...list[Number(index)], [property]: value };
  }
  return list.length === 0 ? rest : { ...rest, calendarsToLoad: list.filter(Boolean) };
}
