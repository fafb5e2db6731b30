'use client';
import { useContext } from 'react';
import { FirstSight } from '../FirstSight.js';
import { Panel } from '../parts/Panel.js';
import { useBookerScene } from './useBookerScene.js';

/** Whom and what she books, and, once chosen, when. */
export function PanelPart() {
  const scene = useBookerScene();
  const { model, panelOptions, send, later } = scene;
  const sight = useContext(FirstSight);
  if (model.receipt) return null;
  return (
    <Panel
      {...scene}
      panel={model.panel}
      options={panelOptions}
      later={later.code ?? sight.panelParts ?? (later.hasFailed ? 'failed' : null)}
      zone={model.zone}
      step={model.step === 'success' || model.step === 'unmovable' ? 'time' : model.step}
      onLength={(lengthMinutes) => send({ type: 'lengthChosen', lengthMinutes })}
      onCount={(count) => send({ type: 'recurrenceChosen', count })}
    >
      {later.code && model.moving && (
        <later.code.FormerTime moving={model.moving} zone={model.zone} words={scene.words} />
      )}
    </Panel>
  );
}
