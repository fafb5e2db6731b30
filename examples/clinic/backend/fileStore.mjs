import { readFile, rename, writeFile } from 'node:fs/promises';

/**
 * The clinic's own database, as small as it gets: one JSON file with who is signed in and each staff member's tokens.
 * `tokens` is the `TokenStore` that Daybook asks for. A real product has a table for each.
 */
export async function openFileStore(file) {
  const kept = { sessions: {}, tokens: {}, ...(await read(file)) };
  let written = Promise.resolve();

  /** One write after the other, and each file is whole: written aside, then put in its place. */
  const save = () => {
    const write = async () => {
      await writeFile(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
      await rename(`${file}.new`, file);
    };
    written = written.then(write, write);
    return written;
  };

  return {
    tokens: {
      read: async (userId) => kept.tokens[userId],
      write: (userId, tokens) => {
        kept.tokens[userId] = tokens;
        return save();
      },
    },
    sessions: {
      /** The staff member's id; undefined: nobody is signed in by this session. */
      staffId: (sessionId) =>
        Object.hasOwn(kept.sessions, sessionId) ? kept.sessions[sessionId] : undefined,
      begin: (sessionId, staffId) => {
        kept.sessions[sessionId] = staffId;
        return save();
      },
      end: (sessionId) => {
        delete kept.sessions[sessionId];
        return save();
      },
    },
    /** Settles when everything is on disk. */
    close: () => written,
  };
}

async function read(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Error(`${file} can't be read (${error.message}). Delete it to begin anew.`, { cause: error });
  }
}
