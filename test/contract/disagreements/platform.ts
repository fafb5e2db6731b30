import type { Reasons } from './index.js';

const cardinal = 'one workflow is answered as itself; the description takes the list of the row beside it';
const dates = 'dates are sent as text; the description calls every date of these families an object';
const switches = 'a boolean; where its type is not spelled out in their code, the description says object';
const opaque =
  'described as any object; behaviour.md 9.4 names what it is, and the web app writes these fields';
const orgId = 'the path has it; the description lists only the parameters that the handler reads';

export const platform: Reasons = {
  described: [
    // oauthClients
    ['oauthClients.* data *logo type', 'recordings 76 to 80 answer null, and create takes text'],
    [
      'oauthClients.users.* data *locale required',
      'recordings 22 to 26 answer it always, null where it was not set',
    ],
    [
      'oauthClients.users.* data *avatarUrl required',
      'recordings 22 to 26 answer it always, null where it was not set',
    ],
    [
      'oauthClients.users.* body timeFormat values',
      'the server reads a number out of text, then takes 12 and 24 alone',
    ],
    ['me.update body timeFormat values', 'as for a managed user: out of text too, then 12 and 24 alone'],
    [
      'oauthClients.users.create body weekStart values',
      'behaviour.md 3: any text on create, checked on update alone',
    ],

    // auth.oauth2
    ['auth.oauth2.createToken data scope extra', 'the documentation’s OAuth page shows it in both answers'],

    // routing forms
    ['*outingForms.list data [].routes type', 'a list in the store, and so on the wire: order decides'],
    ['*outingForms.list data [].routes[].* extra', opaque],
    [
      '*outingForms.list data [].fields type',
      'a list in the store, and so on the wire: it is the order of questions',
    ],
    ['*outingForms.list data [].fields[].* extra', opaque],
    ['*outingForms.* data slots{}[] extra', 'described as any object; the slots are those of slots.list'],
    ['*outingForms.responses.list data * missing', 'a list is answered; the description forgot the brackets'],
    ['*outingForms.responses.list data [] extra', 'a list is answered; the description forgot the brackets'],
    ['*outingForms.responses.update body response{}.* extra', opaque],
    ['*outingForms.responses.update data response{}.* extra', opaque],
    ['organizations.teams.routingForms.responses.update path orgId extra', orgId],

    // workflows
    ['organizations.teams.workflows.* path orgId extra', orgId],
    ['organizations.teams.workflows.*create data [] missing', cardinal],
    ['organizations.teams.workflows.*create data * extra', cardinal],
    ['organizations.teams.workflows.*get data [] missing', cardinal],
    ['organizations.teams.workflows.*get data * extra', cardinal],
    ['organizations.teams.workflows.*update data [] missing', cardinal],
    ['organizations.teams.workflows.*update data * extra', cardinal],
    ['organizations.teams.workflows.*list data [].createdAt type', dates],
    ['organizations.teams.workflows.*list data [].updatedAt type', dates],
    ['organizations.teams.workflows.* *steps[].includeCalendarEvent type', switches],
    [
      'organizations.teams.workflows.* body activation.isActiveOnAll* values',
      'true and false are all the values of a boolean; here they tell two kinds apart',
    ],
    [
      'organizations.teams.workflows.* body trigger.offset.unit type',
      'the units that are listed are text, whatever the type beside them says',
    ],
    [
      'organizations.teams.workflows.* body trigger.type values',
      'five of the twelve are described as any text; behaviour.md 9.4 and the answer name each',
    ],
    [
      'organizations.teams.workflows.* body steps[].action values',
      'the same list stands at every step, but no body is described for a phone call, nor for a form’s other actions',
    ],
    [
      'organizations.teams.workflows.routingForms.* body activation.activeOnRoutingFormIds[] type',
      'a form’s id is text in every row, and in the description’s own example',
    ],
    [
      'organizations.teams.workflows.routingForms.list data [].steps[].recipient values',
      'the action decides on the recipient, and a form has no host to write to',
    ],
  ],
  recorded: [],
};
