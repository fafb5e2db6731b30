import { dayOf, parseDay } from '../../../time/day.js';
import { parseInstant } from '../../../time/instant.js';
import { monthOf, parseMonth } from '../../../time/month.js';
import type { Instant, Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { Choices } from '../booker.state.js';
import { layoutNamed } from '../views.js';

/** The names of what the address tells, as links to booking pages have them. */
export type AddressName = 'month' | 'date' | 'slot' | 'layout' | 'duration' | 'cal.tz';

/** Whoever wrote the address may have made a mistake, and she who opened it can't mend it: it counts as left out. */
function read<Value>(
  params: URLSearchParams,
  name: AddressName,
  parse: (text: string) => Value,
): Value | null {
  const text = params.get(name);
  try {
    return text ? parse(text) : null;
  } catch {
    return null;
  }
}

/** The time that the address names. */
export const slotIn = (search: string): Instant | null =>
  read(new URLSearchParams(search), 'slot', parseInstant);

/**
 * What the address chooses, without what it says nothing of.
 * @param zones those that may be chosen; null: all
 */
export function choicesIn(search: string, zones: readonly Zone[] | null, ownZone: Zone): Partial<Choices> {
  const params = new URLSearchParams(search);
  const named = read(params, 'cal.tz', parseZone);
  const zone = named && (!zones || zones.includes(named)) ? named : null;
  const slot = slotIn(search);
  const day = read(params, 'date', parseDay) ?? (slot && dayOf(slot, zone ?? ownZone));
  const month = read(params, 'month', parseMonth) ?? (day && monthOf(day));
  const layout = read(params, 'layout', layoutNamed);
  const lengthMinutes = read(params, 'duration', Number);
  return {
    ...(zone && { zone }),
    ...(month && { month, day, weekOf: day }),
    ...(layout && { layout }),
    ...(lengthMinutes && { lengthMinutes }),
  };
}
