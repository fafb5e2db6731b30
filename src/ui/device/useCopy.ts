'use client';
import { useRef } from 'react';

/** @returns whether it is on the clipboard: a browser may not allow it, and a page that is not secure has none */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies what stands in `shown`. Where that is not allowed it is marked, so that it can be copied by hand. */
export function useCopy<Shown extends HTMLElement>() {
  const shown = useRef<Shown>(null);
  /** @returns whether it is copied */
  async function copy(text: string): Promise<boolean> {
    const isCopied = await copyText(text);
    if (!isCopied && shown.current) mark(shown.current);
    return isCopied;
  }
  return { shown, copy };
}

function mark(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else getSelection()?.selectAllChildren(element);
}
