import type { Sandbox } from '../createSandbox.js';
import { consentStyle as style } from '../pages/consentStyle.js';
import { type Html, html, page } from '../pages/html.js';
import { CONSENT_PATH, type Consent, readConsent } from '../routes/oauth2/consent.js';

/** More than a list can hold that anybody looks through. */
const MOST_USERS = 100;

/** The page on which a user lets an OAuth 2 client in: here, whoever one wants to be. Undefined: it was not asked for. */
export async function oauth2ConsentPage(request: Request, sandbox: Sandbox): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.pathname !== CONSENT_PATH) return undefined;
  const consent = await readConsent(Object.fromEntries(url.searchParams), sandbox);
  if (!consent) return answer(400, asPage(unknownClient));
  return answer(200, await question(consent, sandbox), consent);
}

const asPage = (body: Html): string =>
  page(html`<main class="card">${body}</main>`, { title: 'Consent', style });

const unknownClient = html`<h1>This client is not known</h1>
  <p>Nobody has registered an OAuth client with this <code>client_id</code> that leads back to this
  <code>redirect_uri</code>. A world names its clients in <code>oauth2Clients</code>.</p>`;

async function question({ client, asked, scopes, error }: Consent, { store }: Sandbox): Promise<string> {
  const users = (await store.users.all()).slice(0, MOST_USERS);
  const fields = Object.entries(asked).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`,
  );
  const options = users.map(
    ({ id, name, email }) => html`<option value="${String(id)}">${name ?? email} (${email})</option>`,
  );
  const what = error
    ? html`<p>It will be refused: ${error.error}, ${error.error_description}.</p>`
    : html`<h2>What it wants to do</h2>
      <ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>`;
  return asPage(html`<p class="note">Nobody signs in at the Daybook sandbox: you are whoever you want to be.</p>
    <h1>Let ${client.name} use your account?</h1>
    <form method="post" action="${CONSENT_PATH}">${fields}
      <fieldset>
        <label>You are <select name="userId">${options}</select></label>
      </fieldset>
      ${what}
      <div class="actions">
        <button name="decision" value="deny">Refuse</button>
        <button class="allow" name="decision" value="allow">Allow</button>
      </div>
    </form>`);
}

/** Where the form's answer leads to, as a policy names it. */
function placeOf(redirectUri: string): string {
  const { origin, protocol } = new URL(redirectUri);
  return origin === 'null' ? protocol : origin;
}

/** The form leads on to the client, which a browser would keep from it otherwise. */
function answer(status: number, text: string, consent?: Consent): Response {
  const next = consent ? ` ${placeOf(consent.asked.redirect_uri)}` : '';
  const policy = `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${next}; frame-ancestors 'none'`;
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  });
}
