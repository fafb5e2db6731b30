import { type BookerEvent, type BookerState, holdOf } from './booker.state.js';
import { whileBooked, whileOpening } from './steps/afterwards.js';
import { recurrenceChosen, startOver } from './steps/anytime.js';
import { behind } from './steps/behind.js';
import { whileBooking, whileUnsure } from './steps/booking.js';
import { whileChoosing } from './steps/choosing.js';
import {
  answered,
  backToTimes,
  holdWanted,
  renewalFailed,
  renewed,
  submitted,
  whileInDetails,
} from './steps/details.js';
import { stay, type Transition } from './steps/go.js';
import { holdAlternative, timesRead, visitResumed, whileHolding } from './steps/holding.js';

/*
 *   choosing --slotChosen--> holding --holdMade, holdFailed--> details --submitted--> booking --bookingMade--> booked
 *                (she sees the form from here on, and may submit it)
 *      ^                        |                              |  ^  ^                 |  |  |                   |
 *      +------holdRefused-------+          holdEnded --> lost --+  |  +-bookingRefused-+  |  +-answerLost> unsure|
 *      +------------backPressed------------------+     (alternativeChosen)   slotTaken > lost     nothingBooked: |
 *      +--moveChosen, startedOver--------------------------------------------------------------------------------+
 *      +--moveOpened-- opening --moveRefused--> unmovable (--moveAsked--> opening)
 *
 * Pure and total: an event that a step does not know changes nothing. A late answer carries the turn of the step that
 * asked; another turn has begun since, so it is dropped. Only a hold that comes too late is let go, since it exists.
 */

const hasTurn = (event: BookerEvent): event is Extract<BookerEvent, { turn: number }> => 'turn' in event;

function step(state: BookerState, event: BookerEvent): Transition {
  if (hasTurn(event) && event.turn !== state.turn) return stay(state);
  if (event.type === 'answered') return answered(state, event);
  if (event.type === 'recurrenceChosen') return recurrenceChosen(state, event.count);
  if (event.type === 'backPressed') return backToTimes(state);
  if (event.type === 'startedOver') return startOver(state);
  if (event.type === 'timesRead') return timesRead(state);
  const beside = behind(state, event);
  if (beside) return stay(beside);
  if (event.type === 'holdRenewed') return renewed(state, event);
  if (event.type === 'renewalFailed') return renewalFailed(state, event);
  if (event.type === 'holdWanted') return holdWanted(state, event);
  if (event.type === 'visitResumed') return visitResumed(state, event);
  switch (state.step.at) {
    case 'choosing':
      return whileChoosing(state, event);
    case 'holding':
      if (event.type === 'submitted') return submitted(state, event);
      return hasTurn(event) ? whileHolding(state, event) : whileChoosing(state, event);
    case 'details':
      return whileInDetails(state, event);
    case 'lost':
      return event.type === 'alternativeChosen'
        ? holdAlternative(state, event.slot)
        : whileHolding(state, event);
    case 'booking':
      return whileBooking(state, event);
    case 'unsure':
      return whileUnsure(state, event);
    case 'booked':
      return whileBooked(state, event);
    case 'opening':
    case 'unmovable':
      return whileOpening(state, event);
    default:
      return state.step satisfies never;
  }
}

/** The next state, and what the controller is to do. */
export function transition(state: BookerState, event: BookerEvent): Transition {
  const result = step(state, event);
  const isHold = event.type === 'holdMade' || event.type === 'holdRenewed';
  const isUnwanted = isHold && holdOf(result.state)?.uid !== event.uid;
  // It exists on the server, and nobody here waits for it any more.
  return isUnwanted
    ? { ...result, effects: [...result.effects, { do: 'releaseHold', uid: event.uid }] }
    : result;
}
