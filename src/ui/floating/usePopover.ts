'use client';

import { type ComponentType, useEffect, useId, useState } from 'react';

export interface PopoverState {
  /** For who steers it from outside; left out, it opens and closes by itself. */
  open?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** What the opening button needs: spread it on a Button. */
export interface PopoverTriggerProps {
  ref: (button: HTMLButtonElement | null) => void;
  onClick: () => void;
  'aria-haspopup': 'dialog';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  'aria-busy': true | undefined;
}

/**
 * Opening and closing, and the panel's code, fetched when it is first opened. A panel that can't be fetched
 * closes again; the next press tries once more.
 */
export function usePopover<Props>(
  { open, onOpenChange }: PopoverState,
  load: () => Promise<ComponentType<Props>>,
) {
  const id = useId();
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  const [ownOpen, setOwnOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ Panel: ComponentType<Props> }>();
  const isOpen = open ?? ownOpen;
  const isWaiting = isOpen && !loaded;

  function setOpen(next: boolean) {
    setOwnOpen(next);
    onOpenChange?.(next);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the code is fetched once per opening, whoever asks
  useEffect(() => {
    if (!isWaiting) return;
    let isCurrent = true;
    load().then(
      (Panel) => isCurrent && setLoaded({ Panel }),
      () => isCurrent && setOpen(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWaiting]);

  const triggerProps: PopoverTriggerProps = {
    ref: setTrigger,
    onClick: () => setOpen(!isOpen),
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
    'aria-controls': isOpen && loaded ? id : undefined,
    'aria-busy': isWaiting || undefined,
  };

  return { id, trigger, triggerProps, setOpen, Panel: isOpen ? loaded?.Panel : undefined };
}
