/** Deleting is apart from the draft: it is asked first, and then done at once. */
export type Removal =
  | { readonly at: 'none' }
  /** She is told what follows, and asked. */
  | { readonly at: 'asked' }
  | { readonly at: 'deleting' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'deleted' };

export type RemovalEvent =
  | { readonly type: 'deletePressed' }
  | { readonly type: 'deleteDismissed' }
  | { readonly type: 'deleteConfirmed' }
  | { readonly type: 'deleted' }
  | { readonly type: 'deleteFailed'; readonly error: unknown };

/** Pure and total: what has no meaning in a step changes nothing. Once it has begun to delete, nothing dismisses it. */
export function removalTransition(removal: Removal, event: RemovalEvent): Removal {
  const isOpen = removal.at === 'asked' || removal.at === 'failed';
  switch (event.type) {
    case 'deletePressed':
      return removal.at === 'none' ? { at: 'asked' } : removal;
    case 'deleteDismissed':
      return isOpen ? { at: 'none' } : removal;
    case 'deleteConfirmed':
      return isOpen ? { at: 'deleting' } : removal;
    case 'deleted':
      return removal.at === 'deleting' ? { at: 'deleted' } : removal;
    case 'deleteFailed':
      return removal.at === 'deleting' ? { at: 'failed', error: event.error } : removal;
  }
}
