import { CalProvider } from 'daybook';
import { useState, useSyncExternalStore } from 'react';
import { createHappenings } from '../../../stories/playground/happenings.js';
import { playgroundAtoms } from '../../../stories/playground/playgroundAtoms.js';
import { readScene } from '../../../stories/playground/sceneLink.js';
import { sceneLooks } from '../../../stories/playground/sceneLooks.js';
import { useStage } from '../../../stories/playground/useStage.js';
import { FOREVER_MS } from '../../../stories/scenarios.js';

function subscribe(heard: () => void) {
  addEventListener('hashchange', heard);
  return () => removeEventListener('hashchange', heard);
}

/** The scene that the address says behind `#`, and nothing else on the page. Another look of it keeps where it was. */
export function Pictured() {
  const { scene } = readScene(useSyncExternalStore(subscribe, () => location.hash.slice(1)));
  const [happenings] = useState(createHappenings);
  const stage = useStage(scene, 0, happenings);
  if (stage === null) return null;
  const { appearance, language, readingDirection } = sceneLooks(scene);
  const { sandbox, account, fetch } = stage;
  return (
    <div className="pictured" data-theme={scene.theme}>
      <CalProvider
        {...account}
        {...{ language, appearance, fetch }}
        options={{ apiUrl: 'http://daybook.sandbox', readingDirection }}
        now={sandbox.now}
        timeoutMs={FOREVER_MS}
      >
        {playgroundAtoms[scene.atom].paint(stage)}
      </CalProvider>
    </div>
  );
}
