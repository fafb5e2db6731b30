'use client';
import { type FormEvent, useRef } from 'react';
import { useCal } from '../../../provider/useCal.js';
import { deviceZone } from '../../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../../ui/device/useMinuteClock.js';
import { type UseCreateScheduleFormOptions, useCreateScheduleForm } from '../useCreateScheduleForm.js';
import type { NewScheduleFieldsProps } from './NewScheduleFields.js';

/** What the form needs wherever it stands: the controller, the words, the clock, and where the focus goes. */
export function useNewSchedule(options: UseCreateScheduleFormOptions) {
  const { t, formatters, now } = useCal();
  const ownZone = deviceZone();
  const form = useCreateScheduleForm(options, ownZone);
  const nameInput = useRef<HTMLInputElement>(null);
  const fields: NewScheduleFieldsProps = {
    form,
    words: { t, f: formatters(form.hourCycle ?? undefined) },
    now: useMinuteClock(now),
    ownZone,
    nameInput,
  };
  return {
    form,
    fields,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      // What is around it may be a form, too.
      event.stopPropagation();
      if (!form.submit()) nameInput.current?.focus();
    },
  };
}
