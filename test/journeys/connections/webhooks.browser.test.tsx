import { CalProvider, WebhookSettings, type WebhookSettingsProps } from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredBy, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { bookByApi } from '../../support/bookByApi.js';
import { openSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

const address = 'https://hooks.noor.example/in';

interface Opening {
  props?: WebhookSettingsProps;
  options?: SandboxOptions;
  language?: string;
  /** In the way of each request. */
  fetch?: (server: typeof fetch) => typeof fetch;
}

/** Noor, a host with one event type, `quarter`, opens her webhooks. */
function open({ props = {}, options = {}, language, fetch }: Opening = {}) {
  const stage = openStage({ world: quarterHours, ...options });
  const inTheWay = fetch?.(stage.sandbox.fetch);
  const here = openSchedules(stage, <WebhookSettings {...props} />, {
    ...(language && { language }),
    ...(inTheWay && { fetch: inTheWay }),
  });
  const field = (name: string | RegExp) => here.root.getByRole('textbox', { name });
  return {
    ...here,
    stage,
    url: field('Address that is called'),
    secret: here.root.getByLabelText('Secret', { exact: true }),
    template: field('What is sent'),
    active: here.root.getByRole('switch', { name: `Call ${address}` }),
    summary: (text: string) => here.root.getByText(text, { exact: true }).first(),
    check: (name: string) => here.root.getByRole('checkbox', { name, exact: true }),
    stored: () => stage.sandbox.store.collections.webhooks.where({}),
  };
}

async function add(here: ReturnType<typeof open>, secret = '') {
  await here.button('New webhook').click();
  await here.url.fill(address);
  if (secret !== '') await here.secret.fill(secret);
  await here.button('Add webhook').click();
  await expect.element(here.active).toBeVisible();
}

/** HMAC-SHA256 in hex, by the browser itself. */
async function hmac(secret: string, body: string) {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(body)));
  return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('the webhooks of a host', () => {
  it('are added, changed, silenced and deleted, and each end is told once', async () => {
    const [onSaveSuccess, onDeleteSuccess] = [vi.fn(), vi.fn()];
    const here = open({ props: { onSaveSuccess, onDeleteSuccess } });
    await expect.element(here.text('No webhooks yet')).toBeVisible();
    await expectNoAxeViolations(here.container);
    await add(here, 'hush');
    await expect.element(here.text('For 3 kinds of events · signed')).toBeVisible();
    expect(onSaveSuccess).toHaveBeenCalledTimes(1);

    await here.button(`Change ${address}`).click();
    await here.check('A host says that she is away').click();
    await expectNoAxeViolations(here.container);
    await here.button('Change it').click();
    await expect.element(here.text('For 4 kinds of events · signed')).toBeVisible();
    await expect.element(here.button(`Change ${address}`)).toHaveFocus();

    await here.active.click();
    await expect.element(here.active).toHaveAttribute('aria-checked', 'false');
    await expect.element(here.text('Silent')).toBeVisible();
    await expect.poll(() => onSaveSuccess.mock.calls.length).toBe(3);
    expect(await here.stored()).toMatchObject([
      { subscriberUrl: address, active: false, secret: 'hush', payloadTemplate: null },
    ]);

    await here.button(`Delete ${address}`).click();
    await expectNoAxeViolations(here.container);
    await here.dialog('Delete this webhook?').getByRole('button', { name: 'Delete' }).click();
    await expect.element(here.text('No webhooks yet')).toBeVisible();
    await expect.element(here.button('New webhook')).toHaveFocus();
    await expect.poll(() => onDeleteSuccess.mock.calls.length).toBe(1);
    expect(await here.stored()).toEqual([]);
  });

  it('call her server when somebody books, in her own words, with a signature that verifies', async () => {
    const calls: Request[] = [];
    const deliver = async (request: Request) => {
      calls.push(request);
      return new Response(null, { status: 204 });
    };
    const here = open({ options: { deliver } });
    await here.button('New webhook').click();
    await here.url.fill(address);
    await here.button('Make one').click();
    await expect.element(here.secret).toHaveValue(expect.stringMatching(/^[0-9a-f]{64}$/));
    const secret = here.secret.element();
    const value = secret instanceof HTMLInputElement ? secret.value : '';
    await here.summary('What is sent').click();
    await here.template.fill('{"what":"","who":"{{attendees.0.name}}"}');
    await here.button('Add webhook').click();
    await expect.element(here.active).toBeVisible();
    await bookByApi(here.stage, 'quarter', '2026-11-18T11:00:00Z');
    await here.stage.sandbox.delivered();
    expect(calls).toHaveLength(1);
    const body = (await calls[0]?.text()) ?? '';
    expect(JSON.parse(body)).toEqual({ what: '', who: expect.stringMatching(/./) });
    expect(calls[0]?.headers.get('x-cal-signature-256')).toBe(await hmac(value, body));
  });

  it('keep their secret unseen until she asks, and until she replaces it', async () => {
    const here = open();
    await add(here, 'hush');
    await here.button(`Change ${address}`).click();
    await expect.element(here.text('There is a secret, and calls are signed.')).toBeVisible();
    expect(here.container.innerHTML).not.toContain('hush');
    await here.button('Show it').click();
    await expect.element(here.secret).toHaveValue('hush');
    await here.button('Replace it').click();
    await here.secret.fill('');
    await here.button('Change it').click();
    await expect.element(here.text('For 3 kinds of events · not signed')).toBeVisible();
    expect(await here.stored()).toMatchObject([{ secret: '' }]);
  });

  it('show a sample of what is sent with its signature, and what is wrong with a template', async () => {
    const here = open();
    await here.button('New webhook').click();
    await here.url.fill(address);
    await here.secret.fill('hush');
    await here.summary('What is sent').click();
    await here.template.fill('{"what":"{{title');
    await expect.element(here.text(/is not closed/)).toBeVisible();
    await here.template.fill('{"what":"{{titel}}"}');
    await expect.element(here.text('Nothing that is sent is called titel: it may stay empty.')).toBeVisible();
    await here.template.fill('{"what":""}');
    await here.template.element().dispatchEvent(new Event('blur'));
    await here.summary('A sample call').click();
    const body = here.root.getByRole('textbox', { name: 'Body of the call' });
    await expect.element(body).toHaveValue('{"what":""}');
    await expect
      .element(here.root.getByRole('textbox', { name: 'Headers of the call' }))
      .toHaveValue(expect.stringContaining(`X-Cal-Signature-256: ${await hmac('hush', '{"what":""}')}`));
    await expectNoAxeViolations(here.container);
  });

  it('say at once that an address is taken, and refuse one that is none', async () => {
    const here = open();
    await add(here);
    await here.button('New webhook').click();
    await here.button('Add webhook').click();
    await expect.element(here.text('Give a whole address that begins with https://')).toBeVisible();
    await expect.element(here.url).toHaveFocus();
    await here.url.fill(address);
    await expect.element(here.text(/^This address has a webhook here already/)).toBeVisible();
    expect(await here.stored()).toHaveLength(1);
  });

  it('take a switch back that the server refuses, and say so', async () => {
    const here = open({
      fetch: (server) =>
        answeredBy(server, ({ method }) => (method === 'PATCH' ? refusal(500, 'Broken') : undefined)),
    });
    await add(here);
    await here.active.click();
    await expect.element(here.text('It is as it was: the server did not take the change')).toBeVisible();
    await expect.element(here.active).toHaveAttribute('aria-checked', 'true');
    await expectNoAxeViolations(here.container);
  });

  it('can be gone through by keyboard alone', async () => {
    const here = open();
    await expect.element(here.button('New webhook')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(here.url).toHaveFocus();
    await userEvent.keyboard(`${address}{Enter}`);
    await expect.element(here.active).toBeVisible();
    await expect.element(here.button('New webhook')).toHaveFocus();
  });

  it('write nothing in a dry run', async () => {
    const onSaveSuccess = vi.fn();
    const here = open({ props: { isDryRun: true, onSaveSuccess } });
    await here.button('New webhook').click();
    await here.url.fill(address);
    await here.button('Add webhook').click();
    await expect.element(here.text('Just to try: nothing is saved.').first()).toBeVisible();
    expect(await here.stored()).toEqual([]);
    expect(onSaveSuccess).not.toHaveBeenCalled();
  });

  it('are read again where they could not be', async () => {
    const here = open({ options: { faults: [{ name: 'outage', operation: 'webhooks.list', times: 3 }] } });
    await expect.element(here.text('The webhooks could not be read')).toBeVisible();
    await expectNoAxeViolations(here.container);
    here.stage.sandbox.clearFaults();
    await here.button('Try again').click();
    await expect.element(here.text('No webhooks yet')).toBeVisible();
  });
});

describe('webhooks of others', () => {
  it('are an event type’s', async () => {
    const stage = openStage({ world: quarterHours });
    await stage.sandbox.ready;
    const [eventType] = await stage.sandbox.store.eventTypes.ofOwner(stage.sandbox.demo.user.id);
    const eventTypeId = eventType?.id ?? 0;
    const here = openSchedules(stage, <WebhookSettings owner={{ kind: 'eventType', eventTypeId }} />);
    await here.button('New webhook').click();
    await expect.element(here.text('Routing forms')).not.toBeInTheDocument();
    await here.root.getByRole('textbox', { name: 'Address that is called' }).fill(address);
    await here.button('Add webhook').click();
    await expect.element(here.text(/^For 3 kinds/)).toBeVisible();
    const { webhooks } = stage.sandbox.store.collections;
    expect(await webhooks.where({ eventTypeId })).toHaveLength(1);
  });

  it.each([
    ['an OAuth client’s', 'oauthClient'],
    ['an organization’s', 'organization'],
  ] as const)('are %s, for its admins alone', async (_, kind) => {
    const stage = openStage();
    const { ready, store, demo } = stage.sandbox;
    await ready;
    const owner =
      kind === 'organization' ? ({ kind, orgId: 1 } as const) : ({ kind, clientId: demo.clientId } as const);
    const member = openSchedules(stage, <WebhookSettings owner={owner} />);
    await expect.element(member.root.getByRole('heading', { name: 'Only for admins' })).toBeVisible();
    member.leave();

    const [membership] = await store.collections.memberships.where({ userId: demo.user.id, teamId: 1 });
    await store.collections.memberships.change(membership?.id ?? 0, { role: 'ADMIN' });
    const admin = openSchedules(stage, <WebhookSettings owner={owner} />);
    await admin.button('New webhook').click();
    await admin.root.getByRole('textbox', { name: 'Address that is called' }).fill(address);
    await admin.button('Add webhook').click();
    await expect.element(admin.text(/^For 3 kinds/)).toBeVisible();
    const wanted = kind === 'organization' ? { teamId: 1 } : { clientId: demo.clientId };
    expect(await store.collections.webhooks.where(wanted)).toHaveLength(1);
  });
});

describe.each([
  ['light', 1120],
  ['dark', 375],
] as const)('webhooks, %s, %i pixels wide', (theme, width) => {
  it('fit, and have no fault that axe can find', async () => {
    const stage = openStage({ world: quarterHours });
    const { demo, fetch } = stage.sandbox;
    const here = openSchedules(
      stage,
      <div style={{ width }}>
        <CalProvider
          clientId={demo.clientId}
          accessToken={demo.user.accessToken}
          options={{ apiUrl: demo.apiUrl, refreshUrl: 'https://host.example/refresh' }}
          language="de"
          now={stage.now}
          fetch={fetch}
          appearance={{ theme }}
        >
          <WebhookSettings />
        </CalProvider>
      </div>,
    );
    await here.button('Neuer Webhook').click();
    for (const name of ['Wie man einen Aufruf prüft', 'Was gesendet wird', 'Ein Testaufruf']) {
      await here.text(name).first().click();
    }
    const frame = here.container.querySelector('.daybook');
    expect(frame?.scrollWidth).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(here.container);
    expect(page.getByText('Neuer Webhook').elements().length).toBeLessThan(2);
  });
});
