package io.uplink.adapter.out.postgres.outreach.notification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of {@code notification}, several in one statement. */
@ApplicationScoped
class SqlNotifications implements Notifications {

    private static final String ADD =
            """
            insert into notification (id, person_id, kind, ticket_id, entry_id, branch_id, day,
                   reference, title, by_name, event_id, at)
            select g.id, g.person, g.kind, g.ticket, g.entry, g.branch, g.day, g.reference, g.title,
                   g.by_name, g.event, g.at
              from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as g (
                   id uuid, person uuid, kind text, ticket uuid, entry uuid, branch uuid, day date,
                   reference text, title text, by_name text, event uuid, at timestamptz)
             where not exists (select from notification_mute m
                                where m.person_id = g.person and m.kind = g.kind)
                on conflict (event_id, person_id) do nothing
            """;

    private static final String READ_ONE =
            """
            update notification set read_at = coalesce(read_at, $3)
             where id = $2 and person_id = $1
            """;

    private static final String READ_ALL =
            """
            update notification set read_at = $3
             where person_id = $1 and read_at is null and at <= $2
            """;

    private static final String READ_OF_TICKET =
            """
            update notification set read_at = $3
             where person_id = $1 and ticket_id = $2 and read_at is null
            """;

    private static final String MUTED = "select kind from notification_mute where person_id = $1";

    private static final String UNMUTE =
            "delete from notification_mute where person_id = $1 and kind <> all($2::text[])";

    private static final String MUTE =
            """
            insert into notification_mute (person_id, kind)
            select $1, kind from unnest($2::text[]) as kind
                on conflict do nothing
            """;

    private static final String PRUNE =
            """
            delete from notification
             where id in (
                   (select id from notification where read_at < $1 limit $4)
                   union
                   (select id from notification where at < $2 limit $4)
                   union
                   (select id
                      from (select id, row_number() over (partition by person_id
                                                          order by at desc, id desc) as place
                              from notification) ranked
                     where place > $3 limit $4)
                   limit $4)
            """;

    private final Statements statements;

    SqlNotifications(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(List<Notification> raised) {
        statements.write(
                ADD, StoredJson.write(raised.stream().map(SqlNotifications::row).toList()));
    }

    private static Row row(Notification one) {
        return new Row(
                one.id(),
                one.person().value(),
                one.kind().code(),
                one.ticket().map(TicketId::value),
                one.entry(),
                one.summary().map(about -> about.branch().value()),
                one.summary().map(Notification.OfDay::day),
                one.reference(),
                one.title(),
                one.byName(),
                one.event(),
                one.at());
    }

    @Override
    public boolean markRead(PersonId person, UUID notification, Instant now) {
        return statements.change(READ_ONE, person.value(), notification, now) == 1;
    }

    @Override
    public int markAllRead(PersonId person, Instant until, Instant now) {
        return statements.change(READ_ALL, person.value(), until, now);
    }

    @Override
    public int markTicketRead(PersonId person, TicketId ticket, Instant now) {
        return statements.change(READ_OF_TICKET, person.value(), ticket.value(), now);
    }

    @Override
    public Set<NotificationKind> muted(PersonId person) {
        var kinds = EnumSet.noneOf(NotificationKind.class);
        statements
                .list(String.class, MUTED, person.value())
                .forEach(code -> NotificationKind.ofCode(code).ifPresent(kinds::add));
        return kinds;
    }

    @Override
    public void mute(PersonId person, Set<NotificationKind> kinds) {
        var codes = kinds.stream().map(NotificationKind::code).toArray(String[]::new);
        statements.write(UNMUTE, person.value(), codes);
        statements.write(MUTE, person.value(), codes);
    }

    @Override
    public int prune(Instant readBefore, Instant toldBefore, int newest, int most) {
        return statements.change(PRUNE, readBefore, toldBefore, newest, most);
    }

    @RegisterForReflection
    private record Row(
            UUID id,
            UUID person,
            String kind,
            Optional<UUID> ticket,
            Optional<UUID> entry,
            Optional<UUID> branch,
            Optional<LocalDate> day,
            String reference,
            String title,
            String by_name,
            UUID event,
            Instant at) {}
}
