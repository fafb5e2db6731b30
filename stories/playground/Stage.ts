import type { CalProviderProps } from 'daybook';
import type { Sandbox } from 'daybook/sandbox';
import type { AtomName, CallbacksOf } from './atomCallbacks.js';
import type { Scene } from './Scene.js';

/** A sandbox on which a scene is ready to be played. */
export interface Stage {
  readonly scene: Scene;
  readonly sandbox: Sandbox;
  /** The sandbox's, which notes what is sent. */
  readonly fetch: NonNullable<CalProviderProps['fetch']>;
  /** Something was asked of the sandbox, and is not answered. */
  isBusy(): boolean;
  readonly username: string;
  readonly eventSlug: string;
  /** undefined: there is no such event type. */
  readonly eventTypeId: number | undefined;
  /** Of what was booked for this atom. */
  readonly bookingUid: string;
  /** Who is signed in, where somebody is. */
  readonly account: Pick<CalProviderProps, 'accessToken' | 'getAccessToken'>;
  /** Callbacks that note what they are told. */
  told<Name extends AtomName>(name: Name): CallbacksOf<Name>;
}
