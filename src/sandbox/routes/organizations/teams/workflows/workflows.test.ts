import { describe, expect, it } from 'vitest';
import { talk } from '../../../../testing/talk.js';

const EMAIL = {
  action: 'email_attendee',
  stepNumber: 2,
  recipient: 'const',
  template: 'custom',
  sender: 'Clinic',
  message: { subject: 'Soon', html: '<p>Soon</p>' },
};
const REMINDER = {
  name: 'Remind',
  activation: { isActiveOnAllEventTypes: true },
  trigger: { type: 'beforeEvent', offset: { value: 1, unit: 'day' } },
};
const AFTER_FORM = {
  name: 'Thanks',
  activation: { isActiveOnAllRoutingForms: true },
  trigger: { type: 'formSubmitted' },
};

async function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const { data: team } = (await all.post('/v2/organizations/1/teams', { name: 'Blue' }, asOwner)).body;
  const { verifiedEmails, verifiedPhones } = all.sandbox.store.collections;
  const email = await verifiedEmails.add({ userId: 1, teamId: team.id, email: 'desk@acme.example' });
  const foreign = await verifiedEmails.add({ userId: 1, email: 'me@acme.example' });
  const phone = await verifiedPhones.add({ userId: 1, teamId: team.id, phoneNumber: '+4930123456' });
  const path = `/v2/organizations/1/teams/${team.id}/workflows`;
  const toDesk = { ...EMAIL, action: 'email_address', stepNumber: 1, verifiedEmailId: email.id };
  const toPhone = {
    ...{ action: 'sms_number', stepNumber: 3, recipient: 'phone_number', template: 'reminder', sender: 'C' },
    ...{ message: { subject: '', text: 'Soon' }, verifiedPhoneId: phone.id },
  };
  return { ...all, asOwner, team, path, toDesk, toPhone, foreign };
}

describe("a team's workflow", () => {
  it('is kept with its steps in their order, and the addresses that they go to', async () => {
    const { post, get, asOwner, path, toDesk, toPhone, team } = await stage();
    const { status, body } = await post(path, { ...REMINDER, steps: [EMAIL, toPhone, toDesk] }, asOwner);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...{ name: 'Remind', teamId: team.id, type: 'event-type', trigger: REMINDER.trigger },
      activation: { isActiveOnAllEventTypes: true, activeOnEventTypeIds: [] },
      steps: [
        { action: 'email_address', recipient: 'email', email: 'desk@acme.example', phone: '' },
        { action: 'email_attendee', recipient: 'attendee', includeCalendarEvent: false },
        { action: 'sms_number', recipient: 'phone_number', phone: '+4930123456' },
      ],
    });
    expect((await get(`${path}/${body.data.id}`, asOwner)).body.data).toEqual(body.data);
    expect((await get(path, asOwner)).body.data).toEqual([body.data]);
  });

  it('keeps, changes, makes and deletes steps as they are given', async () => {
    const { post, patch, asOwner, path, toDesk, toPhone } = await stage();
    const { data } = (await post(path, { ...REMINDER, steps: [toDesk, EMAIL] }, asOwner)).body;
    const [desk, attendee] = data.steps;
    const steps = [{ ...EMAIL, id: attendee.id, sender: 'Desk' }, toPhone];
    const changed = (await patch(`${path}/${data.id}`, { steps, name: 'Changed' }, asOwner)).body.data;
    expect(changed).toMatchObject({ name: 'Changed', trigger: REMINDER.trigger });
    expect(changed.steps).toMatchObject([{ id: attendee.id, sender: 'Desk' }, { action: 'sms_number' }]);
    expect(changed.steps.map(({ id }: { id: number }) => id)).not.toContain(desk.id);
    const gone = await patch(`${path}/${data.id}`, { steps: [{ ...EMAIL, id: desk.id }] }, asOwner);
    expect(gone.status).toBe(400);
  });

  it('is refused what is not the team’s, and what makes no sense', async () => {
    const { post, asOwner, path, toDesk, foreign, sandbox } = await stage();
    const refusal = async (body: object) => {
      const answer = await post(path, { ...REMINDER, steps: [EMAIL], ...body }, asOwner);
      return [answer.status, answer.body.error.message];
    };
    expect(await refusal({ steps: [{ ...toDesk, verifiedEmailId: foreign.id }] })).toEqual([
      400,
      'Invalid Verified Email Id.',
    ]);
    expect(await refusal({ steps: [] })).toEqual([400, 'Bad Request Exception']);
    expect(await refusal({ trigger: { type: 'beforeEvent' } })).toEqual([400, 'Bad Request Exception']);
    const foreignType = { isActiveOnAllEventTypes: false, activeOnEventTypeIds: [1] };
    expect((await refusal({ activation: foreignType }))[0]).toBe(400);
    await sandbox.store.collections.teams.change(1, { plan: 'ESSENTIALS' });
    expect((await refusal({}))[0]).toBe(403);
  });

  it('is for bookings or for forms, and each is a stranger to the other', async () => {
    const { post, get, remove, asOwner, path, team } = await stage();
    const { data } = (await post(`${path}/routing-form`, { ...AFTER_FORM, steps: [EMAIL] }, asOwner)).body;
    expect(data).toMatchObject({ type: 'routing-form', trigger: { type: 'formSubmitted' } });
    expect((await get(`${path}/routing-form`, asOwner)).body.data).toEqual([data]);
    expect((await get(path, asOwner)).body.data).toEqual([]);
    const wrong = await get(`${path}/${data.id}`, asOwner);
    expect([wrong.status, wrong.body.error.message]).toEqual([
      404,
      `Workflow with ID ${data.id} not found for team ${team.id}`,
    ]);
    expect((await remove(`${path}/${data.id}/routing-form`, undefined, asOwner)).body).toEqual({
      status: 'success',
    });
    expect((await get(`${path}/routing-form`, asOwner)).body.data).toEqual([]);
  });
});
