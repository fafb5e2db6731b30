/** Code between backticks, the rest as it stands. */
export function Words({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
