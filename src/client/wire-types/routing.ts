/** What the API takes and gives around routing forms and the workflows of a team, as types. */

export type {
  CreateOrganizationFormResponseInput,
  ListOrganizationFormResponsesInput,
  ListOrganizationRoutingFormsInput,
  OrganizationFormResponseId,
  OrganizationRoutingFormId,
  UpdateOrganizationFormResponseInput,
} from '../../contract/organizations/routing-forms/routingForms.schema.js';
export type {
  CreateTeamFormResponseInput,
  ListTeamFormResponsesInput,
  ListTeamRoutingFormsInput,
  TeamFormResponseId,
  TeamRoutingFormId,
  UpdateTeamFormResponseInput,
} from '../../contract/organizations/teams/routing-forms/routingForms.schema.js';
export type {
  FormWorkflowStep,
  WorkflowStep,
} from '../../contract/organizations/teams/workflows/answeredSteps.schema.js';
export type {
  CreateFormWorkflowInput,
  FormWorkflow,
  FormWorkflowActivation,
  UpdateFormWorkflowInput,
} from '../../contract/organizations/teams/workflows/routing-forms/formWorkflows.schema.js';
export type {
  EmailAddressStep,
  EmailStep,
  FormWorkflowStepChange,
  FormWorkflowStepInput,
  HtmlMessage,
  StepRecipient,
  StepTemplate,
  TextAttendeeStep,
  TextMessage,
  TextNumberStep,
  WorkflowStepChange,
  WorkflowStepInput,
} from '../../contract/organizations/teams/workflows/steps.schema.js';
export type {
  FormWorkflowTrigger,
  TriggerOffset,
  WorkflowTrigger,
} from '../../contract/organizations/teams/workflows/triggers.schema.js';
export type {
  CreateWorkflowInput,
  ListWorkflowsInput,
  UpdateWorkflowInput,
  Workflow,
  WorkflowActivation,
  WorkflowId,
} from '../../contract/organizations/teams/workflows/workflows.schema.js';
export type {
  CreatedFormResponse,
  CreateFormResponseQuery,
  FormAnswer,
  FormResponse,
  UpdateFormResponseBody,
} from '../../contract/routing-forms/responses.schema.js';
export type {
  CalculatedSlots,
  CalculateSlotsInput,
  FormAnswers,
  FormField,
  FormRoute,
  RoutingForm,
  RoutingFormId,
  RoutingFormsQuery,
  SlotsWindow,
} from '../../contract/routing-forms/routingForms.schema.js';
