import { useEffect, useState } from 'react';
import type { Happenings } from './happenings.js';
import { type Scene, worldOf } from './Scene.js';
import type { Stage } from './Stage.js';
import { setTheStage } from './setTheStage.js';

/**
 * The scene on a sandbox of its own, which is made anew whenever the world changes.
 * @param turn another number begins anew
 * @returns null while it is made ready
 */
export function useStage(scene: Scene, turn: number, happenings: Happenings): Stage | null {
  const [made, setMade] = useState<{ key: string; stage: Stage } | null>(null);
  const key = JSON.stringify([worldOf(scene), turn]);
  useEffect(() => {
    let isCurrent = true;
    const [asked]: [Scene] = JSON.parse(key);
    void setTheStage(asked, happenings).then((stage) => isCurrent && setMade({ key, stage }));
    return () => {
      isCurrent = false;
    };
  }, [key, happenings]);
  return made?.key === key ? { ...made.stage, scene } : null;
}
