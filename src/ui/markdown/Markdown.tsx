'use client';

import { Skeleton } from '../display/Skeleton.js';
import type { MarkdownProps } from './markdownProps.js';
import { useMarkdown } from './useMarkdown.js';

/**
 * Text that somebody else wrote, in Markdown or plain, painted as elements. Safe by an allow-list: links to http, https,
 * mailto and tel alone, no image is fetched (its alternative text stands for it), simple HTML counts for what it means
 * and all other is left out. Its code is fetched for the first text that needs it.
 */
export function Markdown({ text, ...style }: MarkdownProps) {
  return useMarkdown(text, style) ?? <Skeleton width="l" />;
}
