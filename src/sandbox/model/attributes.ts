import type { AttributeType } from '../../contract/organizations/attributes/attributes.schema.js';

/** Something that an organization says of its members. */
export interface AttributeRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly organizationId: number;
  readonly type: AttributeType;
  readonly name: string;
  readonly slug: string;
  readonly enabled: boolean;
  readonly usersCanEditRelation: boolean;
}

/** What an attribute can say; of text and numbers, what it says of somebody. */
export interface AttributeOptionRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly attributeId: number;
  readonly value: string;
  readonly slug: string;
}

/** That an option is said of a member. */
export interface AttributeAssignmentRecord {
  readonly id: number;
  /** The API's id of it. */
  readonly uid: string;
  readonly membershipId: number;
  readonly optionId: number;
}
