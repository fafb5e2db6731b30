/** A small app as somebody writes it for `@calcom/atoms`: its files by their paths. */
export const theirApp: Readonly<Record<string, string>> = {
  'package.json': `{
  "name": "practice",
  "private": true,
  "type": "module",
  "dependencies": {
    "@calcom/atoms": "^2.3.3",
    "react": "^19.0.0",
    "zustand": "^4.5.0"
  }
}
`,
  'next.config.mjs': `/** What the app is built by. */
export default {
  transpilePackages: ["@calcom/atoms"],
};
`,
  'index.html': `<!doctype html>
<html lang="en">
  <body><div id="app"></div><script type="module" src="./src/main.tsx"></script></body>
</html>
`,
  'src/styles.css': `@import "@calcom/atoms/globals.min.css";

body { margin: 2rem; }
`,
  'src/main.tsx': `import { createRoot } from "react-dom/client";
import "./styles.css";
import { Cal } from "./Cal";
import { BookingPage } from "./BookingPage";

const root = document.getElementById("app");
if (root) createRoot(root).render(<Cal><BookingPage username="hannah" /></Cal>);
`,
  'src/Cal.tsx': `'use client'
import { CalProvider } from '@calcom/atoms'
import type { ReactNode } from 'react'

export function Cal({ children, token }: { children: ReactNode; token?: string }) {
  return (
    <CalProvider
      clientId="practice"
      accessToken={token}
      options={{ apiUrl: \`\${location.origin}/v2\`, refreshUrl: '/api/refresh' }}
      autoUpdateTimezone={false}
      version="2024-06-14"
      language="en"
      onTokenRefreshSuccess={() => console.log('a new token')}
    >
      {children}
    </CalProvider>
  )
}
`,
  'src/BookingPage.tsx': `import { lazy, Suspense, useState } from "react";
import type { BookerStoreValues } from "@calcom/atoms";

const Booker = lazy(() => import("@calcom/atoms").then((atoms) => ({ default: atoms.Booker })));

export type Seen = BookerStoreValues;

export function BookingPage({ username }: { username: string }) {
	const [booked, setBooked] = useState<string | null>(null);
	if (booked) return <h1>Booked as {booked}</h1>;
	return (
		<Suspense fallback={<p>One moment</p>}>
			<Booker
				username={username}
				eventSlug="initial-assessment"
				view="MONTH_VIEW"
				hideBranding
				durationConfig={[30, 60]}
				metadata={{ from: "practice" }}
				customClassNames={{ bookerWrapper: "practice-booker", confirmStep: { backButton: "wide" } }}
				onCreateBookingSuccess={(res: { data: { uid: string } }) => {
					setBooked(res.data.uid);
				}}
				onCreateBookingError={({ error }) => console.error(error.message)}
				onReserveSlotSuccess={(res) => console.log(res.data)}
			/>
		</Suspense>
	);
}
`,
  'src/HostPages.tsx': `import * as Atoms from "@calcom/atoms/monorepo";
import { AvailabilitySettings, type AvailabilitySettingsFormRef, Connect, EventTypeSettings, type EventSettingsFromRef, StripeConnect, useEvent, useTeamEventTypes } from "@calcom/atoms";
import { useRef } from "react";

export function HoursPage({ id }: { id: string }) {
  const form = useRef<AvailabilitySettingsFormRef>(null);
  return (
    <>
      <AvailabilitySettings
        id={id}
        ref={form}
        enableOverrides
        customClassNames={{ containerClassName: "hours" }}
        onUpdateSuccess={({ data }) => console.log(data.name)}
        onDeleteSuccess={() => location.assign("/hours")}
      />
      <button type="button" onClick={() => form.current?.handleFormSubmit({})}>Save</button>
    </>
  );
}

export function EventTypePage({ id }: { id: number }) {
  const form = useRef<EventSettingsFromRef>(null);
  return <EventTypeSettings id={id} ref={form} tabs={["setup", "limits"]} onDeleteSuccess={() => history.back()} />;
}

export function AccountsPage() {
  return (
    <Atoms.CalOAuthProvider clientId="practice" accessToken="a" options={{ apiUrl: "/v2", refreshUrl: "/api/refresh" }}>
      <Atoms.CalendarSettings calendarRedirectUrls={{ google: "/done" }} allowDelete={false} isDryRun />
      <Atoms.CreateEventType onSuccess={(eventType) => console.log(eventType.title)} />
      <Connect.GoogleCalendar className="button" label="Connect" isMultiCalendar />
      <StripeConnect redir="/done" errorRedir="/sorry" color="primary" label="Take payments" />
      <Atoms.DestinationCalendarSettings classNames="mx-5" />
    </Atoms.CalOAuthProvider>
  );
}

export function Title({ username, teamId }: { username: string; teamId: number }) {
  const { data } = useEvent(username, "initial-assessment");
  const { data: ofTeam } = useTeamEventTypes(teamId);
  return <h2>{data?.title} {ofTeam?.length}</h2>;
}
`,
};
