'use client';
import { useId } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Dialog } from '../../../ui/dialog/Dialog.js';
import type { UseCreateScheduleFormOptions } from '../useCreateScheduleForm.js';
import { NewScheduleFields } from './NewScheduleFields.js';
import { useNewSchedule } from './useNewSchedule.js';

interface NewScheduleDialogProps extends UseCreateScheduleFormOptions {
  onCancel: () => void;
}

/** The form in a dialog. It stays while what was sent is under way. */
export function NewScheduleDialog({ onCancel, ...options }: NewScheduleDialogProps) {
  const { form, fields, onSubmit } = useNewSchedule(options);
  const { t } = fields.words;
  const id = useId();
  const cancel = () => !form.isPending && onCancel();
  return (
    <Dialog
      title={t('schedules.newTitle')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel} disabled={form.isPending} focusableWhenDisabled>
            {t('schedules.newCancel')}
          </Button>
          <Button
            type="submit"
            form={id}
            variant="primary"
            pending={form.isPending}
            pendingText={t('schedules.newCreating')}
          >
            {t('schedules.newCreate')}
          </Button>
        </>
      }
    >
      <form id={id} className="daybook-new-schedule" noValidate onSubmit={onSubmit}>
        <NewScheduleFields {...fields} />
      </form>
    </Dialog>
  );
}
