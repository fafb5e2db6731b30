import { Appointments } from './Appointments.js';
import { SignedIn } from './SignedIn.js';

/** The page for staff: the host's bookings, read with her own access token. */
export function Staff() {
  return (
    <SignedIn page="staff">{(staff, signOut) => <Appointments staff={staff} onSignOut={signOut} />}</SignedIn>
  );
}
