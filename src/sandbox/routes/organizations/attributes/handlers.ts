import type { HandlersOf } from '../../handler.js';
import { listAssignedOptions, listAssignedOptionsBySlug } from './assignedOptions.js';
import { assignOption, listOptionsOfUser, unassignOption } from './assignments.js';
import * as attributes from './attributes.js';
import * as options from './options.js';

export const attributeHandlers: HandlersOf<'organizations.attributes'> = {
  'organizations.attributes.create': attributes.createAttribute,
  'organizations.attributes.list': attributes.listAttributes,
  'organizations.attributes.get': attributes.getAttribute,
  'organizations.attributes.update': attributes.updateAttribute,
  'organizations.attributes.delete': attributes.deleteAttribute,
  'organizations.attributes.options.create': options.createOption,
  'organizations.attributes.options.list': options.listOptions,
  'organizations.attributes.options.update': options.updateOption,
  'organizations.attributes.options.delete': options.deleteOption,
  'organizations.attributes.options.listAssigned': listAssignedOptions,
  'organizations.attributes.options.listAssignedBySlug': listAssignedOptionsBySlug,
  'organizations.attributes.options.assign': assignOption,
  'organizations.attributes.options.listOfUser': listOptionsOfUser,
  'organizations.attributes.options.unassign': unassignOption,
};
