'use client';
import { useId } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { Switch } from '../../../ui/choice/Switch.js';
import type { BookerEvent, Overlay } from '../booker.state.js';

export interface OverlaySwitchProps {
  overlay: Overlay['status'];
  words: Words;
  send: (event: BookerEvent) => void;
}

/** Shows when she is busy by her own calendar; there only for who has one. */
export function OverlaySwitch({ overlay, words: { t }, send }: OverlaySwitchProps) {
  const id = useId();
  if (overlay === 'none') return null;
  return (
    <div className="daybook-booker-overlay">
      <Switch
        checked={overlay !== 'off'}
        onCheckedChange={() => send({ type: 'overlaySwitched' })}
        aria-labelledby={id}
      />
      <span id={id}>{t('booker.overlay')}</span>
      <span className="daybook-booker-overlay-note" role="status">
        {overlay === 'reading' && t('booker.overlayReading')}
        {overlay === 'failed' && t('booker.overlayFailed')}
      </span>
    </div>
  );
}
