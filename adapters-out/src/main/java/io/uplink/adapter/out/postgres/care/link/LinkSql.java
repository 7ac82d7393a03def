package io.uplink.adapter.out.postgres.care.link;

/** Conditions that more than one statement about links needs. */
final class LinkSql {

    /**
     * Whether the holder of link {@code l} still works ticket {@code t}: whatever ended the link
     * otherwise, who left the company, the team or the ticket has a dead one.
     */
    static final String WORKED =
            """
            exists (select from person w
                     where w.id = l.person_id and w.active
                       and (t.assignee_id = w.id
                            or t.assignee_id is null
                               and exists (select from team_member m
                                            where m.team_id = t.team_id and m.person_id = w.id)))
            """;

    /** The ticket that link {@code l} of ticket {@code own} opens: a customer follows a merge. */
    static final String OPENS =
            "case when l.kind = 'customer' then coalesce(own.merged_into, own.id) else own.id end";

    private LinkSql() {}
}
