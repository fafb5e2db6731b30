'use client';
import { LinkNotice } from '../parts/LinkNotice.js';
import { MovingNotice } from '../parts/MovingNotice.js';
import { Unmovable } from '../parts/Unmovable.js';
import type { BookerScene } from './BookerScene.js';

/** Which booking is being moved, while she looks for its new time, or why it can't be; or that the time of her link has gone. */
export function MovingPart({ model, words, send }: BookerScene) {
  if (model.unmovable) {
    return (
      <Unmovable
        why={model.unmovable}
        zone={model.zone}
        words={words}
        onMove={(uid) => send({ type: 'moveAsked', uid })}
        onStartOver={() => send({ type: 'startedOver' })}
      />
    );
  }
  if (model.step !== 'time') return null;
  if (model.linkedGone !== null) {
    return <LinkNotice slot={model.linkedGone} zone={model.zone} words={words} />;
  }
  if (!model.moving) return null;
  return (
    <MovingNotice
      moving={model.moving}
      lengthMinutes={model.panel.lengthMinutes}
      zone={model.zone}
      words={words}
      onKeep={() => send({ type: 'moveDismissed' })}
    />
  );
}
