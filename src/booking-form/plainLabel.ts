/** A label in words alone, without the marks of Markdown: for a list, a name, a message. */
export const plainLabel = (label: string): string =>
  label
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<([^<>\s]+[:@][^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(\S(?:.*?\S)?)\2(?=$|[\s).,:;!?])/g, '$1$3')
    .replace(/\s+/g, ' ')
    .trim();
