import type { Scene } from './Scene.js';
import { writeScene } from './sceneLink.js';

/** The story's id, on a page of Storybook; null elsewhere. */
const storyId = (): string | null => new URLSearchParams(location.search).get('id');

/** An address that opens the playground with this scene; in Storybook with its frame around. */
export function linkTo(scene: Scene): string {
  const id = storyId();
  const query = writeScene(scene);
  if (id === null) return new URL(`?${query}`, location.href).href;
  return new URL(`./?path=/story/${id}${query && `&${query}`}`, location.href).href;
}

/** Browsers refuse a page that changes its address more than a few times a second. */
const SETTLED_MS = 150;

/**
 * Keeps the scene in the address, and in that of Storybook's frame, once it has settled.
 * @returns gives it up
 */
export function keepInAddress(scene: Scene): () => void {
  if (storyId() === null) return () => {};
  const timer = setTimeout(() => {
    for (const { history, location } of new Set([window, window.parent])) {
      // `path` is for people to read: its slashes stay.
      const query = writeScene(scene, location.search).replaceAll('%2F', '/');
      history.replaceState(history.state, '', `${location.pathname}?${query}`);
    }
  }, SETTLED_MS);
  return () => clearTimeout(timer);
}
