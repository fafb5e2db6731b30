import type { SkipQuery } from '../../../../contract/pages.schema.js';
import { parseInstant, toIso } from '../../../../time/instant.js';
import { type SystemRole, systemRoles } from '../../../auth/systemRoles.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import type { RolePermission, RoleRecord } from '../../../model/roles.js';
import type { Server } from '../../../server.js';
import type { Store } from '../../../store/store.js';

/** Whose roles they are, a team's or an organization's, and what such roles can hold. */
export interface Scope<Permission extends RolePermission> {
  teamId: number;
  known: readonly Permission[];
}

interface RoleSettings {
  name?: string;
  color?: string;
  description?: string;
  permissions?: readonly RolePermission[];
}

/** When the API's own roles came to be. */
const SYSTEM_SINCE = parseInstant('2025-01-01T00:00:00Z');

/** `*.*` where a role can't hold that: each of the rest. */
function permissionsOf<Permission extends RolePermission>(
  held: readonly RolePermission[],
  known: readonly Permission[],
): Permission[] {
  const isHeld = (permission: RolePermission) => held.includes(permission) || held.includes('*.*');
  return held.includes('*.*') && known.some((permission) => permission === '*.*')
    ? known.filter((permission) => held.includes(permission))
    : known.filter(isHeld);
}

const isSystem = (role: RoleRecord | SystemRole): role is SystemRole => !('id' in role);

/** @returns the role without the name of who has it, which differs */
export function roleFields<Permission extends RolePermission>(
  role: RoleRecord | SystemRole,
  { known }: Scope<Permission>,
) {
  const system = isSystem(role);
  return {
    id: role.uid,
    name: role.name,
    color: system ? null : role.color,
    description: role.description,
    type: system ? ('SYSTEM' as const) : ('CUSTOM' as const),
    createdAt: toIso(system ? SYSTEM_SINCE : role.createdAt),
    updatedAt: toIso(system ? SYSTEM_SINCE : role.updatedAt),
    permissions: permissionsOf(role.permissions, known),
  };
}

/** null: the API's own. */
export const ownerOf = (role: RoleRecord | SystemRole): number | null =>
  isSystem(role) ? null : role.teamId;

export async function addRole(
  { name, color = '', description = '', permissions = [] }: RoleSettings & { name: string },
  { teamId }: { teamId: number },
  { store, ids, clock }: Server,
): Promise<RoleRecord> {
  await requireFreeName(name, teamId, store);
  return store.collections.roles.add({
    uid: ids.uuid(),
    teamId,
    name,
    color: color || null,
    description: description || null,
    permissions: [...new Set(permissions)],
    createdAt: clock.now(),
    updatedAt: clock.now(),
  });
}

/** The API's own first. */
export async function rolesOf(
  teamId: number,
  { skip = 0, take = 250 }: SkipQuery,
  store: Store,
): Promise<(RoleRecord | SystemRole)[]> {
  const all = [...systemRoles, ...(await store.collections.roles.where({ teamId }))];
  return all.slice(skip, skip + take);
}

interface RolePlace {
  teamId: number;
  roleId: string;
}

const missing = ({ teamId, roleId }: RolePlace) =>
  notFound(`Role with id ${roleId} within team id ${teamId} not found`);

/** One that the team has made. */
export async function ownRole(place: RolePlace, store: Store): Promise<RoleRecord> {
  const [role] = await store.collections.roles.where({ uid: place.roleId, teamId: place.teamId });
  if (!role) throw missing(place);
  return role;
}

/** One that its members can have. */
export async function roleFor(place: RolePlace, store: Store): Promise<RoleRecord | SystemRole> {
  return systemRoles.find(({ uid }) => uid === place.roleId) ?? ownRole(place, store);
}

/** @throws Refusal 400 for one of the API's own */
export async function changeableRole(
  place: RolePlace,
  doing: 'update' | 'delete',
  store: Store,
): Promise<RoleRecord> {
  const role = await roleFor(place, store);
  if (isSystem(role)) throw badRequest(`Cannot ${doing} default roles`);
  return role;
}

export async function changeRole(
  place: RolePlace,
  { permissions, ...settings }: RoleSettings,
  { store, clock }: Server,
): Promise<RoleRecord> {
  const role = await changeableRole(place, 'update', store);
  if (settings.name !== undefined && settings.name !== role.name) {
    await requireFreeName(settings.name, place.teamId, store);
  }
  const changed = await store.collections.roles.change(role.id, {
    ...settings,
    ...(permissions && { permissions: [...new Set(permissions)] }),
    updatedAt: clock.now(),
  });
  return changed ?? role;
}

/** Its members have what their membership says from then on. */
export async function removeRole(place: RolePlace, store: Store): Promise<RoleRecord> {
  const role = await changeableRole(place, 'delete', store);
  const { roles, memberships } = store.collections;
  for (const { id } of await memberships.where({ customRoleId: role.uid })) {
    await memberships.change(id, { customRoleId: null });
  }
  await roles.remove(role.id);
  return role;
}

/** Adds and takes permissions of a role; what it holds already, or does not hold, makes no difference. */
export async function regrant(
  place: RolePlace,
  { add = [], take = [] }: { add?: readonly RolePermission[]; take?: readonly RolePermission[] },
  server: Server,
): Promise<RoleRecord> {
  const { permissions } = await changeableRole(place, 'update', server.store);
  const left = permissions.filter((held) => !take.includes(held));
  return changeRole(place, { permissions: [...left, ...add] }, server);
}

async function requireFreeName(name: string, teamId: number, store: Store): Promise<void> {
  const [other] = await store.collections.roles.where({ teamId, name });
  if (other) throw badRequest(`Role with name "${name}" already exists`);
}
