import { CalProvider } from 'daybook';
import { type ReactNode, useState } from 'react';
import { appearance } from '../frame/appearance.js';
import { Frame } from '../frame/Frame.js';
import { readJson, type Session } from '../frame/readJson.js';
import { useAnswer } from '../frame/useAnswer.js';
import { locale, words } from '../words/language.js';
import { RenewalLine } from './RenewalLine.js';
import { SignIn } from './SignIn.js';

interface SignedInProps {
  page: 'staff' | 'hours' | 'meetings' | 'calendars';
  /** What who is signed in sees. */
  children: (staff: NonNullable<Session['staff']>, signOut: () => void) => ReactNode;
}

const readBoth = () => Promise.all([readJson('GET /api/config'), readJson('GET /api/session')]);

/** A page for staff: Daybook speaks with her own access token, and without one she is asked to sign in. */
export function SignedIn({ page, children }: SignedInProps) {
  const { answer, hasFailed } = useAnswer(readBoth);
  const [changed, setChanged] = useState<Session | null>(null);
  if (!answer) {
    return <Frame page={page}>{hasFailed && <p role="alert">{words.loadFailed}</p>}</Frame>;
  }
  const [{ apiUrl, clientId }, atFirst] = answer;
  const { staff, accessToken } = changed ?? atFirst;
  const forget = () => setChanged({ staff: null });
  const signOut = async () => {
    await fetch('/api/sign-out', { method: 'POST' });
    forget();
  };
  return (
    <Frame page={page}>
      {staff ? (
        <CalProvider
          clientId={clientId}
          accessToken={accessToken}
          options={{ apiUrl, refreshUrl: '/api/refresh' }}
          language={locale}
          appearance={appearance}
          onAuthError={forget}
        >
          {children(staff, signOut)}
          <RenewalLine />
        </CalProvider>
      ) : (
        <SignIn onSignedIn={setChanged} />
      )}
    </Frame>
  );
}
