'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type CreateOutOfOfficeInput, makeOutOfOffice, type OutOfOffice } from './outOfOffice.js';
import { useOutOfOfficeMutation } from './useOutOfOfficeMutation.js';

/** Says that a member is away on some days: nobody can book her then, or somebody else is booked in her place. Needs the token of an organization's admin. */
export const useCreateOutOfOffice = (): UseMutationResult<OutOfOffice, CalError, CreateOutOfOfficeInput> =>
  useOutOfOfficeMutation(makeOutOfOffice);
