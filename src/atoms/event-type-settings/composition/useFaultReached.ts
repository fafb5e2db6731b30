'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { useEventTypeScene } from './EventTypeScene.js';

const wrong = ':is([aria-invalid="true"], button[data-invalid])';

/**
 * Leads to the first thing that is wrong in there while that is wanted, as soon as it is there: a tab may have to be
 * fetched, and what stands on it to be read. Who has gone elsewhere by then is left alone.
 */
export function useFaultReached(isWanted: boolean): RefObject<HTMLElement | null> {
  const { send } = useEventTypeScene();
  const place = useRef<HTMLElement>(null);
  const reached = useRef(() => {});
  useEffect(() => {
    reached.current = () => send({ type: 'faultReached' });
  });

  useEffect(() => {
    const { current } = place;
    if (!isWanted || !current) return;
    const before = document.activeElement;
    const find = () => {
      const found = current.querySelector<HTMLElement>(wrong);
      if (!found) return false;
      const { activeElement } = document;
      if (activeElement === before || activeElement === document.body) found.focus();
      reached.current();
      return true;
    };
    if (find()) return;
    const observer = new MutationObserver(find);
    observer.observe(current, { subtree: true, childList: true, attributes: true });
    return () => observer.disconnect();
  }, [isWanted]);
  return place;
}
