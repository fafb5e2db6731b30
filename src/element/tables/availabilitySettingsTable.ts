import type { AvailabilitySettingsProps } from '../../atoms/availability-settings/AvailabilitySettings.js';
import type { Table } from '../kinds.js';

/** An element's own `id` and the provider's `labels` have those names already. */
export type ScheduleProps = Omit<AvailabilitySettingsProps, 'id' | 'labels'> & {
  scheduleId?: AvailabilitySettingsProps['id'];
  ownLabels?: AvailabilitySettingsProps['labels'];
};

export const availabilitySettingsTable = {
  scheduleId: 'text',
  ownLabels: 'json',
  owner: 'json',
  isReadOnly: 'switch',
  isDryRun: 'switch',
  disableEditableHeading: 'switch',
  enableOverrides: 'switch',
  allowDelete: 'switch',
  allowSetToDefault: 'switch',
  allowApplyToEventTypes: 'switch',
  disableToasts: 'switch',
  timeStepMinutes: 'number',
  onUpdateSuccess: { event: 'saved' },
  onUpdateError: { event: 'savefailed' },
  onDeleteSuccess: { event: 'deleted' },
  onDeleteError: { event: 'deletefailed' },
  onCreateSuccess: { event: 'created' },
  onFormStateChange: { event: 'formchange' },
  onBeforeUpdate: 'value',
  noScheduleChildren: 'react',
  loadingStateChildren: 'react',
  children: 'react',
  fallback: 'react',
  className: 'react',
  appearance: 'react',
} as const satisfies Table<ScheduleProps>;

export const scheduleProps = { scheduleId: 'id', ownLabels: 'labels' } as const;
