package io.uplink.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the company tells its people these days, and what each was told of the newest tickets. */
final class NewsRows {

    private final CopyTable announcements =
            new CopyTable(
                    "announcement",
                    """
                    id title body importance audience_kind audience_id branch_id visible_from
                    visible_until author_id published_at version
                    """);

    private final Crew crew;
    private final Chance chance;
    private final Instant now;

    NewsRows(Crew crew, Chance chance, Instant now) {
        this.crew = crew;
        this.chance = chance;
        this.now = now;
    }

    /** The statement that tells; of the last days only: who looks further back looks at tickets. */
    String told() {
        return """
        insert into notification (id, person_id, kind, ticket_id, reference, title, by_name,
               event_id, at, read_at)
        select e.id, cast(e.data ->> 'person' as uuid), 'assigned', t.id, t.number, t.subject,
               e.author_name, e.id, e.at,
               case when e.at < timestamptz '%1$s' - interval '1 day'
                    then e.at + interval '40 minutes' end
          from ticket_entry e join ticket t on t.id = e.ticket_id
         where e.kind = 'assigned' and e.data ? 'person'
           and e.at > timestamptz '%1$s' - interval '5 days'
           and e.author_id is distinct from cast(e.data ->> 'person' as uuid)
        """
                .formatted(now);
    }

    List<CopyTable> tables() {
        announce(
                "Stock count on Friday",
                "The store is closed on Friday from 14:00. Please fetch what you need before.",
                "normal",
                Duration.ofHours(20));
        announce(
                "Fibre cut on the ring road",
                "A road crew cut the trunk cable at 06:40. Tell callers that splicing takes until"
                        + " the evening, and put new reports of this area under high priority.",
                "urgent",
                Duration.ofHours(2));
        return List.of(announcements);
    }

    /** By the manager of the first branch to its people. */
    private void announce(String title, String text, String importance, Duration ago) {
        var at = now.minus(ago);
        var branch = Crew.branch(0).value();
        announcements.put(chance.id(at), title, text, importance, "branch", branch, branch);
        announcements.put(at, now.plus(Duration.ofDays(6)));
        announcements.put(crew.of("manager", 0).getFirst().id().value(), at, 1).end();
    }
}
