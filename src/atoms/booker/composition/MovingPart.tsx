'use client';
import { useBookerScene } from './BookerScene.js';

/** Which booking is being moved, while she looks for its new time. */
export function MovingPart() {
  const { later, model, words, send } = useBookerScene();
  if (!later || model.step !== 'time' || !model.moving) return null;
  return (
    <later.MovingNotice
      moving={model.moving}
      zone={model.zone}
      words={words}
      onKeep={() => send({ type: 'moveDismissed' })}
    />
  );
}
