import type { CallbackInput, ReturnInput } from '../../../consent.schema.js';
import type { OrganizationTeamId } from '../../organizations.schema.js';

export interface GetTeamStripeConnectUrlInput extends OrganizationTeamId, ReturnInput {}
export interface SaveTeamStripeCredentialsInput extends OrganizationTeamId, CallbackInput {}
