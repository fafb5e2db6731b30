import { AvailabilitySettings, CalProvider } from 'daybook';
import { calendar, language } from '../../backend/calendar.js';
import { signedInToken, signIn } from '../../backend/hosts.js';

async function enter() {
  'use server';
  await signIn();
}

/** A host's own page: behind our sign-in, and with her access token, which the browser renews at `/api/refresh`. */
export default async function Hours() {
  const accessToken = await signedInToken();
  if (accessToken === null) {
    return (
      <form action={enter}>
        <button type="submit">Sign in as Hannah Lindqvist</button>
      </form>
    );
  }
  return (
    <CalProvider
      clientId={calendar.clientId}
      accessToken={accessToken}
      options={{ apiUrl: calendar.apiUrl, refreshUrl: '/api/refresh' }}
      language={language}
    >
      <AvailabilitySettings />
    </CalProvider>
  );
}
