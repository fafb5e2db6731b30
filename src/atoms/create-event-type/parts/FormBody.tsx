'use client';
import { FormSkeleton } from './FormSkeleton.js';
import { NewEventTypeFields, type NewEventTypeFieldsProps } from './NewEventTypeFields.js';
import { OwnerTrouble } from './OwnerTrouble.js';

/** The fields, or why there are none. */
export function FormBody(props: NewEventTypeFieldsProps) {
  const { form, t } = props;
  if (form.status === 'loading') return <FormSkeleton />;
  if (form.status !== 'ready') return <OwnerTrouble whose={form} t={t} />;
  return <NewEventTypeFields {...props} />;
}
