import { CalProvider } from 'daybook';
import { useEffect, useState } from 'react';
import { FOREVER_MS } from '../scenarios.js';
import { keepInAddress, linkTo } from './address.js';
import { Controls } from './Controls.js';
import { createHappenings, type Happenings, inShort } from './happenings.js';
import { playgroundAtoms } from './playgroundAtoms.js';
import { emulateMotion } from './reducedMotion.js';
import type { Scene } from './Scene.js';
import type { Stage } from './Stage.js';
import { Strip } from './Strip.js';
import { readScene } from './sceneLink.js';
import { sceneLooks } from './sceneLooks.js';
import { useStage } from './useStage.js';
import './playground.css';

/** What no component can be told: it is the page's. */
function usePage({ text, motion }: Scene) {
  useEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = `${text}px`;
    return () => {
      style.fontSize = '';
    };
  }, [text]);
  useEffect(() => (motion === 'device' ? undefined : emulateMotion(motion)), [motion]);
}

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

function Canvas({ scene, turn, happenings }: { scene: Scene; turn: number; happenings: Happenings }) {
  const stage = useStage(scene, turn, happenings);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys, too
    <section className="playground-canvas" aria-label="The atom" tabIndex={0}>
      <div className="playground-embed" style={{ inlineSize: scene.width }}>
        {stage === null ? (
          <p>Getting ready…</p>
        ) : (
          <Played key={`${scene.locale} ${turn}`} stage={stage} happenings={happenings} />
        )}
      </div>
    </section>
  );
}

export interface PlaygroundProps {
  /** What the address says behind its question mark. */
  search: string;
}

/** An atom, everything around it that can be set, and what happens. All that is set stands in the address. */
export function Playground({ search }: PlaygroundProps) {
  const [opened] = useState(() => readScene(search));
  const [scene, setScene] = useState(opened.scene);
  const [turn, setTurn] = useState(0);
  const [happenings] = useState(createHappenings);
  usePage(scene);
  useEffect(() => keepInAddress(scene), [scene]);
  return (
    <div className="playground" data-theme={scene.theme}>
      <details className="playground-controls" open={window.innerWidth > 800}>
        <summary>Controls</summary>
        <Controls scene={scene} change={(changes) => setScene((before) => ({ ...before, ...changes }))} />
      </details>
      <div className="playground-main">
        {opened.leftOut.length > 0 && (
          <p role="alert" className="playground-word">
            The link says what can’t be set:{' '}
            {opened.leftOut.map(({ key, text }) => `${key} “${text}”`).join(', ')}. What is usual stands in
            its place.
          </p>
        )}
        <Canvas scene={scene} turn={turn} happenings={happenings} />
        <Strip
          happenings={happenings}
          link={linkTo(scene)}
          startAgain={() => {
            happenings.clear();
            setTurn((before) => before + 1);
          }}
        />
      </div>
    </div>
  );
}
