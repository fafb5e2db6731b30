'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { hasMarkdown } from './hasMarkdown.js';
import type { MarkdownProps, MarkdownStyle } from './markdownProps.js';
import { PlainText } from './PlainText.js';

/** The reader's code, once it was fetched: the next text is painted at once. */
let fetched: ComponentType<MarkdownProps> | undefined;

const load = async () => {
  const { MarkdownText } = await import('./MarkdownText.js');
  fetched = MarkdownText;
  return MarkdownText;
};

/**
 * A text as it is painted; undefined while the code that reads its Markdown is on its way, for who keeps the place of
 * more than the text until then. A text without Markdown is there at once. Where the code can't be fetched the text is
 * painted as it was written.
 * @param given that code, where it is there already
 */
export function useMarkdown(text: string, style: MarkdownStyle = {}, given = fetched): ReactNode | undefined {
  const [reader, setReader] = useState<{ Text: ComponentType<MarkdownProps> } | null>(
    given ? { Text: given } : null,
  );
  const isMarkdown = hasMarkdown(text);
  const isWaiting = isMarkdown && reader === null;

  useEffect(() => {
    if (!isWaiting) return;
    let isCurrent = true;
    load().then(
      (Text) => isCurrent && setReader({ Text }),
      () => isCurrent && setReader({ Text: PlainText }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWaiting]);

  if (isWaiting) return undefined;
  const Text = (isMarkdown && reader?.Text) || PlainText;
  return <Text {...style} text={text} />;
}
