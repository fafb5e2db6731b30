import { ownPage } from '../windows.js';

/** The address that a page of this origin is meant by: `/settings` too. undefined: none was given. */
export const wholeAddress = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : new URL(address, ownPage().location.href).href;
