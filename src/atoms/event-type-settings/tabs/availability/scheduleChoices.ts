import type { Schedule } from '../../../../queries/schedules.js';

/** One of the hours that an event type can go by. */
export type ScheduleChoice =
  /** Whatever is the default of her who hosts; null: of many hosts, or none is chosen. */
  | { readonly kind: 'default'; readonly schedule: Schedule | null }
  | { readonly kind: 'schedule'; readonly schedule: Schedule }
  /** It names one that is not there. */
  | { readonly kind: 'gone'; readonly id: number };

/** The default comes first; by its own name it is there only where it was chosen so. */
export function scheduleChoices(
  schedules: readonly Schedule[],
  scheduleId: number | null,
  isTeams: boolean,
): ScheduleChoice[] {
  const own = isTeams ? null : (schedules.find(({ isDefault }) => isDefault) ?? null);
  const isGone = scheduleId !== null && !schedules.some(({ id }) => id === scheduleId);
  return [
    { kind: 'default', schedule: own },
    ...schedules
      .filter(({ id }) => id !== own?.id || id === scheduleId)
      .map((schedule) => ({ kind: 'schedule' as const, schedule })),
    ...(isGone ? [{ kind: 'gone' as const, id: scheduleId }] : []),
  ];
}

/** As a radio button names it. */
export function choiceValue(choice: ScheduleChoice): string {
  switch (choice.kind) {
    case 'default':
      return 'default';
    case 'schedule':
      return `${choice.schedule.id}`;
    case 'gone':
      return `${choice.id}`;
  }
}

/** Which hours count with that choice; null: those of each host, or none that are there. */
export const hoursOf = (choice: ScheduleChoice | undefined): Schedule | null =>
  choice === undefined || choice.kind === 'gone' ? null : choice.schedule;
