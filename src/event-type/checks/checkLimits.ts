import { said } from '../../i18n/said.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import type { SettingCheck, SettingFault } from '../settingFault.js';
import { checkPeriods } from './checkPeriods.js';
import { checkSeries } from './checkSeries.js';
import { checkWindow } from './checkWindow.js';

const atLeast = (
  key: SettingKey,
  value: number | null,
  least: number,
  part: string | null = null,
): SettingFault[] =>
  value === null || value >= least ? [] : [{ key, part, text: said('eventType.limits.atLeast', { least }) }];

/** Each stands in a row of two fields: what is wrong is said at its own. */
const buffers = ({ beforeEventBuffer, afterEventBuffer }: SettingValues) => [
  ...atLeast('beforeEventBuffer', beforeEventBuffer, 0, 'minutes'),
  ...atLeast('afterEventBuffer', afterEventBuffer, 0, 'minutes'),
];

const mostSeats = 1000;

function seats({ seats }: SettingValues): SettingFault[] {
  if (seats === null || (seats.total >= 1 && seats.total <= mostSeats)) return [];
  const text = said('eventType.limits.between', { least: 1, most: mostSeats });
  return [{ key: 'seats', part: 'total', text }];
}

/** Of limits, seats and repetition. The API takes lengths below nought too; nobody can mean one. */
export const checkLimits: SettingCheck = (values) => [
  ...buffers(values),
  ...atLeast('minimumBookingNotice', values.minimumBookingNotice, 0),
  ...atLeast('slotInterval', values.slotInterval, 1),
  ...atLeast('offsetStart', values.offsetStart, 0),
  ...checkPeriods(values),
  ...atLeast('bookerActiveBookingsLimit', values.bookerActiveBookingsLimit?.most ?? null, 1, 'most'),
  ...checkWindow(values),
  ...seats(values),
  ...checkSeries(values),
];
