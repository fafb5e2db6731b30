'use client';
import { createContext, useContext } from 'react';
import { CalConfigError } from '../../../errors/index.js';
import type { SettingWords } from '../../../event-type/settingWords.js';
import type { EventTypeEvent } from '../eventTypeEvents.js';
import type { EventTypeSettingsModel, SettingsEditor } from '../eventTypeSettings.model.js';
import type { EventTypeLooks } from '../options/eventTypeLooks.js';

/** What the parts of one EventTypeSettings share. */
export interface EventTypeScene {
  readonly model: EventTypeSettingsModel;
  readonly looks: EventTypeLooks;
  readonly isDryRun: boolean;
  readonly words: SettingWords;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly send: (event: EventTypeEvent) => void;
  /** Says aloud what can be seen anyway. */
  readonly say: (text: string) => void;
}

export const EventTypeScene = createContext<EventTypeScene | null>(null);

/** Throws a `CalConfigError` outside of an EventTypeSettings. */
export function useEventTypeScene(): EventTypeScene {
  const scene = useContext(EventTypeScene);
  if (scene === null) {
    throw new CalConfigError({
      code: 'provider_missing',
      what: 'a part of EventTypeSettings stands outside of one.',
      why: 'It does not know which event type to show.',
      todo: '<EventTypeSettings id={12}><EventTypeSettings.Limits /></EventTypeSettings>',
    });
  }
  return scene;
}

/** The scene with what is edited in it. For what is shown inside of a tab, where there is always something. */
export function useEditor(): EventTypeScene & { readonly editor: SettingsEditor } {
  const scene = useEventTypeScene();
  const { editor } = scene.model;
  if (editor === null) throw new RangeError('A tab is shown before there is something to edit.');
  return { ...scene, editor };
}
