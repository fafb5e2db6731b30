'use client';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { SaveEnd } from '../../draft/useDraft.js';
import { CalConfigError, isCalError } from '../../errors/index.js';
import { withoutLock } from '../../event-type/interlocks/locksOf.js';
import { fieldOf, type SettingTab, tabOf } from '../../event-type/settingFields.js';
import { useCal } from '../../provider/useCal.js';
import {
  type EventTypeOwner,
  type HostedEventTypeInput,
  hostedEventTypeQuery,
} from '../../queries/event-type/hostedEventType.js';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import { useDeleteEventType } from '../../queries/event-type/useDeleteEventType.js';
import { useRemoval } from '../../settings/useRemoval.js';
import { type EarlyPart, withoutEarly } from './early.js';
import type { EventTypeEvent } from './eventTypeEvents.js';
import { type EventTypeSettingsModel, eventTypeSettingsModel } from './eventTypeSettings.model.js';
import { ruleOfSetting } from './fieldRules.js';
import { type Mistyped, withMistake } from './mistyped.js';
import type { UseEventTypeSettingsOptions } from './options/eventTypeOptions.js';
import { useFormState } from './useFormState.js';
import { useSettingsDraft } from './useSettingsDraft.js';

/** `invalid`: something has to be mended first; else as the draft says. */
export type EventTypeSaveEnd = SaveEnd | 'invalid';

export interface EventTypeSaving {
  readonly end: EventTypeSaveEnd;
  /** As the server has it, where it is saved. */
  readonly saved: SettingValues | null;
  /** Why it is not, where that failed. */
  readonly error: unknown;
}

export interface EventTypeSettingsController {
  readonly model: EventTypeSettingsModel;
  /** Tells the settings what the host did. */
  readonly send: (event: EventTypeEvent) => void;
  /** Saves what is changed, and tells how that ended. */
  readonly save: () => Promise<EventTypeSaving>;
  /** Reads again what could not be read. */
  readonly retry: () => void;
}

function inputOf({ id, teamId, orgId }: UseEventTypeSettingsOptions): HostedEventTypeInput {
  const number = Number(id);
  if (id === '' || !Number.isSafeInteger(number)) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `EventTypeSettings was given the id "${id}".`,
      why: 'Event types are named by whole numbers.',
      todo: '<EventTypeSettings id={12} />',
    });
  }
  if (teamId === undefined) return { id: number };
  return orgId === undefined ? { id: number, teamId } : { id: number, teamId, orgId };
}

const noRules = {};

/**
 * The settings of an event type without looks: facts in, model and events out. It begins anew where its component does:
 * give that a `key` where the event type may change. Needs an access token. Throws a `CalConfigError` for options that
 * can't work.
 */
export function useEventTypeSettings(options: UseEventTypeSettingsOptions): EventTypeSettingsController {
  const input = inputOf(options);
  const { client, queryClient } = useCal();
  const [mistyped, setMistyped] = useState<Mistyped>({});
  const [early, setEarly] = useState<readonly EarlyPart[]>([]);
  const [isMending, setMending] = useState(false);
  const [tab, setTab] = useState<SettingTab | null>(options.initialTab ?? null);
  const read = useQuery(hostedEventTypeQuery(client, input), queryClient);
  const eventType = read.data;
  const draft = useSettingsDraft(eventType, input, options);
  const { mutateAsync: remove } = useDeleteEventType();
  const removal = useRemoval({
    remove: async () => {
      if (!options.isDryRun) await remove(input);
    },
    onSuccess: () => eventType && !options.isDryRun && options.onDeleteSuccess?.(eventType),
    onError: (error) => isCalError(error) && options.onDeleteError?.(error),
  });
  const fields = options.fields ?? noRules;
  useFormState(draft, options.onFormStateChange);
  const { teamId, orgId } = options;
  const owner: EventTypeOwner = useMemo(
    () => (teamId === undefined ? {} : { teamId, orgId }),
    [teamId, orgId],
  );

  const model = useMemo(
    () =>
      eventTypeSettingsModel(
        {
          draft: draft.state,
          changed: draft.changed,
          removal: removal.removal,
          mistyped,
          early,
          isMending,
          tab,
        },
        { eventType, owner, error: read.error },
        { isReadOnly: options.isReadOnly ?? false, fields, tabs: options.tabs },
      ),
    [
      draft,
      removal.removal,
      mistyped,
      early,
      isMending,
      tab,
      eventType,
      owner,
      read.error,
      options.isReadOnly,
      fields,
      options.tabs,
    ],
  );

  async function save(): Promise<EventTypeSaving> {
    const { editor } = model;
    if (!editor || editor.isReadOnly) return { end: 'idle', saved: null, error: null };
    setEarly([]);
    const isWrong = editor.faults.length + editor.untold.length > 0;
    return isWrong ? { end: 'invalid', saved: null, error: null } : draft.save();
  }

  /** Her own press leads to what is wrong: its tab may have to be fetched first. */
  async function pressSave() {
    const { faults = [], untold = [] } = model.editor ?? {};
    const [first] = [...faults, ...untold];
    const { end } = await save();
    if (end !== 'invalid' || !first) return;
    setTab(tabOf(fieldOf(first.key)));
    setMending(true);
  }

  function send(event: EventTypeEvent) {
    switch (event.type) {
      case 'set': {
        const isTouched = model.editor && !model.editor.isReadOnly && !ruleOfSetting(fields, event.key);
        if (isTouched) draft.change(({ draft: now }) => ({ ...now, [event.key]: event.value }), event.group);
        return;
      }
      case 'lockOpened':
        return draft.change(({ draft: now }) => withoutLock(now, event.by));
      case 'mistyped':
        return setMistyped((before) => withMistake(before, event, event.mistake));
      case 'begun':
        return setEarly((before) => [...before, ...event.parts]);
      case 'partLeft':
        return setEarly((before) => withoutEarly(before, event.left));
      case 'tabChosen':
        setEarly([]);
        setMending(false);
        return setTab(event.tab);
      case 'faultReached':
        return setMending(false);
      case 'undone':
        return draft.undo();
      case 'redone':
        return draft.redo();
      case 'discarded':
        setMistyped({});
        return draft.discard();
      case 'savePressed':
        return void pressSave();
      case 'conflictSettled':
        return draft.settle(event.keep, event.field);
      case 'deletePressed':
        return removal.ask();
      case 'deleteDismissed':
        return removal.dismiss();
      case 'deleteConfirmed':
        return removal.confirm();
    }
  }

  return { model, send, save, retry: () => void read.refetch() };
}
