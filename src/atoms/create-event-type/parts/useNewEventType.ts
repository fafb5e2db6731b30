'use client';
import { type FormEvent, useEffect, useRef } from 'react';
import { useCal } from '../../../provider/useCal.js';
import type { NewEventTypeField } from '../newEventType.js';
import { type UseCreateEventTypeFormOptions, useCreateEventTypeForm } from '../useCreateEventTypeForm.js';
import type { NewEventTypeFieldsProps } from './NewEventTypeFields.js';

/** What the form needs wherever it stands: the controller, the words, and where the focus goes. */
export function useNewEventType(options: UseCreateEventTypeFormOptions) {
  const { t } = useCal();
  const form = useCreateEventTypeForm(options);
  const title = useRef<HTMLInputElement>(null);
  const slug = useRef<HTMLInputElement>(null);
  const lengthMinutes = useRef<HTMLInputElement>(null);
  const inputs = { title, slug, lengthMinutes };
  const focus = (field: NewEventTypeField) => inputs[field].current?.focus();
  const { refusedSlug } = form;
  // The server has looked at what she sent.
  useEffect(() => {
    if (refusedSlug !== null) slug.current?.focus();
  }, [refusedSlug]);
  const fields: NewEventTypeFieldsProps = { form, t, inputs };
  return {
    form,
    fields,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      // What is around it may be a form, too.
      event.stopPropagation();
      const wrong = form.submit();
      if (wrong) focus(wrong);
    },
  };
}
