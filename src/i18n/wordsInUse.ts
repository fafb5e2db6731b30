import { english } from './english/english.js';
import type { TextFile, TextsInParts, WordPart } from './textsInParts.js';

const parts = new Set<WordPart>();
const languages = new Set<TextsInParts>();

/**
 * Fetches that part in English, whose files these are, and in each other language that is in use; one that comes into
 * use later brings it along.
 *
 * @throws what the module loader throws when a file can't be fetched
 */
export async function loadPart(part: WordPart, ...inEnglish: Promise<TextFile>[]): Promise<void> {
  parts.add(part);
  const [files] = await Promise.all([
    Promise.all(inEnglish),
    ...[...languages].map((language) => language.load(part)),
  ]);
  Object.assign(english, ...files.flatMap((file) => Object.values(file)));
}

/** That language is in use from now on. @throws what the module loader throws when a file can't be fetched */
export async function bringIntoUse(language: TextsInParts): Promise<void> {
  languages.add(language);
  await Promise.all([...parts].map((part) => language.load(part)));
}
