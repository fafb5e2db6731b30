'use client';
import { AtomRoot } from './AtomRoot.js';
import { useCal } from './useCal.js';

/** Said once for all atoms of a provider: no token can be had any more. */
export function SignedOutNotice() {
  const { t } = useCal();
  return (
    <AtomRoot>
      <div className="daybook-note" data-tone="danger" role="alert">
        <div className="daybook-note-body">
          <strong className="daybook-text" data-strong="">
            {t('provider.signInTitle')}
          </strong>
          <p className="daybook-text" data-tone="muted">
            {t('provider.signInText')}
          </p>
        </div>
      </div>
    </AtomRoot>
  );
}
