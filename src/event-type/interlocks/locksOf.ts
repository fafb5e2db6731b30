import { type Said, said } from '../../i18n/said.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import { exclusions } from './interlocks.js';
import { type SwitchName, switches } from './switches.js';

/** Why a setting can't be switched on now, and what would make it possible. */
export interface Lock {
  readonly reason: Said;
  /** The switch that is in the way. */
  readonly by: SwitchName;
  /** What the way out is called. */
  readonly wayOut: Said;
}

export type Locks = Readonly<Partial<Record<SettingKey, Lock>>>;

const lockBy = (by: SwitchName): Lock => ({
  by,
  reason: said(`eventType.lock.${by}`),
  wayOut: said(`eventType.turnOff.${by}`),
});

/** Who brings guests to a seat has no meaning: each books her own. */
const guests = (values: SettingValues): Locks =>
  switches.seats.isOn(values)
    ? { disableGuests: { ...lockBy('seats'), reason: said('eventType.lock.guests') } }
    : {};

/** What can't be switched on with these settings. What is on already is none of it: that is a fault instead. */
export function locksOf(values: SettingValues): Locks {
  const locks = exclusions.flatMap(([one, other]) =>
    (
      [
        [one, other],
        [other, one],
      ] as const
    )
      .filter(([locked, by]) => switches[by].isOn(values) && !switches[locked].isOn(values))
      .map(([locked, by]) => [switches[locked].key, lockBy(by)] as const),
  );
  return { ...Object.fromEntries(locks), ...guests(values) };
}

/** The settings with what is in the way switched off. */
export const withoutLock = (values: SettingValues, by: SwitchName): SettingValues => switches[by].off(values);
