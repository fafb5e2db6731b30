'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { type DeleteOutOfOfficeInput, removeOutOfOffice } from './outOfOffice.js';
import { useOutOfOfficeMutation } from './useOutOfOfficeMutation.js';

/** Deletes an entry: its days can be booked again. Needs the token of an organization's admin. */
export const useDeleteOutOfOffice = (): UseMutationResult<void, CalError, DeleteOutOfOfficeInput> =>
  useOutOfOfficeMutation(removeOutOfOffice);
