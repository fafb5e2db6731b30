'use client';
import { useEffect, useState } from 'react';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

type Picture = typeof import('../parts/picture/Picture.js').Picture;

/** What the hours come to: the week as it is drawn, with what is added and what is taken away. Its code comes after theirs. */
export function PicturePart() {
  const { model, words, now } = useAvailabilityScene();
  const [state, setState] = useState<{ at: 'loading' | 'failed' } | { at: 'ready'; Picture: Picture }>({
    at: 'loading',
  });
  useEffect(() => {
    let isCurrent = true;
    import('../parts/picture/Picture.js').then(
      ({ Picture }) => isCurrent && setState({ at: 'ready', Picture }),
      // The hours can be edited without a picture of them.
      () => isCurrent && setState({ at: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const { editor } = model;
  if (!editor || state.at === 'failed') return null;
  if (state.at !== 'ready') {
    return (
      <div className="daybook-week-picture-wait" aria-busy="true">
        <Skeleton width="m" />
      </div>
    );
  }
  const { base, draft, weekStart } = editor;
  return <state.Picture saved={base} draft={draft} weekStart={weekStart} now={now} words={words} />;
}
