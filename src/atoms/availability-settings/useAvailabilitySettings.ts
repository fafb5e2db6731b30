'use client';
import { useMemo, useState } from 'react';
import type { SaveEnd } from '../../draft/useDraft.js';
import { CalConfigError } from '../../errors/index.js';
import { weekStart } from '../../i18n/weekStart.js';
import { useCal } from '../../provider/useCal.js';
import type { AvailabilityEvent } from './availabilityEvents.js';
import { editedSchedule, groupOf } from './availabilitySettings.machine.js';
import { type AvailabilityModel, availabilityModel } from './availabilitySettings.model.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';
import { nameOfField, type ScheduleDraft } from './scheduleDraft.js';
import { type Typos, withTypo } from './typos.js';
import { useAvailabilityFacts } from './useAvailabilityFacts.js';
import { useCreation } from './useCreation.js';
import { useFormState } from './useFormState.js';
import { useRemoval } from './useRemoval.js';
import { useSaving } from './useSaving.js';

/** `invalid`: something has to be mended first; else as the draft says. */
export type AvailabilitySaveEnd = SaveEnd | 'invalid';

export interface AvailabilitySaving {
  readonly end: AvailabilitySaveEnd;
  /** As the server has it, where it is saved. */
  readonly saved: ScheduleDraft | null;
  /** Why it is not, where that failed. */
  readonly error: unknown;
}

export interface AvailabilityController {
  readonly model: AvailabilityModel;
  /** Tells the settings what the host did. */
  readonly send: (event: AvailabilityEvent) => void;
  /** Saves what is changed, and tells how that ended. */
  readonly save: () => Promise<AvailabilitySaving>;
  /** Reads again what could not be read. */
  readonly retry: () => void;
}

function idOf({ id }: UseAvailabilitySettingsOptions): number | undefined {
  if (id === undefined || id === '') return undefined;
  const number = Number(id);
  if (Number.isSafeInteger(number)) return number;
  throw new CalConfigError({
    code: 'prop_invalid',
    what: `AvailabilitySettings was given the id "${id}".`,
    why: 'Schedules are named by whole numbers.',
    todo: '<AvailabilitySettings id={12} />, or no id for the default schedule',
  });
}

const ownSchedules = {};

/**
 * A host's hours without looks: facts in, model and events out. It begins anew where its component does: give that a
 * `key` where the schedule may change. Needs an access token. Throws a `CalConfigError` for options that can't work.
 */
export function useAvailabilitySettings(
  options: UseAvailabilitySettingsOptions = {},
): AvailabilityController {
  const id = idOf(options);
  const owner = options.owner ?? ownSchedules;
  const { locale } = useCal();
  const [typos, setTypos] = useState<Typos>({});
  /** Of several without a default, the one that she chose to see. */
  const [chosenId, setChosenId] = useState<number | undefined>(undefined);
  /** It has just become the default, and which event types go by it is not settled. */
  const [isNewDefault, setNewDefault] = useState(false);
  const [asksOthers, setAsksOthers] = useState(false);
  const { facts, readAgain } = useAvailabilityFacts({ id: id ?? chosenId, owner, asksOthers });
  const { schedule, me } = facts;
  const draft = useSaving(schedule, owner, options, () => setNewDefault(true));
  const removal = useRemoval(schedule, owner, options);
  const creation = useCreation(me, owner, options, setChosenId);
  useFormState(draft.state?.draft, options.onFormStateChange);

  const model = useMemo(
    () =>
      availabilityModel(
        {
          draft: draft.state,
          changed: draft.changed,
          removal: removal.removal,
          creation: { isPending: creation.isPending, error: creation.error },
          typos,
          isNewDefault,
        },
        facts,
        {
          isReadOnly: options.isReadOnly ?? false,
          isOfMember: options.owner !== undefined,
          isById: id !== undefined,
          usualWeekStart: weekStart(locale),
        },
      ),
    [
      draft,
      removal.removal,
      creation.isPending,
      creation.error,
      typos,
      isNewDefault,
      facts,
      options,
      id,
      locale,
    ],
  );

  async function save(): Promise<AvailabilitySaving> {
    const { editor } = model;
    if (!editor || editor.isReadOnly) return { end: 'idle', saved: null, error: null };
    return editor.faultCount > 0 ? { end: 'invalid', saved: null, error: null } : draft.save();
  }

  function send(event: AvailabilityEvent) {
    switch (event.type) {
      case 'undone':
        return draft.undo();
      case 'redone':
        return draft.redo();
      case 'discarded':
        setTypos({});
        return draft.discard();
      case 'savePressed':
        return void save();
      case 'conflictSettled':
        return draft.settle(event.keep, event.field && nameOfField(event.field));
      case 'timeMistyped':
        return setTypos((before) => withTypo(before, event, event.text));
      case 'newDefaultSettled':
        return setNewDefault(false);
      case 'deletePressed':
        setAsksOthers(true);
        return removal.ask();
      case 'deleteDismissed':
        return removal.dismiss();
      case 'deleteConfirmed':
        return removal.confirm();
      case 'createPressed':
        return creation.create();
      case 'scheduleChosen':
        return setChosenId(event.id);
      default:
        if (!model.editor?.isReadOnly) draft.change((state) => editedSchedule(state, event), groupOf(event));
    }
  }

  return { model, send, save, retry: readAgain };
}
