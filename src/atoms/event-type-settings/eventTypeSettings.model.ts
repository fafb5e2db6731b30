import type { DraftState } from '../../draft/draft.state.js';
import { isCalApiError, isCalAuthError } from '../../errors/index.js';
import { checkSettings } from '../../event-type/checkSettings.js';
import { type Locks, locksOf } from '../../event-type/interlocks/locksOf.js';
import type { SettingFault } from '../../event-type/settingFault.js';
import type { SettingTab } from '../../event-type/settingFields.js';
import type { EventTypeOwner, HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import type { Removal } from '../../settings/removal.machine.js';
import { type EarlyPart, isEarly } from './early.js';
import { ruleOfSetting } from './fieldRules.js';
import type { Mistyped } from './mistyped.js';
import type { FieldRules } from './options/eventTypeOptions.js';
import { refusalOf, type SettingRefusal } from './refusalOf.js';
import { keysNamed } from './saveSettings.js';
import { type TabModel, tabModels } from './tabModels.js';

/** `missing`: there is none by that id; `refused`: it is not hers to see; `deleted`: it was, here. */
export type EventTypeStatus = 'loading' | 'missing' | 'refused' | 'failed' | 'deleted' | 'ready';

/** What is edited, and how it stands. */
export interface SettingsEditor {
  readonly eventType: HostedEventType;
  /** As the server has it, as far as is known. */
  readonly base: SettingValues;
  readonly draft: SettingValues;
  readonly isReadOnly: boolean;
  readonly rules: FieldRules;
  /** It is a team's. */
  readonly isTeams: boolean;
  /** Whose it is, as far as requests go. */
  readonly owner: EventTypeOwner;
  readonly tabs: readonly TabModel[];
  /** The one that is open. */
  readonly tab: SettingTab;
  /** What differs from the server's copy. */
  readonly changed: readonly SettingKey[];
  /** What has to be mended before it can be saved, as far as it is told. */
  readonly faults: readonly SettingFault[];
  /** What is missing of what she has only begun: it is not told yet, and keeps from saving too. */
  readonly untold: readonly SettingFault[];
  readonly mistyped: Mistyped;
  /** She is led to the first thing that is wrong on the open tab, as soon as it is there. */
  readonly isMending: boolean;
  readonly locks: Locks;
  /** What the server did not take of the last saving; null: nothing. */
  readonly refusal: SettingRefusal | null;
  readonly step: DraftState<SettingValues>['step'];
  /** What was changed here and elsewhere, and has to be decided on. */
  readonly conflicts: readonly SettingKey[];
  /** What another tab changed and is in this draft now. */
  readonly taken: readonly SettingKey[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly removal: Removal;
}

/** Exactly what the view paints. */
export interface EventTypeSettingsModel {
  readonly status: EventTypeStatus;
  /** Why it could not be read, where the status is `failed`. */
  readonly error: unknown;
  /** null: there is nothing to be edited, or not yet. */
  readonly editor: SettingsEditor | null;
  /** What was deleted here was called so. Empty: nothing was. */
  readonly deletedTitle: string;
}

export interface EventTypeSettingsFacts {
  /** undefined: not read yet; null: there is none. */
  readonly eventType: HostedEventType | null | undefined;
  readonly owner: EventTypeOwner;
  readonly error: unknown;
}

export interface EventTypeSettingsState {
  readonly draft: DraftState<SettingValues> | null;
  /** Names of the fields that differ from the server's copy. */
  readonly changed: readonly string[];
  readonly removal: Removal;
  readonly mistyped: Mistyped;
  readonly early: readonly EarlyPart[];
  readonly isMending: boolean;
  /** null: the first one. */
  readonly tab: SettingTab | null;
}

export interface EventTypeSettingsRules {
  readonly isReadOnly: boolean;
  readonly fields: FieldRules;
  /** undefined: all that the event type has. */
  readonly tabs: readonly SettingTab[] | undefined;
}

const refusals = [401, 403, 498];

function statusOf(
  { eventType, error }: EventTypeSettingsFacts,
  { draft, removal }: EventTypeSettingsState,
): EventTypeStatus {
  if (removal.at === 'deleted') return 'deleted';
  // What was read before a failure stays on the page, and so does what she changed in it.
  if (draft) return 'ready';
  if (eventType === null) return 'missing';
  if (error === null) return 'loading';
  const isRefused = isCalApiError(error) && refusals.includes(error.status);
  const isSignedOut = isCalAuthError(error) && error.code !== 'renewal_failed';
  return isRefused || isSignedOut ? 'refused' : 'failed';
}

/** What she may not touch and has not changed she can't mend either: the server may take it. */
const faultsToMend = (
  draft: SettingValues,
  mistyped: Mistyped,
  fields: FieldRules,
  changed: readonly SettingKey[],
): SettingFault[] =>
  [...Object.values(mistyped).map(({ fault }) => fault), ...checkSettings(draft)].filter(
    ({ key }) => ruleOfSetting(fields, key) === null || changed.includes(key),
  );

function editorModel(
  eventType: HostedEventType,
  owner: EventTypeOwner,
  draft: DraftState<SettingValues>,
  { changed: names, removal, mistyped, early, isMending, tab }: EventTypeSettingsState,
  { isReadOnly, fields, tabs: wanted }: EventTypeSettingsRules,
): SettingsEditor {
  const changed = keysNamed(names);
  const all = faultsToMend(draft.draft, mistyped, fields, changed);
  const faults = all.filter((fault) => !isEarly(early, fault));
  const { step } = draft;
  const refusal = step.at === 'failed' ? refusalOf(step.error) : null;
  const tabs = tabModels({ eventType, wanted, rules: fields, changed, faults, refusal });
  return {
    eventType,
    base: draft.base,
    draft: draft.draft,
    isReadOnly,
    rules: fields,
    isTeams: eventType.teamId !== null,
    owner,
    tabs,
    tab: (tabs.find((each) => each.tab === tab) ?? tabs[0])?.tab ?? 'setup',
    changed,
    faults,
    untold: all.filter((fault) => isEarly(early, fault)),
    mistyped,
    isMending,
    locks: locksOf(draft.draft),
    refusal,
    step,
    conflicts: step.at === 'asking' ? keysNamed(step.fields) : [],
    taken: keysNamed(draft.taken),
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    removal,
  };
}

export function eventTypeSettingsModel(
  state: EventTypeSettingsState,
  facts: EventTypeSettingsFacts,
  rules: EventTypeSettingsRules,
): EventTypeSettingsModel {
  const status = statusOf(facts, state);
  const { eventType } = facts;
  const isReady = status === 'ready' && state.draft !== null && eventType != null;
  return {
    status,
    error: facts.error,
    deletedTitle: status === 'deleted' ? (state.draft?.base.title ?? '') : '',
    editor: isReady ? editorModel(eventType, facts.owner, state.draft, state, rules) : null,
  };
}
