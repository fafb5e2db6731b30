import { CalProvider } from 'daybook';
import { useState } from 'react';
import { appearance } from '../frame/appearance.js';
import { Frame } from '../frame/Frame.js';
import { readJson, type Session } from '../frame/readJson.js';
import { useAnswer } from '../frame/useAnswer.js';
import { locale, words } from '../words/language.js';
import { Appointments } from './Appointments.js';
import { RenewalLine } from './RenewalLine.js';
import { SignIn } from './SignIn.js';

const readBoth = () => Promise.all([readJson('GET /api/config'), readJson('GET /api/session')]);

/** The page for staff: the host's bookings, read with her own access token. */
export function Staff() {
  const { answer, hasFailed } = useAnswer(readBoth);
  const [changed, setChanged] = useState<Session | null>(null);
  if (!answer) {
    return <Frame page="staff">{hasFailed && <p role="alert">{words.loadFailed}</p>}</Frame>;
  }
  const [{ apiUrl, clientId }, atFirst] = answer;
  const { staff, accessToken } = changed ?? atFirst;
  const forget = () => setChanged({ staff: null });
  const signOut = async () => {
    await fetch('/api/sign-out', { method: 'POST' });
    forget();
  };
  return (
    <Frame page="staff">
      {staff ? (
        <CalProvider
          clientId={clientId}
          accessToken={accessToken}
          options={{ apiUrl, refreshUrl: '/api/refresh' }}
          language={locale}
          appearance={appearance}
          onAuthError={forget}
        >
          <Appointments staff={staff} onSignOut={signOut} />
          <RenewalLine />
        </CalProvider>
      ) : (
        <SignIn onSignedIn={setChanged} />
      )}
    </Frame>
  );
}
