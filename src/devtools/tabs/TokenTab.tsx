'use client';
import { useState } from 'react';
import { holdToken } from '../../client/identity/token.js';
import type { SeenToken } from '../record/createRecord.js';
import { shortened } from '../record/redact.js';
import { ago, moment, words } from '../words.js';

export interface TokenTabProps {
  token: SeenToken | null;
  /** Milliseconds since 1970. */
  now: number;
  onExpire: () => void;
}

/** The token that requests go out with. It is never shown in full. */
export function TokenTab({ token, now, onExpire }: TokenTabProps) {
  const [expired, setExpired] = useState<string | null>(null);
  if (!token) return <p className="muted">{words.noToken}</p>;
  const { expiresAt, renewAt, subject } = holdToken(token.text, token.seenAt, token.renewals > 0);
  const isTelling = !Number.isNaN(expiresAt);
  return (
    <>
      <dl>
        <dt>{words.kind}</dt>
        <dd>{isTelling ? words.managed : words.opaque}</dd>
        <dt>{words.value}</dt>
        <dd>{shortened(token.text)}</dd>
        <dt>{words.subject}</dt>
        <dd>{subject ?? words.none}</dd>
        <dt>{words.age}</dt>
        <dd>{ago(now - token.seenAt)}</dd>
        <dt>{words.ends}</dt>
        <dd>{isTelling ? `${moment(expiresAt)} (${ago(now - expiresAt)})` : words.none}</dd>
        <dt>{words.renewal}</dt>
        <dd>{Number.isFinite(renewAt) ? `${moment(renewAt)} (${ago(now - renewAt)})` : words.whenRefused}</dd>
        <dt>{words.renewals}</dt>
        <dd>{token.renewals}</dd>
      </dl>
      <div className="bar after">
        <button
          type="button"
          onClick={() => {
            onExpire();
            setExpired(token.text);
          }}
        >
          {words.expire}
        </button>
        <span role="status" className="muted">
          {expired === token.text ? words.expiring : ''}
        </span>
      </div>
    </>
  );
}
