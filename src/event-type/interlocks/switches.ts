import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';

/** A setting that can be on or off, as far as others depend on it. */
export interface Switch {
  readonly key: SettingKey;
  readonly isOn: (values: SettingValues) => boolean;
  readonly off: (values: SettingValues) => SettingValues;
}

/** Settings that are off where they are null. */
const nullable = (
  key: 'seats' | 'confirmationPolicy' | 'recurrence' | 'bookerActiveBookingsLimit',
): Switch => ({
  key,
  isOn: (values) => values[key] !== null,
  off: (values) => ({ ...values, [key]: null }),
});

export const switches = {
  seats: nullable('seats'),
  confirmationPolicy: nullable('confirmationPolicy'),
  recurrence: nullable('recurrence'),
  bookerActiveBookingsLimit: nullable('bookerActiveBookingsLimit'),
  /** On: there is more than one place. */
  locations: {
    key: 'locations',
    isOn: ({ locations }) => locations.length > 1,
    off: (values) => ({ ...values, locations: values.locations.slice(0, 1) }),
  },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchName = keyof typeof switches;
