/*
 * Of the page as a whole, as the browser's own question before leaving is: whoever leaves it leaves all drafts on it,
 * whichever provider they belong to.
 */
const unsaved = new Set<object>();
const listeners = new Set<() => void>();

function tellAll() {
  for (const listener of listeners) listener();
}

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
  // Chrome before 119 asks for this alone.
  event.returnValue = true;
}

/**
 * From now on the browser asks before the page is left, and `hasUnsavedDrafts` says so. The returned function ends it.
 * Listens only while there is something to lose: a page with such a listener is not kept for going back to.
 */
export function holdUnsaved(): () => void {
  const draft = {};
  if (unsaved.size === 0) window.addEventListener('beforeunload', askBeforeLeaving);
  unsaved.add(draft);
  tellAll();
  return () => {
    unsaved.delete(draft);
    if (unsaved.size === 0) window.removeEventListener('beforeunload', askBeforeLeaving);
    tellAll();
  };
}

export const hasUnsavedDrafts = (): boolean => unsaved.size > 0;

export function watchUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
