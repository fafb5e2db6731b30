'use client';
import { useBookerScene } from './BookerScene.js';

/** Which booking is being moved, while she looks for its new time, or why it can't be; or that the time of her link has gone. */
export function MovingPart() {
  const { later, model, words, send } = useBookerScene();
  if (!later) return null;
  if (model.unmovable) {
    return (
      <later.Unmovable
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
    return <later.LinkNotice slot={model.linkedGone} zone={model.zone} words={words} />;
  }
  if (!model.moving) return null;
  return (
    <later.MovingNotice
      moving={model.moving}
      lengthMinutes={model.panel.lengthMinutes}
      zone={model.zone}
      words={words}
      onKeep={() => send({ type: 'moveDismissed' })}
    />
  );
}
