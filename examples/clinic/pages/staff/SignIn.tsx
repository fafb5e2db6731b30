import { useState } from 'react';
import { readJson, type Session } from '../frame/readJson.js';
import { words } from '../words/language.js';

export function SignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const [state, setState] = useState<'idle' | 'pending' | 'failed'>('idle');
  const signIn = () => {
    setState('pending');
    readJson('POST /api/sign-in').then(onSignedIn, () => setState('failed'));
  };
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{words.signInTitle}</h1>
      <p>{words.signInText}</p>
      <button className="button button-primary" type="button" disabled={state === 'pending'} onClick={signIn}>
        {words.signIn}
      </button>
      {state === 'failed' && <p role="alert">{words.loadFailed}</p>}
    </section>
  );
}
