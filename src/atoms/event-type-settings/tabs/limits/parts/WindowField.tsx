'use client';
import { useId, useRef } from 'react';
import type { BookingWindowRule } from '../../../../../queries/event-type/settingValues.js';
import { dayOf } from '../../../../../time/day.js';
import { parseZone } from '../../../../../time/zone.js';
import { CheckRow } from '../../../../../ui/choice/CheckRow.js';
import { useMinuteClock } from '../../../../../ui/device/useMinuteClock.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useHostZone } from '../../../composition/useHostZone.js';
import { useSetting } from '../../../composition/useSetting.js';
import { firstWindow, kindOf, type WindowKind, windowKinds } from '../windowKind.js';
import { WindowDays } from './WindowDays.js';
import { WindowNote } from './WindowNote.js';
import { WindowRange } from './WindowRange.js';

const labels = {
  days: 'eventType.limits.windowDays',
  free: 'eventType.limits.windowFree',
  range: 'eventType.limits.windowRange',
  open: 'eventType.limits.windowOpen',
} as const;

/** How far ahead can be booked, in one of four ways. */
export function WindowField() {
  const { words, now } = useEventTypeScene();
  const { t } = words;
  const name = useId();
  const noteId = useId();
  const setting = useSetting('bookingWindow');
  const { value: window, isReadOnly } = setting;
  const zone = useHostZone();
  const clock = useMinuteClock(now);
  const today = zone && dayOf(clock, zone);
  const chosen = kindOf(window);
  // Who looks at another way and comes back finds what she had.
  const had = useRef<Partial<Record<WindowKind, BookingWindowRule | null>>>({});

  function choose(kind: WindowKind) {
    had.current[chosen] = window;
    const before = had.current[kind];
    setting.set(before === undefined ? firstWindow(kind, today ?? dayOf(clock, parseZone('UTC'))) : before);
  }

  return (
    <SettingField setting={setting} names="group">
      <div className="daybook-window">
        {windowKinds.map((kind) => (
          <div key={kind} className="daybook-window-way">
            <div className="daybook-window-line">
              <CheckRow
                type="radio"
                name={name}
                label={t(labels[kind])}
                checked={kind === chosen}
                readOnly={isReadOnly}
                onCheckedChange={() => choose(kind)}
              />
              {kind === chosen && window?.kind === 'days' && (
                <WindowDays setting={setting} window={window} noteId={noteId} />
              )}
            </div>
            {kind === chosen && (
              <div className="daybook-window-more">
                {window?.kind === 'range' && <WindowRange setting={setting} window={window} />}
                <WindowNote id={noteId} window={window} fault={setting.fault('days')} today={today} />
              </div>
            )}
          </div>
        ))}
      </div>
    </SettingField>
  );
}
