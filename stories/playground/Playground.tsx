import { useEffect, useState } from 'react';
import { keepInAddress, linkTo } from './address.js';
import { Canvas } from './Canvas.js';
import { Controls } from './Controls.js';
import { createHappenings } from './happenings.js';
import { emulateMotion } from './reducedMotion.js';
import { changedScene, type Scene, usual } from './Scene.js';
import { Strip } from './Strip.js';
import { type ReadScene, readScene } from './sceneLink.js';
import { useActs } from './useActs.js';
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

const LeftOut = ({ leftOut }: Pick<ReadScene, 'leftOut'>) => (
  <p role="alert" className="playground-word">
    The link says what can’t be set: {leftOut.map(({ key, text }) => `${key} “${text}”`).join(', ')}. What is
    usual stands in its place.
  </p>
);

export interface PlaygroundProps {
  /** What the address says behind its question mark. */
  search: string;
}

/** An atom, everything around it that can be set, and what happens. All that is set and done stands in the address. */
export function Playground({ search }: PlaygroundProps) {
  const [opened] = useState(() => readScene(search));
  const [scene, setScene] = useState(opened.scene);
  const [turn, setTurn] = useState(0);
  const [happenings] = useState(createHappenings);
  const [canvas, setCanvas] = useState<HTMLElement | null>(null);
  const stage = useStage(scene, turn, happenings);
  const acts = useActs({ canvas, stage, scene, setScene, happenings });
  usePage(scene);
  useEffect(() => keepInAddress(scene), [scene]);
  const begin = (next: Scene) => {
    happenings.clear();
    setScene({ ...next, acts: '' });
    setTurn((before) => before + 1);
  };
  return (
    <div className="playground" data-theme={scene.theme}>
      <details className="playground-controls" open={window.innerWidth > 800}>
        <summary>Controls</summary>
        <Controls
          scene={scene}
          change={(changes) => setScene((before) => changedScene(before, changes))}
          reset={() => begin(usual)}
        />
      </details>
      <main className="playground-main">
        {opened.leftOut.length > 0 && <LeftOut leftOut={opened.leftOut} />}
        <Canvas ref={setCanvas} {...{ scene, stage, turn, happenings }} />
        <Strip link={linkTo(scene)} startAgain={() => begin(scene)} {...{ happenings, acts }} />
      </main>
    </div>
  );
}
