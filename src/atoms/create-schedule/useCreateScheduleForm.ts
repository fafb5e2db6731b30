'use client';
import { useState } from 'react';
import type { CalError } from '../../errors/index.js';
import type { Schedule, ScheduleOwner } from '../../queries/schedules.js';
import { useCreateSchedule } from '../../queries/useCreateSchedule.js';
import { useMe } from '../../queries/useMe.js';
import { useSchedules } from '../../queries/useSchedules.js';
import { blank, type NewSchedule, toCreate, zoneOf } from './newSchedule.js';

export interface UseCreateScheduleFormOptions {
  /** A member of an organization, for its admins. Default: who is signed in. */
  owner?: ScheduleOwner | undefined;
  /** It is created. */
  onSuccess?: ((scheduleId: number, schedule: Schedule) => void) | undefined;
  /** It is not; she has been told why. */
  onError?: ((error: CalError) => void) | undefined;
}

export interface CreateScheduleFormController {
  readonly draft: NewSchedule;
  /** The zone that it will have. */
  readonly zone: string;
  /** Those that can be copied. */
  readonly schedules: readonly Schedule[];
  /** It will be the first one, and so the default. */
  readonly isFirst: boolean;
  /** She has tried to send it without a name. */
  readonly isNameMissing: boolean;
  readonly isPending: boolean;
  /** Why it could not be created. */
  readonly error: CalError | null;
  /** null: as is usual in the language. */
  readonly hourCycle: 12 | 24 | null;
  readonly change: (changes: Partial<NewSchedule>) => void;
  /** False: something is missing, and nothing was sent. */
  readonly submit: () => boolean;
}

const own: ScheduleOwner = {};

/** A new schedule without looks: what is filled in, and what came of it. @param ownZone the device's, IANA */
export function useCreateScheduleForm(
  { owner = own, onSuccess, onError }: UseCreateScheduleFormOptions,
  ownZone: string,
): CreateScheduleFormController {
  const { data: schedules } = useSchedules(owner);
  const { data: me } = useMe();
  const { mutateAsync, isPending, error } = useCreateSchedule();
  const [draft, setDraft] = useState(blank);
  const [wasTried, setTried] = useState(false);
  const isNameMissing = draft.name.trim() === '';

  function submit(): boolean {
    setTried(true);
    if (isNameMissing || isPending) return false;
    mutateAsync({ ...owner, ...toCreate(draft, schedules, ownZone) }).then(
      (schedule) => onSuccess?.(schedule.id, schedule),
      (problem: CalError) => onError?.(problem),
    );
    return true;
  }

  return {
    draft,
    zone: zoneOf(draft, schedules ?? [], ownZone),
    schedules: schedules ?? [],
    isFirst: schedules?.length === 0,
    isNameMissing: wasTried && isNameMissing,
    isPending,
    error,
    hourCycle: me?.hourCycle ?? null,
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    submit,
  };
}
