/** Writes each thing once: a page asks for the same texts at every render. */
export function remembered<Key>(write: (key: Key) => string): (key: Key) => string {
  const written = new Map<Key, string>();
  return (key) => {
    const text = written.get(key) ?? write(key);
    written.set(key, text);
    return text;
  };
}
