export interface MarkdownStyle {
  /** Stands in a line of its container, such as a label: no paragraphs, lists or headings. */
  isInline?: boolean;
  /** What the text's largest heading becomes: one below the heading that it stands under. Default: 3. */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  className?: string;
}

export interface MarkdownProps extends MarkdownStyle {
  text: string;
}
