import { describe, expect, it } from 'vitest';
import { type Comparison, outcomeOf } from './outcome.js';

const plain: Comparison = { before: [], after: [], sign: 'success', tellsRefusal: false, isDryRun: false };

describe('what became of it', () => {
  it.each<[string, Partial<Comparison>, ReturnType<typeof outcomeOf>]>([
    ['what is new is connected', { before: ['1'], after: ['1', '2'] }, { accounts: ['2'] }],
    [
      'what is new counts though the window was closed',
      { sign: 'closed', after: ['1'] },
      { accounts: ['1'] },
    ],
    ['what is new counts though a refusal was told', { sign: 'failure', after: ['1'] }, { accounts: ['1'] }],
    ['nothing at all is a refusal', {}, { why: 'refused' }],
    ['nothing new may be either', { before: ['1'], after: ['1'] }, { why: 'unchanged' }],
    [
      'nothing new is the same again where refusals are told',
      { before: ['1'], after: ['1'], tellsRefusal: true },
      { accounts: ['1'] },
    ],
    ['a refusal that is told is one', { sign: 'failure', before: ['1'], after: ['1'] }, { why: 'refused' }],
    ['a window that is closed is no refusal', { sign: 'closed' }, { why: 'closed' }],
    ['to come back is all that a dry run can', { isDryRun: true }, { accounts: [] }],
    ['a dry run can be refused', { isDryRun: true, sign: 'failure' }, { why: 'refused' }],
    ['a dry run can be closed', { isDryRun: true, sign: 'closed' }, { why: 'closed' }],
  ])('%s', (_, comparison, outcome) => {
    expect(outcomeOf({ ...plain, ...comparison })).toEqual(outcome);
  });
});
