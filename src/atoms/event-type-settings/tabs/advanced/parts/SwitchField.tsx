'use client';
import type { ReactNode } from 'react';
import type { SettingKey, SettingValues } from '../../../../../queries/event-type/settingValues.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { SettingField } from '../../../composition/SettingField.js';
import { type Setting, useSetting } from '../../../composition/useSetting.js';

/** Settings that are on or off, and nothing else. */
type SwitchKey = {
  [Key in SettingKey]: SettingValues[Key] extends boolean ? Key : never;
}[SettingKey];

export interface SwitchFieldProps {
  name: SwitchKey;
  /** What it does when it is on. */
  hint: ReactNode;
  /** Something other than another setting decides. */
  isLocked?: boolean;
  children?: ReactNode;
}

export function SwitchField({ name, hint, isLocked = false, children }: SwitchFieldProps) {
  const setting: Setting<SwitchKey> = useSetting(name);
  return (
    <SettingField
      setting={setting}
      hint={hint}
      control={
        <Switch
          checked={setting.value}
          onCheckedChange={(isOn) => setting.set(isOn)}
          locked={setting.isReadOnly || setting.lock !== null || isLocked}
        />
      }
    >
      {children}
    </SettingField>
  );
}
