import type { Translator } from '../../../i18n/translator.js';
import type { HostedEventType } from '../../../queries/event-type/hostedEventType.js';
import { appName, knownApps, type NewPlaceDraft } from './newPlace.js';

type Choice = NewPlaceDraft['choice'];

export interface PlaceChoice {
  /** Of the option in a select. */
  value: string;
  label: string;
  choice: Choice;
}

const written = ['address', 'link', 'phone', 'attendeePhone', 'attendeeAddress', 'attendeeDefined'] as const;

export const choiceValue = (choice: Choice): string => (choice.kind === 'video' ? choice.app : choice.kind);

/** What can be chosen as a place, video first. Only a team can leave it to whoever hosts. */
export function placeChoices(
  eventTypes: readonly HostedEventType[],
  isTeam: boolean,
  t: Translator,
): PlaceChoice[] {
  const choices: Choice[] = [
    ...knownApps(eventTypes).map((app) => ({ kind: 'video' as const, app })),
    ...(isTeam ? [{ kind: 'organizersDefaultApp' as const }] : []),
    ...written.map((kind) => ({ kind })),
  ];
  return choices.map((choice) => ({
    value: choiceValue(choice),
    label:
      choice.kind !== 'video'
        ? t(`eventType.bulk.${choice.kind}`)
        : choice.app === 'cal-video'
          ? t('eventType.bulk.calVideo')
          : appName(choice.app),
    choice,
  }));
}
