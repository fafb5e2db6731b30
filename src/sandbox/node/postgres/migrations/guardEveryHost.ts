/**
 * The database itself keeps a host from being booked twice: of the accepted bookings that they host, alone or with
 * others, no two may share time. Bookings that are shared (seats), or that were put there without a check, are left out.
 *
 * A row for each host of a booking follows the booking by a trigger, whoever writes to it. It takes its hosts' locks in
 * the order of their numbers first, so that whoever comes second waits there: in the constraint two could wait for each
 * other, and only the database's deadlock timeout, a second, would part them.
 */
export const guardEveryHost = `do $migration$ begin
  alter table daybook_sandbox.bookings drop constraint if exists no_two_at_once;
  drop index if exists daybook_sandbox.bookings_by_uid, daybook_sandbox.bookings_by_host,
    daybook_sandbox.event_types_by_owner, daybook_sandbox.users_by_username;

  create table daybook_sandbox.booking_hosts (
    booking_id int not null references daybook_sandbox.bookings on delete cascade,
    host_id int not null,
    during int8range not null,
    guarded boolean not null,
    primary key (booking_id, host_id),
    constraint no_two_at_once exclude using gist (host_id with =, during with &&) where (guarded)
  );
  create index booking_hosts_of_host on daybook_sandbox.booking_hosts (host_id);

  create function daybook_sandbox.set_booking_hosts(booking int, document jsonb) returns void language plpgsql as $$
  declare
    hosts int[] := array(
      select distinct id::int
      from jsonb_array_elements_text(coalesce(document->'coHostIds', '[]') || (document->'hostId')) as id
      order by 1
    );
    is_guarded boolean := coalesce(document->>'status' = 'accepted' and (document->>'exclusive')::boolean, false);
  begin
    if is_guarded then
      for place in 1..cardinality(hosts) loop
        perform pg_advisory_xact_lock(hashtext('daybook_sandbox host'), hosts[place]);
      end loop;
    end if;
    delete from daybook_sandbox.booking_hosts where booking_id = booking;
    insert into daybook_sandbox.booking_hosts (booking_id, host_id, during, guarded)
    select booking, id, int8range((document->>'start')::bigint, (document->>'end')::bigint), is_guarded
    from unnest(hosts) as id;
  end $$;

  create function daybook_sandbox.booking_written() returns trigger language plpgsql as $$ begin
    perform daybook_sandbox.set_booking_hosts(new.id, new.record);
    return null;
  end $$;
  create trigger booking_added after insert on daybook_sandbox.bookings
    for each row execute function daybook_sandbox.booking_written();
  create trigger booking_changed after update on daybook_sandbox.bookings
    for each row when (
      (old.record->'hostId', old.record->'coHostIds', old.record->'start', old.record->'end', old.record->'status', old.record->'exclusive')
      is distinct from
      (new.record->'hostId', new.record->'coHostIds', new.record->'start', new.record->'end', new.record->'status', new.record->'exclusive')
    ) execute function daybook_sandbox.booking_written();

  perform daybook_sandbox.set_booking_hosts(id, record) from daybook_sandbox.bookings;
end $migration$`;
