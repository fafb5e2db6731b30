export interface Config {
  apiUrl: string;
  clientId: string;
  username: string;
  eventSlugs: string[];
}

export interface Session {
  /** null: nobody is signed in. */
  staff: { name: string; timeZone: string } | null;
  accessToken?: string;
}

export interface Renewals {
  count: number;
  /** ISO 8601; null: never yet. */
  lastAt: string | null;
}

interface Routes {
  'GET /api/config': Config;
  'GET /api/session': Session;
  'GET /api/renewals': Renewals;
  'POST /api/sign-in': Session;
}

/** Asks the clinic's own backend. Rejects where it does not answer, or not well. */
export async function readJson<Route extends keyof Routes>(route: Route): Promise<Routes[Route]> {
  const answer = await askBackend(route);
  return answer.json();
}

/** The same of any other route: `POST /api/sign-out`. */
export async function askBackend(line: string): Promise<Response> {
  const [method, path = ''] = line.split(' ');
  const answer = await fetch(path, { method });
  if (!answer.ok) throw new Error(`${line} answered ${answer.status}.`);
  return answer;
}
