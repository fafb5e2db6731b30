'use client';
import type { ReactNode } from 'react';
import type { Words } from '../../booking-form/words.js';
import { Icon } from '../../ui/display/Icon.js';
import type { IconName } from '../../ui/display/iconPaths.js';
import { usePart } from '../../ui/usePart.js';
import { headTexts } from '../headTexts.js';
import type { Receipt, ReceiptKind } from '../receipt.model.js';

const icons: Record<ReceiptKind, IconName> = {
  booked: 'check',
  requested: 'clock',
  unpaid: 'card',
  moved: 'check',
  kept: 'check',
  cancelled: 'x',
  rejected: 'x',
  replaced: 'calendar',
  past: 'clock',
};

/** Her address stands out: where a letter is missing in it, no mail comes, and here is her last chance to see it. */
function withAddress(text: string, email: string): ReactNode {
  const at = email === '' ? -1 : text.indexOf(email);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong className="daybook-text" data-strong="">
        {email}
      </strong>
      {text.slice(at + email.length)}
    </>
  );
}

/** How it stands, in a sentence, and where the mail goes. */
export function ReceiptHead({ receipt, words }: { receipt: Receipt; words: Words }) {
  const part = usePart();
  const { title, text } = headTexts(receipt, words);
  return (
    <div>
      <span className={part('daybook-receipt-mark')} data-kind={receipt.kind} aria-hidden="true">
        <Icon name={icons[receipt.kind]} size="l" />
      </span>
      <h2 className="daybook-heading" data-size="2xl" tabIndex={-1} data-focus="success">
        {title}
      </h2>
      {text && (
        <p className="daybook-text" data-tone="muted">
          {withAddress(text, receipt.person?.email ?? '')}
        </p>
      )}
    </div>
  );
}
