import { classNames } from '../usePart.js';
import type { MarkdownProps } from './markdownProps.js';

/** A text as it was written, line by line. */
export function PlainText({ text, isInline = false, className }: MarkdownProps) {
  const Frame = isInline ? 'span' : 'div';
  return (
    <Frame className={classNames('daybook-markdown', className)} data-plain="">
      {text}
    </Frame>
  );
}
