import { CalProvider } from 'daybook';
import type { Ref } from 'react';
import { FOREVER_MS } from '../scenarios.js';
import { type Happenings, inShort } from './happenings.js';
import { playgroundAtoms } from './playgroundAtoms.js';
import type { Scene } from './Scene.js';
import type { Stage } from './Stage.js';
import { sceneLooks } from './sceneLooks.js';

function Played({ stage, happenings }: { stage: Stage; happenings: Happenings }) {
  const { scene, sandbox, account, fetch } = stage;
  const { appearance, language, readingDirection } = sceneLooks(scene);
  const noteError = (error: Error) =>
    happenings.note({ at: new Date(sandbox.now()).toISOString(), kind: 'error', text: inShort(error) });
  return (
    <CalProvider
      {...account}
      options={{ apiUrl: 'http://daybook.sandbox', readingDirection }}
      {...{ language, appearance, fetch }}
      now={sandbox.now}
      timeoutMs={FOREVER_MS}
      onError={noteError}
      onAuthError={noteError}
    >
      {playgroundAtoms[scene.atom].paint(stage)}
    </CalProvider>
  );
}

export interface CanvasProps {
  ref: Ref<HTMLElement>;
  scene: Scene;
  /** null: it is made ready. */
  stage: Stage | null;
  turn: number;
  happenings: Happenings;
}

/** The atom of a scene, as wide as the scene says. */
export function Canvas({ ref, scene, stage, turn, happenings }: CanvasProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys, too
    <section ref={ref} className="playground-canvas" aria-label="The atom" tabIndex={0}>
      <div className="playground-embed" style={{ inlineSize: scene.width || '100%' }}>
        {stage === null ? (
          <p className="playground-wait">Getting ready…</p>
        ) : (
          <Played key={`${scene.locale} ${turn}`} stage={stage} happenings={happenings} />
        )}
      </div>
    </section>
  );
}
