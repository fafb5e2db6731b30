import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../words/language.js';

/** Puts a page into its document. */
export function openPage(title: string, page: ReactNode) {
  document.documentElement.lang = language;
  document.title = `${title} | Northside Physio`;
  const root = document.getElementById('page');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
