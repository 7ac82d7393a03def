package io.uplink.adapter.out.postgres.org.structure;

/**
 * The statements of the three lists. Arguments: whether everything is within reach, the branches
 * and the teams that are; the place in the list; text, active, branch, id; how many.
 */
enum StructureSql {
    BRANCHES(
            """
            select x.*, p.name as manager_name, p.active as manager_active,
                   (select count(*) from person_branch b join person q on q.id = b.person_id
                     where b.branch_id = x.id and q.active) as people,
                   (select count(*) from team t where t.branch_id = x.id and t.active) as teams,
                   (select count(*) from ticket t
                     where t.branch_id = x.id and t.deleted_at is null
                       and t.state in ('open', 'in-progress', 'pending')) as open_tickets,
                   lower(x.name) as place
              from branch x left join person p on p.id = x.manager_id
             where ($1::boolean or x.id = any($2::uuid[])
                    or exists (select from team t where t.branch_id = x.id
                                  and t.id = any($3::uuid[])))
               and ($6::text is null or lower(x.name || ' ' || x.code || ' ' || x.address) like $6)
               and ($8::uuid is null or x.id = $8)
            """),
    DEPARTMENTS(
            """
            select x.*, p.name as head_name, p.active as head_active,
                   (select count(*) from person q
                     where q.department_id = x.id and q.active) as people,
                   lower(x.name) as place
              from department x left join person p on p.id = x.head_id
             where ($1::boolean and $2::uuid[] is not null and $3::uuid[] is not null
                    and $8::uuid is null)
               and ($6::text is null or lower(x.name || ' ' || x.description) like $6)
            """),
    TEAMS(
            """
            select x.*, b.name as branch_name,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name,
                                'active', q.active, 'joined', m.joined_at)
                                order by q.id = x.leader_id desc, lower(q.name)), '[]')
                      from team_member m join person q on q.id = m.person_id
                     where m.team_id = x.id) as members,
                   (select count(*) from ticket t
                     where t.team_id = x.id and t.deleted_at is null
                       and t.state in ('open', 'in-progress', 'pending')) as open_tickets,
                   lower(x.name) as place
              from team x join branch b on b.id = x.branch_id
             where ($1::boolean or x.branch_id = any($2::uuid[]) or x.id = any($3::uuid[]))
               and ($6::text is null or lower(x.name || ' ' || x.description) like $6)
               and ($8::uuid is null or x.branch_id = $8)
            """);

    private static final String PLACE =
            """
               and ($4::text is null or (lower(x.name), x.id) %2$s ($4, $5::uuid))
               and ($7::boolean is null or x.active = $7)
               and ($9::uuid is null or x.id = $9)
             order by lower(x.name) %1$s, x.id %1$s
             limit $10
            """;

    private final String onwards;
    private final String backwards;

    StructureSql(String selection) {
        onwards = selection + Place.ONWARDS;
        backwards = selection + Place.BACKWARDS;
    }

    String statement(boolean walkingBackwards) {
        return walkingBackwards ? backwards : onwards;
    }

    /** Apart, for constants are made before their enum's own fields. */
    private static final class Place {

        static final String ONWARDS = PLACE.formatted("asc", ">");
        static final String BACKWARDS = PLACE.formatted("desc", "<");
    }
}
