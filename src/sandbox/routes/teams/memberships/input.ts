import * as z from 'zod';
import { skipQuery } from '../../../../contract/pages.schema.js';
import { commaList } from '../../../validation/commaList.js';

export const listMembershipsInput = skipQuery.extend({ emails: commaList('emails', z.email()).optional() });
