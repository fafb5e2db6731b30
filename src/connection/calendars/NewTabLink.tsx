'use client';
import type { ReactNode } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Icon } from '../../ui/display/Icon.js';
import { VisuallyHidden } from '../../ui/display/VisuallyHidden.js';

/** A link that leaves this page where it is, and says so. */
export function NewTabLink({ href, t, children }: { href: string; t: Translator; children: ReactNode }) {
  return (
    <a className="daybook-link" href={href} target="_blank" rel="noreferrer">
      {children} <Icon name="external" />
      <VisuallyHidden>({t('connect.newTab')})</VisuallyHidden>
    </a>
  );
}
