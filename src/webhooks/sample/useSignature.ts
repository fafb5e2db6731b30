'use client';
import { useEffect, useState } from 'react';
import { canSign, signBody } from './signBody.js';

/** The signature of that body by that secret; null: it is not made yet, or there is none to make. */
export function useSignature(body: string, secret: string): string | null {
  const [made, setMade] = useState({ of: '', signature: '' });
  const of = `${secret}\n${body}`;
  useEffect(() => {
    if (secret === '' || !canSign()) return;
    let isCurrent = true;
    void signBody(body, secret).then((signature) => isCurrent && setMade({ of, signature }));
    return () => {
      isCurrent = false;
    };
  }, [body, secret, of]);
  return secret !== '' && made.of === of ? made.signature : null;
}
