'use client';
import type { Words } from '../../booking-form/words.js';
import type { Booking } from '../../queries/bookings.js';
import { dayOf } from '../../time/day.js';
import type { Zone } from '../../time/types.js';
import { RadioGroup } from '../../ui/choice/RadioGroup.js';
import { Field } from '../../ui/form/Field.js';
import { Select } from '../../ui/form/Select.js';
import type { CancelScope, CancelWish } from '../cancelWish.js';
import type { Receipt } from '../receipt.model.js';

export interface CancelScopeChoiceProps {
  receipt: Receipt;
  /** The dates that can still be cancelled. */
  open: readonly Booking[];
  wish: CancelWish;
  isReadOnly: boolean;
  zone: Zone;
  words: Words;
  onWish: (wish: CancelWish) => void;
}

const isScope = (text: string): text is CancelScope =>
  text === 'this' || text === 'following' || text === 'all';

/** How much of a series: one date, from one on, or all. Where it is looked at as a whole, also which date. */
export function CancelScopeChoice(props: CancelScopeChoiceProps) {
  const { receipt, open, wish, isReadOnly, zone, words, onWish } = props;
  const { t, f } = words;
  const isWhole = receipt.dates.length > 1;
  const dayText = ({ start }: Booking) => f.mediumDay(dayOf(start, zone));
  const chosen = open.find(({ uid }) => uid === wish.uid) ?? receipt.booking;
  // Of the last one there is nothing after it.
  const hasFollowing = isWhole || chosen.uid !== open.at(-1)?.uid;
  const labels: Record<CancelScope, string> = isWhole
    ? {
        all: t('booking.scopeAll', { count: open.length }),
        this: t('booking.scopeOne'),
        following: t('booking.scopeFrom'),
      }
    : {
        this: t('booking.scopeOnly', { day: dayText(chosen) }),
        following: t('booking.scopeFollowing', { day: dayText(chosen) }),
        all: t('booking.scopeAll', { count: open.length }),
      };
  const scopes: readonly CancelScope[] = isWhole
    ? ['all', 'this', 'following']
    : ['this', ...(hasFollowing ? (['following'] as const) : []), 'all'];
  return (
    <>
      <Field label={t('booking.scope')} group>
        <RadioGroup
          options={scopes.map((scope) => ({ value: scope, label: labels[scope] }))}
          value={wish.scope}
          onValueChange={(scope) => isScope(scope) && onWish({ ...wish, scope })}
          readOnly={isReadOnly}
        />
      </Field>
      {isWhole && wish.scope !== 'all' && (
        <Field label={t('booking.scopeDate')}>
          <Select
            options={open.map((booking) => ({
              value: booking.uid,
              label: `${dayText(booking)}${f.comma}${f.time(booking.start, zone)}`,
            }))}
            value={wish.uid}
            onValueChange={(uid) => onWish({ ...wish, uid })}
            readOnly={isReadOnly}
          />
        </Field>
      )}
    </>
  );
}
