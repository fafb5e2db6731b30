'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { changeOutOfOffice, type OutOfOffice, type UpdateOutOfOfficeInput } from './outOfOffice.js';
import { useOutOfOfficeMutation } from './useOutOfOfficeMutation.js';

/** Changes what is given of an entry. Needs the token of an organization's admin. */
export const useUpdateOutOfOffice = (): UseMutationResult<OutOfOffice, CalError, UpdateOutOfOfficeInput> =>
  useOutOfOfficeMutation(changeOutOfOffice);
