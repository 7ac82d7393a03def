package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.application.care.privacy.port.SubjectData.Section;

/**
 * What is handed out of a customer, a statement for each section. The names of the columns are what
 * people read; {@code $1} are the records, {@code id} sorts.
 */
final class SubjectSql {

    private static final String TICKETS = "select id from ticket where customer_id = any ($1)";

    private static final String COMPLAINTS =
            "select id from complaint where customer_id = any ($1)";

    private static final String RECORDS =
            """
            select c.id, c.account_number as account, c.name, c.email,
                   (select string_agg(p.e164 || case when p.label <> ''
                                                     then ' (' || p.label || ')' else '' end,
                                      ', ' order by p.position)
                      from customer_phone p where p.customer_id = c.id) as phones,
                   c.language, c.status, b.name as branch, c.class_key as class, c.plan,
                   c.address, c.area, c.latitude, c.longitude, c.installed_on, c.notes,
                   coalesce(c.payer_name, y.account_number) as payer, c.payer_phone,
                   c.created_at as registered, c.updated_at as changed,
                   c.deleted_at as removed, c.merged_at as merged
              from customer c
              join branch b on b.id = c.branch_id
              left join customer y on y.id = c.payer_id
             where c.id = any ($1)
            """;

    private static final String PLACES =
            """
            select l.id, l.label, l.address, l.area, l.latitude, l.longitude, l.note, l.since,
                   l.until, l.is_primary as main, l.created_at as noted
              from customer_location l where l.customer_id = any ($1)
            """;

    private static final String CONSENTS =
            """
            select n.id, n.at, n.channel, n.purpose, n.given, n.how, n.wording,
                   n.by_name as noted_by
              from customer_consent n where n.customer_id = any ($1)
            """;

    private static final String STATUS =
            """
            select h.id, h.at, h.from_status as before, h.to_status as after, h.reason,
                   h.by_name as changed_by
              from customer_status_change h where h.customer_id = any ($1)
            """;

    private static final String TICKETS_LISTED =
            """
            select t.id, t.number, t.subject, t.description, t.category, t.priority, t.state,
                   t.source, t.opened_at as opened, t.response_due, t.responded_at as responded,
                   t.resolution_due, t.resolved_at as resolved, t.what_was_done,
                   t.closed_at as closed, t.times_reopened, t.rating, t.rating_comment,
                   t.rated_at as rated, t.deleted_at as removed
              from ticket t where t.customer_id = any ($1)
            """;

    private static final String TICKET_MESSAGES =
            """
            select e.id, t.number as ticket, e.at, e.kind, e.author_name as author, e.channel,
                   e.body
              from ticket_entry e join ticket t on t.id = e.ticket_id
             where e.ticket_id = any (array(%s)) and e.public
            """
                    .formatted(TICKETS);

    private static final String TICKET_FIELDS =
            """
            select cast(md5(cast(v.ticket_id as text) || cast(v.field_id as text)) as uuid) as id,
                   t.number as ticket, f.label_en as field,
                   coalesce(v.words, v.choice, cast(v.number as text), cast(v.day as text),
                            cast(v.answer as text)) as value
              from ticket_field v
              join ticket t on t.id = v.ticket_id
              join category_field f on f.id = v.field_id
             where v.ticket_id = any (array(%s))
            """
                    .formatted(TICKETS);

    private static final String FEES =
            """
            select f.id, t.number as ticket, f.name, f.amount_minor, f.currency, f.note,
                   f.added_at as added, f.paid_at as paid, f.payment_reference,
                   f.removed_at as removed
              from ticket_fee f join ticket t on t.id = f.ticket_id
             where f.ticket_id = any (array(%s))
            """
                    .formatted(TICKETS);

    private static final String FILES =
            """
            select distinct on (s.id) s.id, t.number as ticket, s.name, s.media_type as type, s.bytes,
                   s.stored_at as stored
              from ticket_file x
              join ticket t on t.id = x.ticket_id
              join stored_file s on s.id = x.file_id
             where x.ticket_id = any (array(%s)) and x.public
            """
                    .formatted(TICKETS);

    private static final String COMPLAINTS_LISTED =
            """
            select k.id, k.number, k.name, k.phone, k.email, k.category, k.subject, k.body,
                   k.location, k.received_at as received, k.state, k.decision,
                   k.decided_at as decided, k.outcome, k.settled_at as settled
              from complaint k where k.customer_id = any ($1)
            """;

    private static final String COMPLAINT_MESSAGES =
            """
            select e.id, k.number as complaint, e.at, e.kind, e.author, e.body
              from complaint_entry e join complaint k on k.id = e.complaint_id
             where e.complaint_id = any (array(%s)) and e.public
            """
                    .formatted(COMPLAINTS);

    private static final String ORDERS =
            """
            select o.id, o.number, o.created_at as ordered, o.name, o.phone, o.email, o.language,
                   o.area, o.place, o.notes, o.package_name as package, o.currency, o.price_minor,
                   o.installation_minor, o.paid_minor, o.source, o.state, o.state_at as since,
                   o.reason
              from sales_order o where %s
            """
                    .formatted(HoldingsSql.ORDERS);

    /** What our people noted of the talks is theirs, as with tickets. */
    private static final String LEADS =
            """
            select l.id, l.number, l.created_at as asked, l.name, l.phone, l.email, l.language,
                   l.area, l.place, l.note, p.name as interest, l.source, l.stage,
                   l.stage_at as since, l.reason, l.follow_up, r.number as order
              from sales_lead l
              left join service_package p on p.id = l.interest_id
              left join sales_order r on r.id = l.order_id
             where l.id in (%s)
            """
                    .formatted(HoldingsSql.LEADS);

    private static final String MESSAGES =
            """
            select m.id, m.created_at as made, m.sent_at as sent, m.channel, m.phone, m.template,
                   m.state, m.body
              from message m
             where m.recipient_id = any (array(select unnest($1::uuid[]) union all %s))
            """
                    .formatted(COMPLAINTS);

    private static final String LINKS =
            """
            select l.id, t.number as ticket, l.created_at as made, l.expires_at as expires,
                   l.uses, l.last_used_at as last_used, l.revoked_at as ended
              from ticket_link l join ticket t on t.id = l.ticket_id
             where l.customer_id = any ($1)
            """;

    private static final String ACCESS =
            """
            select a.id, a.first_at as first, a.last_at as last, a.person_name as person,
                   a.channel, a.fields as seen
              from customer_access a where a.customer_id = any ($1)
            """;

    private SubjectSql() {}

    /** A piece: {@code $2} is the id to go on behind, or null; {@code $3} how many rows. */
    static String piece(Section section) {
        return "select s.* from ("
                + of(section)
                + ") s where $2::uuid is null or s.id > $2"
                + " order by s.id limit $3";
    }

    private static String of(Section section) {
        return switch (section) {
            case RECORDS -> RECORDS;
            case PLACES -> PLACES;
            case CONSENTS -> CONSENTS;
            case STATUS -> STATUS;
            case TICKETS -> TICKETS_LISTED;
            case TICKET_MESSAGES -> TICKET_MESSAGES;
            case TICKET_FIELDS -> TICKET_FIELDS;
            case FEES -> FEES;
            case FILES -> FILES;
            case COMPLAINTS -> COMPLAINTS_LISTED;
            case COMPLAINT_MESSAGES -> COMPLAINT_MESSAGES;
            case ORDERS -> ORDERS;
            case LEADS -> LEADS;
            case MESSAGES -> MESSAGES;
            case LINKS -> LINKS;
            case ACCESS -> ACCESS;
        };
    }
}
