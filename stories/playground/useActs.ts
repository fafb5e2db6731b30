import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { type Act, actInWords, readActs, withAct, writeActs } from './acts.js';
import type { Happenings } from './happenings.js';
import { playActs } from './playActs.js';
import { recordActs } from './recordActs.js';
import type { Scene } from './Scene.js';
import type { Stage } from './Stage.js';

/** Servers refuse addresses that are much longer. */
const MOST_LETTERS = 5000;
const PATIENCE_MS = 8000;

interface Played {
  /** Where the atom is. null: not yet painted. */
  canvas: HTMLElement | null;
  stage: Stage | null;
  scene: Scene;
  setScene: Dispatch<SetStateAction<Scene>>;
  happenings: Happenings;
}

export interface Acts {
  readonly inWords: readonly string[];
  /** The link holds no more than those. */
  readonly isFull: boolean;
  /** What the link did is done again just now: so many are done. null: it is not. */
  readonly playing: { readonly done: number; readonly of: number } | null;
  /** The sandbox's clock goes on. */
  passTime(minutes: number): void;
}

const tooLong = (acts: readonly Act[]) => encodeURIComponent(writeActs(acts)).length > MOST_LETTERS;

/** Notes what is done with the atom, so that a link can do it again; first does what the link says. */
export function useActs({ canvas, stage, scene, setScene, happenings }: Played): Acts {
  const [toPlay, setToPlay] = useState(() => readActs(scene.acts) ?? []);
  const [done, setDone] = useState<number | null>(null);
  const [isFull, setIsFull] = useState(false);
  const acts = readActs(scene.acts) ?? [];
  const { sandbox, isBusy } = stage ?? {};

  const tell = (act: Act) =>
    setScene((before) => {
      const next = withAct(readActs(before.acts) ?? [], act);
      setIsFull(tooLong(next));
      return tooLong(next) ? before : { ...before, acts: writeActs(next) };
    });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` asks for the scene that there is then
  useEffect(() => (canvas && isBusy ? recordActs(canvas, isBusy, tell) : undefined), [canvas, isBusy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is played once, in the world that it was done in
  useEffect(() => {
    if (!canvas || !sandbox || !isBusy || toPlay.length === 0) return;
    const given = new AbortController();
    const patienceMs = PATIENCE_MS + 2 * scene.latency;
    const { signal } = given;
    void playActs(toPlay, { canvas, sandbox, isBusy, patienceMs, signal, progressed: setDone }).then(
      (trouble) => {
        if (signal.aborted) return;
        setDone(null);
        setToPlay([]);
        if (trouble) {
          happenings.note({ at: new Date(sandbox.now()).toISOString(), kind: 'error', text: trouble });
        }
      },
    );
    return () => {
      given.abort();
      setDone(null);
    };
  }, [canvas, sandbox]);

  // What is begun anew while the link's is done: that is given up.
  useEffect(() => {
    if (scene.acts === '') setToPlay([]);
  }, [scene.acts]);

  return {
    inWords: acts.map(actInWords),
    isFull,
    playing: done === null ? null : { done, of: toPlay.length },
    passTime: (minutes) => {
      if (!sandbox) return;
      tell({ do: 'wait', minutes, ...(isBusy?.() && { isEarly: true }) });
      sandbox.advance({ minutes });
    },
  };
}
