'use client';
import { useMarkdown } from '../ui/markdown/useMarkdown.js';
import { plainLabel } from './plainLabel.js';

export interface FieldLabelProps {
  /** The host's words, which may hold Markdown. */
  text: string;
}

/** A question in the host's words. They can be read before the code is there that paints their links. */
export function FieldLabel({ text }: FieldLabelProps) {
  return useMarkdown(text, { isInline: true }) ?? plainLabel(text);
}
