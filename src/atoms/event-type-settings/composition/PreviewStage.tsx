'use client';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { DictionaryKey } from '../../../i18n/dictionary.js';
import type { Translator } from '../../../i18n/translator.js';
import { CalContext } from '../../../provider/CalContext.js';
import { useCal } from '../../../provider/useCal.js';
import { type Previewed, previewClient, previewedKeys } from '../../../queries/event-type/previewClient.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';

/** So long after the last edit, in milliseconds, the preview follows. */
const pauseMs = 250;

/** What the times follow from: the server tells them by what is saved. */
const ofTimes: readonly SettingKey[] = [
  'lengthInMinutes',
  'lengthInMinutesOptions',
  'scheduleId',
  'beforeEventBuffer',
  'afterEventBuffer',
  'minimumBookingNotice',
  'slotInterval',
  'offsetStart',
  'bookingLimitsCount',
  'bookingLimitsDuration',
  'bookingWindow',
  'onlyShowFirstAvailableSlot',
  'showOptimizedSlots',
  'seats',
  'schedulingType',
  'hosts',
  'assignAllTeamMembers',
];

/** Whether the times would be others if that were saved. */
export const haveOtherTimes = (changed: readonly SettingKey[]): boolean =>
  changed.some((key) => ofTimes.includes(key));

/** What a `Booker` says of a dry run, and what it is called where it is a preview. */
const otherWords: Readonly<Record<string, DictionaryKey>> = {
  'booker.dryRun': 'eventType.form.previewOnly',
  'booker.dryRunText': 'eventType.form.previewOnlyText',
  'booker.dryRunOver': 'eventType.form.previewOver',
};

const inPreview =
  (t: Translator): Translator =>
  (key, ...values) =>
    // SAFETY: neither those texts nor these have placeholders.
    t((otherWords[key] ?? key) as typeof key, ...values);

/** Whatever stands in it reads the event type as it is edited, and can write nothing. */
export function PreviewStage({ children, ...shown }: Previewed & { children: ReactNode }) {
  const cal = useCal();
  const { client } = cal;
  const newest = useRef<Previewed>(shown);
  const [queryClient] = useState(() => new QueryClient());
  const preview = useMemo(() => previewClient(client, () => newest.current), [client]);
  const { eventType, settings } = shown;

  useEffect(() => {
    newest.current = { eventType, settings };
    const timer = setTimeout(() => {
      for (const queryKey of previewedKeys(preview)) void queryClient.invalidateQueries({ queryKey });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [eventType, settings, preview, queryClient]);

  const context = useMemo(
    () => ({ ...cal, client: preview, queryClient, t: inPreview(cal.t) }),
    [cal, preview, queryClient],
  );
  return <CalContext.Provider value={context}>{children}</CalContext.Provider>;
}
