import type { Appearance, BookerEmbedProps } from 'daybook';
import { readTokens, type Scene } from './Scene.js';
import { looks, themes } from './sceneChoices.js';

/** A theme with the scene's own tokens over it. */
export function sceneAppearance({ theme, look, accent, tokens }: Scene): Appearance {
  const base = { ...themes[theme], ...looks[look] };
  return {
    ...base,
    variables: { ...base.variables, ...(accent && { accent }), ...readTokens(tokens) },
  };
}

/** What a Booker is told that brings its own provider. */
export const sceneLooks = (
  scene: Scene,
): Pick<BookerEmbedProps, 'appearance' | 'language' | 'readingDirection'> => ({
  appearance: sceneAppearance(scene),
  language: scene.locale,
  readingDirection: scene.direction === 'auto' ? undefined : scene.direction,
});
