package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.customer.port.CustomerQueries.Exported;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.Optional;

/** A piece of the whole list of customers. */
final class ExportSql {

    static final String PIECE =
            """
            select c.*, b.name as branch_name,
                   array(select p.e164 from customer_phone p where p.customer_id = c.id
                          order by p.position) as phones,
                   (select coalesce(string_agg(n.channel || '/' || n.purpose
                                       || case when n.given then ' given' else ' withdrawn' end,
                                       '; ' order by n.channel, n.purpose), '')
                      from (select distinct on (n.channel, n.purpose)
                                   n.channel, n.purpose, n.given
                              from customer_consent n where n.customer_id = any (%s)
                             order by n.channel, n.purpose, n.at desc, n.id desc) n) as consents
              from customer c
              join branch b on b.id = c.branch_id
            """
                    .formatted(CustomerRecords.of("c.id"));

    static final String ORDER = " order by c.created_at desc, c.id desc limit ";

    private ExportSql() {}

    static Exported read(Row row) {
        return new Exported(
                new CustomerId(row.getUUID("id")),
                row.getString("account_number"),
                row.getString("name"),
                Arrays.stream(row.getArrayOfStrings("phones")).map(PhoneNumber::new).toList(),
                Optional.ofNullable(row.getString("email")).orElse(""),
                row.getString("language"),
                row.getString("branch_name"),
                CustomerStatus.ofCode(row.getString("status")),
                row.getString("plan"),
                row.getString("address"),
                row.getString("area"),
                Optional.ofNullable(row.getDouble("latitude"))
                        .map(north -> new Location(north, row.getDouble("longitude"))),
                Optional.ofNullable(row.getLocalDate("installed_on")),
                row.getString("notes"),
                Sql.instant(row, "created_at"),
                row.getString("consents"));
    }
}
