import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './attributes.operations.js';
import { attribute, createAttributeBody, updateAttributeBody } from './attributes.schema.js';
import { attributePath as path } from './options/options.schema.js';

export const attributes: WiresOf<typeof rows> = {
  'organizations.attributes.create': { path: organizationPath, body: createAttributeBody, answer: attribute },
  'organizations.attributes.list': { path: organizationPath, query: skipQuery, answer: z.array(attribute) },
  'organizations.attributes.get': { path, answer: attribute.nullable() },
  'organizations.attributes.update': { path, body: updateAttributeBody, answer: attribute },
  'organizations.attributes.delete': { path, answer: attribute },
};
