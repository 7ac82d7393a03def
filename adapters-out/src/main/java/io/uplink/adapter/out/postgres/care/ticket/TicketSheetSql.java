package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.ConsentSql;
import io.uplink.adapter.out.postgres.shared.TicketPlaceSql;
import java.util.Locale;

/** The two statements behind the page of a ticket. */
final class TicketSheetSql {

    /** The kind of history line that is a message sent. */
    static final String SMS = "sms";

    static final String SHEET =
            """
            select t.*, c.account_number, c.name as customer_name, c.email, c.language,
                   c.status as customer_status, c.plan,
                   case when pl.id is null then c.address else pl.address end as address,
                   case when pl.id is null then c.area else pl.area end as area,
                   case when pl.id is null then c.latitude else pl.latitude end as latitude,
                   case when pl.id is null then c.longitude else pl.longitude end as longitude,
                   %s as texts_refused,
                   pl.label as place_label, pl.note as place_note,
                   coalesce(pl.id, c.id) as place_id,
                   coalesce((select json_agg(json_build_object('id', l.id, 'label',
                                        concat_ws(', ', nullif(l.label, ''), nullif(l.address, ''),
                                                  nullif(l.area, '')))
                                    order by not l.is_primary, l.created_at, l.id)
                               from customer_location l
                              where l.until is null and l.customer_id = any (array(
                                    select c.id union all
                                    select k.id from customer k where k.merged_into = c.id))),
                            '[]') as places,
                   c.deleted_at is not null as customer_deleted,
                   b.name as branch_name, k.label_en, k.label_sw,
                   a.name as assignee_name, a.phone as assignee_phone, m.name as team_name,
                   exists (select from team_dispatch d where d.team_id = t.team_id
                            and d.mode <> 'off') as dispatches,
                   o.name as opener_name, r.name as resolver_name,
                   p.name as policy_name, y.name as calendar_name,
                   p.priority as policy_priority, pk.label_en as policy_category_en,
                   pk.label_sw as policy_category_sw, pc.label_en as policy_class_en,
                   pc.label_sw as policy_class_sw, pb.name as policy_branch,
                   coalesce((select json_agg(n.e164 order by n.position)
                               from customer_phone n where n.customer_id = c.id), '[]') as phones,
                   coalesce((select json_agg(json_build_object('id', f.id, 'type', f.fee_type_id,
                                        'name', f.name, 'minor', f.amount_minor,
                                        'currency', f.currency, 'note', f.note, 'by', f.added_by,
                                        'at', f.added_at, 'paid', f.paid_at,
                                        'reference', f.payment_reference)
                                    order by f.added_at, f.id)
                               from ticket_fee f
                              where f.ticket_id = t.id and f.removed_at is null), '[]') as fees,
                   coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name,
                                        'type', s.media_type, 'bytes', s.bytes,
                                        'public', x.public,
                                        'entry', case when exists (
                                            select from ticket_relation b
                                             where b.to_id = t.id and b.kind = 'split'
                                               and b.entry_id = x.entry_id)
                                            then t.id else x.entry_id end,
                                        'at', s.stored_at) order by s.stored_at, s.id)
                               from ticket_file x join stored_file s on s.id = x.file_id
                              where x.ticket_id = any (array(
                                        select t.id
                                        union all
                                        select m.id from ticket m
                                         where m.merged_into = t.id and m.deleted_at is null))
                                 or x.entry_id = any (array(
                                        select b.entry_id from ticket_relation b
                                         where b.to_id = t.id and b.kind = 'split'))), '[]')
                       as files,
                   %s as steps,
                   %s as fields,
                   e.earlier, e.earlier_open, e.earlier_last,
                   g.times as suggested_times, g.assignee_id as suggested_person,
                   gp.name as suggested_person_name, g.team_id as suggested_team,
                   gt.name as suggested_team_name
              from ticket t
              join customer c on c.id = t.customer_id
            %s
              join branch b on b.id = t.branch_id
              join ticket_category k on k.key = t.category
              left join person a on a.id = t.assignee_id
              left join team m on m.id = t.team_id
              left join person o on o.id = t.opened_by
              left join person r on r.id = t.resolved_by
              left join sla_policy p on p.id = t.sla_policy_id
              left join ticket_category pk on pk.key = p.category
              left join customer_class pc on pc.key = p.customer_class
              left join branch pb on pb.id = p.branch_id
              left join sla_calendar y on y.id = t.sla_calendar_id
              cross join lateral (
                   select count(*) as earlier,
                          count(*) filter (where q.state in ('open', 'in-progress', 'pending'))
                              as earlier_open,
                          max(q.opened_at) as earlier_last
                     from ticket q
                    where q.customer_id = any (array(
                              select k.id from customer k
                               where k.id = coalesce(c.merged_into, c.id)
                                  or k.merged_into = coalesce(c.merged_into, c.id)))
                      and q.id <> t.id
                      and q.deleted_at is null) e
              left join lateral (
                   select q.assignee_id, q.team_id, count(*) as times
                     from ticket q
                    where q.customer_id = any (array(
                              select k.id from customer k
                               where k.id = coalesce(c.merged_into, c.id)
                                  or k.merged_into = coalesce(c.merged_into, c.id)))
                      and q.resolved_at is not null
                      and q.deleted_at is null and q.id <> t.id
                      and (q.assignee_id is not null or q.team_id is not null)
                    group by q.assignee_id, q.team_id
                    order by count(*) desc, max(q.resolved_at) desc limit 1) g on true
              left join person gp on gp.id = g.assignee_id
              left join team gt on gt.id = g.team_id
             where t.id = $1 and t.deleted_at is null
            """
                    .formatted(
                            ConsentSql.refusesTexts("c.id"),
                            TicketParts.STEPS,
                            TicketParts.FIELDS,
                            TicketPlaceSql.JOIN);

    static final String TIMELINE =
            """
            with whole as (
                select cast($1 as uuid) as id, cast(null as text) as number
                union all
                select m.id, m.number from ticket m
                 where m.merged_into = $1 and m.deleted_at is null
            )
            select e.id, e.at, e.kind, e.public, e.author_kind, e.author_id, e.author_name,
                   e.channel, e.body, e.data,
                   p1.name as person_name, p2.name as previous_person_name,
                   t1.name as team_name, t2.name as previous_team_name,
                   whole.number as of_number, e.ticket_id as of_ticket, 1 as after
              from whole
              join ticket_entry e on e.ticket_id = whole.id
              left join person p1 on p1.id = (e.data ->> 'person')::uuid
              left join person p2 on p2.id = (e.data ->> 'previousPerson')::uuid
              left join team t1 on t1.id = (e.data ->> 'team')::uuid
              left join team t2 on t2.id = (e.data ->> 'previousTeam')::uuid
            union all
            select m.id, m.opened_at, 'report', true, 'customer', m.customer_id, c.name, 'web',
                   m.description, jsonb_build_object('subject', m.subject),
                   null, null, null, null, m.number, m.id, 0
              from ticket m
              join customer c on c.id = m.customer_id
             where m.merged_into = $1 and m.deleted_at is null
            union all
            select s.id, s.created_at, 'sms', false, 'system', null, 'Uplink', 'sms', s.body,
                   jsonb_build_object('template', s.template, 'recipient', s.recipient_name,
                       'recipientKind', s.recipient_kind, 'phone', s.phone,
                       'state', s.state, 'attempts', s.attempts),
                   null, null, null, null, whole.number, s.ticket_id, 2
              from whole
              join message s on s.ticket_id = whole.id
             order by at, after, id
            """;

    private TicketSheetSql() {}

    /** The column of the name of an id in an entry's data: {@code previousPerson}. */
    static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + "_name";
    }
}
