'use client';
import { useBookerScene } from './BookerScene.js';

/** Which booking is being moved, while she looks for its new time; or that the time of her link has gone. */
export function MovingPart() {
  const { later, model, words, send } = useBookerScene();
  if (!later || model.step !== 'time') return null;
  if (model.linkedGone !== null) {
    return <later.LinkNotice slot={model.linkedGone} zone={model.zone} words={words} />;
  }
  if (!model.moving) return null;
  return (
    <later.MovingNotice
      moving={model.moving}
      zone={model.zone}
      words={words}
      onKeep={() => send({ type: 'moveDismissed' })}
    />
  );
}
