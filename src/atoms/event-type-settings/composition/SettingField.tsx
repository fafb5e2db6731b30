'use client';
import type { ReactNode } from 'react';
import { sayIn } from '../../../i18n/said.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import { SettingRow } from '../../../ui/form/SettingRow.js';
import { useEventTypeScene } from './EventTypeScene.js';
import type { Setting } from './useSetting.js';

export interface SettingFieldProps<Key extends SettingKey> {
  /** The setting that the row is about; what is wrong with it and what locks it is said here. */
  setting: Setting<Key>;
  /** Others that stand in the row: it is marked as changed when they are. */
  beside?: readonly Pick<Setting<SettingKey>, 'isChanged'>[];
  /** Default: what the setting is called. */
  title?: ReactNode;
  hint?: ReactNode;
  names?: 'control' | 'body' | 'group';
  control?: ReactNode;
  children?: ReactNode;
}

/** The row of a setting: hidden, locked, changed and wrong as the model says. Its control asks the setting by itself. */
export function SettingField<Key extends SettingKey>(props: SettingFieldProps<Key>) {
  const { setting, beside = [], title, hint, names, control, children } = props;
  const { words } = useEventTypeScene();
  const { t } = words;
  if (setting.isHidden) return null;
  const isChanged = setting.isChanged || beside.some((each) => each.isChanged);
  const { lock } = setting;
  const error = setting.fault();
  return (
    <SettingRow
      title={title ?? setting.name}
      {...(hint !== undefined && { hint })}
      {...(names && { names })}
      {...(error !== undefined && { error })}
      {...(isChanged && { changedText: t('eventType.tabChanged') })}
      {...(lock && {
        lock: {
          reason: sayIn(t, lock.reason),
          ...(!setting.isReadOnly && {
            actionLabel: sayIn(t, lock.wayOut),
            onAction: setting.openLock,
          }),
        },
      })}
      readOnly={setting.isReadOnly}
      control={control}
    >
      {children}
    </SettingRow>
  );
}
