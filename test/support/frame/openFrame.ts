import type { BookerProps } from 'daybook';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { type BookerPage, bookerPage } from '../bookerPage.js';
import { recordedFetch, type SentRequest } from '../recordedFetch.js';
import type { Stage } from '../stage.js';
import { framedPages } from './framedPages.js';

export interface Framed extends BookerPage {
  readonly sent: readonly SentRequest[];
  reload(): void;
  /** Where the frame is now. */
  address(): URL;
}

let frames = 0;

/**
 * A Booker on a page of its own, in a frame: it can really be reloaded, and can really leave. It speaks with the same
 * server as all visitors of the stage.
 */
export function openFrame(stage: Stage, booker: BookerProps): Framed {
  frames += 1;
  const name = `Frame ${frames}`;
  const { fetch, sent } = recordedFetch(stage.sandbox.fetch);
  const { clientId, apiUrl } = stage.sandbox.demo;
  framedPages(window)[name] = {
    provider: { clientId, options: { apiUrl }, language: 'en', now: stage.now, fetch },
    booker: { timeZone: 'Europe/London', ...booker },
  };
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.width = '1100';
  frame.height = '800';
  // As `test/support/served/` builds it.
  frame.srcdoc = `<!doctype html><html lang="en"><title>${name}</title><body><script type="module" src="/served/framed.js"></script></body></html>`;
  document.body.append(frame);
  onTestFinished(() => {
    frame.remove();
    delete framedPages(window)[name];
  });
  return {
    ...bookerPage(page.frameLocator(page.elementLocator(frame)).getByRole('main')),
    sent,
    reload: () => frame.contentWindow?.location.reload(),
    address: () => new URL(frame.contentWindow?.location.href ?? ''),
  };
}
