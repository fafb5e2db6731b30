import { CalProvider, VerifiedResources, type VerifiedResourcesProps } from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { signIn } from '../../support/hostBackend.js';
import { openSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

const desk = 'desk@noor.example';

function open(props: VerifiedResourcesProps = {}, options: SandboxOptions = {}) {
  const stage = openStage({ world: quarterHours, ...options });
  const here = openSchedules(stage, <VerifiedResources defaultPhoneCountry="GB" {...props} />, {
    language: 'en-GB',
  });
  const field = (name: string) => here.root.getByRole('textbox', { name });
  return {
    ...here,
    stage,
    email: field('E-mail address'),
    phone: field('Phone number'),
    code: field('Code'),
    list: (name: string) => here.root.getByRole('list', { name }),
    /** The code in the newest message that went there. */
    sentCode: async (to: string) => {
      const outbox = await stage.sandbox.outbox();
      return /\d{6}/.exec(outbox.filter((message) => message.to === to).at(-1)?.text ?? '')?.[0] ?? '';
    },
  };
}

/** Six digits that are not the code. */
const another = (code: string) => (code === '111111' ? '222222' : '111111');

describe('what is verified', () => {
  it('is an e-mail address once its code is entered, and not by a wrong one', async () => {
    const onVerifySuccess = vi.fn();
    const her = open({ onVerifySuccess });
    await expect.element(her.text('No address is verified')).toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.button('Verify an address').click();
    await her.email.fill('desk');
    await her.button('Send the code').click();
    await expect.element(her.text('Give a whole e-mail address').first()).toBeVisible();
    await expect.element(her.email).toHaveFocus();
    await her.email.fill(desk);
    await her.button('Send the code').click();
    await expect.element(her.code).toHaveFocus();
    await expect.element(her.text(`A code of six digits is on its way to ${desk}.`).first()).toBeVisible();
    await expectNoAxeViolations(her.container);

    const code = await her.sentCode(desk);
    await her.code.fill(another(code));
    await expect
      .element(her.text('This is not the code. Look into the newest message.').first())
      .toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.code.fill(code);
    await expect.element(her.list('E-mail addresses')).toHaveTextContent(desk);
    await expect.element(her.button('Verify an address')).toHaveFocus();
    await expect.poll(() => onVerifySuccess.mock.calls).toEqual([[{ kind: 'email', value: desk }]]);

    await her.button('Verify an address').click();
    await her.email.fill(desk.toUpperCase());
    await her.button('Send the code').click();
    await expect.element(her.text('This address is verified already').first()).toBeVisible();
  });

  it('is a phone number, written as one does at home', async () => {
    const her = open();
    await her.button('Verify a number').click();
    await her.phone.fill('0113 496 0000');
    await her.button('Send the code').click();
    await expect.element(her.code).toBeVisible();
    const code = await her.sentCode('+441134960000');
    await her.code.fill(another(code));
    await expect
      .element(her.text('This is not the code. Look into the newest message.').first())
      .toBeVisible();
    await her.code.fill(code);
    await expect.element(her.list('Phone numbers')).toHaveTextContent('+441134960000');
  });

  it('can have its code sent again after a while, or somewhere else', async () => {
    const her = open();
    await her.button('Verify an address').click();
    await her.email.fill(desk);
    await her.button('Send the code').click();
    await expect.element(her.button(/^Send it again in 0:\d\d$/)).toHaveAttribute('aria-disabled', 'true');
    her.stage.sandbox.advance({ seconds: 31 });
    await her.button('Send it again').click();
    await expect.poll(async () => (await her.stage.sandbox.outbox()).length).toBe(2);
    await her.button('Change where it goes').click();
    await expect.element(her.email).toHaveValue(desk);
    await expect.element(her.email).toHaveFocus();
  });

  it('waits as long as the server says where too many codes were asked for or tried', async () => {
    const her = open();
    const { sandbox } = her.stage;
    await her.button('Verify an address').click();
    await her.email.fill(desk);
    sandbox.fault({
      name: 'rate-limited',
      operation: 'verifiedResources.emails.requestCode',
      retryAfterSeconds: 42,
    });
    await her.button('Send the code').click();
    await expect
      .element(her.text('Too many codes were asked for. Try again in 42 seconds.').first())
      .toBeVisible();
    await her.button('Send the code').click();
    await expect.element(her.code).toBeVisible();
    sandbox.fault({
      name: 'rate-limited',
      operation: 'verifiedResources.emails.verify',
      retryAfterSeconds: 17,
    });
    const code = await her.sentCode(desk);
    await her.code.fill(code);
    await expect
      .element(her.text('Too many codes were tried. Try again in 17 seconds.').first())
      .toBeVisible();
    await expect.element(her.button(/^Confirm in 0:\d\d$/)).toBeVisible();
    await expectNoAxeViolations(her.container);
    sandbox.advance({ seconds: 18 });
    await her.root.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect.element(her.list('E-mail addresses')).toHaveTextContent(desk);
  });

  it('can be read in part where the rest fails, and read again', async () => {
    const her = open(
      {},
      { faults: [{ name: 'outage', operation: 'verifiedResources.emails.list', times: 3 }] },
    );
    await expect.element(her.text('The addresses could not be read')).toBeVisible();
    await expect.element(her.text('No number is verified')).toBeVisible();
    await expectNoAxeViolations(her.container);
    her.stage.sandbox.clearFaults();
    await her.button('Try again').click();
    await expect.element(her.text('No address is verified')).toBeVisible();
  });

  it('sends nothing in a dry run', async () => {
    const her = open({ isDryRun: true });
    await her.button('Verify an address').click();
    await her.email.fill(desk);
    await her.button('Send the code').click();
    await her.code.fill('123456');
    await expect.element(her.text('No address is verified')).toBeVisible();
    expect(await her.stage.sandbox.outbox()).toEqual([]);
  });

  it('can be gone through by keyboard alone', async () => {
    const her = open();
    await expect.element(her.button('Verify an address')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.email).toHaveFocus();
    await userEvent.keyboard(`${desk}{Enter}`);
    await expect.element(her.code).toHaveFocus();
    await userEvent.keyboard(await her.sentCode(desk));
    await expect.element(her.list('E-mail addresses')).toHaveTextContent(desk);
  });
});

describe('what is verified of a team', () => {
  it('is its own, for its admins alone', async () => {
    const stage = openStage();
    const { ready, store } = stage.sandbox;
    await ready;
    const [team] = (await store.collections.teams.where({})).filter(({ parentId }) => parentId === 1);
    const teamId = team?.id ?? 0;
    const of = <VerifiedResources teamId={teamId} orgId={1} />;
    const theo = await signIn(stage.sandbox, 'theo');
    const member = openSchedules(stage, of, { accessToken: theo });
    await expect.element(member.root.getByRole('heading', { name: 'Only for admins' })).toBeVisible();
    member.leave();
    const admin = openSchedules(stage, of);
    await admin.button('Verify an address').click();
    await admin.root.getByRole('textbox', { name: 'E-mail address' }).fill(desk);
    await admin.button('Send the code').click();
    const code = admin.root.getByRole('textbox', { name: 'Code' });
    await expect.element(code).toBeVisible();
    const [message] = await stage.sandbox.outbox();
    await code.fill(/\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
    await expect.element(admin.root.getByRole('list', { name: 'E-mail addresses' })).toHaveTextContent(desk);
    expect(await store.collections.verifiedEmails.where({ teamId })).toMatchObject([{ email: desk }]);
  });
});

describe.each([
  ['light', 1120],
  ['dark', 375],
] as const)('verified addresses and numbers, %s, %i pixels wide', (theme, width) => {
  it('fit, and have no fault that axe can find', async () => {
    const stage = openStage({ world: quarterHours });
    const { demo, fetch } = stage.sandbox;
    const her = openSchedules(
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
          <VerifiedResources />
        </CalProvider>
      </div>,
    );
    await her.button('Nummer bestätigen').click();
    await expect.element(her.root.getByRole('textbox', { name: 'Telefonnummer' })).toBeVisible();
    await her.button('Adresse bestätigen').click();
    await her.root.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(desk);
    await her.button('Code senden').first().click();
    await expect.element(her.root.getByRole('textbox', { name: 'Code' })).toBeVisible();
    const frame = her.container.querySelector('.daybook');
    expect(frame?.scrollWidth).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(her.container);
  });
});
