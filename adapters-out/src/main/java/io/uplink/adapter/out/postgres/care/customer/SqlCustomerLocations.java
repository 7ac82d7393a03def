package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In the caller's unit of work; a short list of each customer. */
@ApplicationScoped
class SqlCustomerLocations implements CustomerLocations {

    private static final String SELECT =
            """
            select cast(id as text), cast(customer_id as text), label, address, area, latitude,
                   longitude, note, cast(since as text), cast(until as text), is_primary, version
              from customer_location
            """;

    private static final String SAVE =
            """
            insert into customer_location as l (id, customer_id, label, address, area, latitude,
                    longitude, note, since, until, is_primary, created_at, version)
            select $1, $2, $3, $4, $5, cast(nullif($6, '') as double precision),
                   cast(nullif($7, '') as double precision), $8, cast(nullif($9, '') as date),
                   cast(nullif($10, '') as date), $11, now(), 1
             where $12 = 0 or exists (select from customer_location where id = $1)
            on conflict (id) do update
               set label = excluded.label, address = excluded.address, area = excluded.area,
                   latitude = excluded.latitude, longitude = excluded.longitude,
                   note = excluded.note, since = excluded.since, until = excluded.until,
                   is_primary = excluded.is_primary, version = l.version + 1
             where l.version = $12
            """;

    private static final String PIN =
            """
            insert into ticket_location (ticket_id, location_id)
            select t.id, cast($2 as uuid) from ticket t where t.customer_id = $1
            on conflict (ticket_id) do nothing
            """;

    private final Statements statements;

    SqlCustomerLocations(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<ServiceLocation> of(CustomerId customer) {
        return statements
                .list(
                        Object[].class,
                        SELECT
                                + " where customer_id = $1"
                                + " order by not is_primary, until is not null, created_at, id",
                        customer.value())
                .stream()
                .map(SqlCustomerLocations::read)
                .toList();
    }

    @Override
    public Optional<ServiceLocation> find(LocationId id) {
        return statements.list(Object[].class, SELECT + " where id = $1", id.value()).stream()
                .map(SqlCustomerLocations::read)
                .findAny();
    }

    @Override
    public void save(ServiceLocation location) {
        var details = location.details();
        var changed =
                statements.change(
                        SAVE,
                        location.id().value(),
                        location.customer().value(),
                        details.label(),
                        details.address(),
                        details.area(),
                        text(details.at().map(Location::latitude)),
                        text(details.at().map(Location::longitude)),
                        details.note(),
                        text(details.since()),
                        text(details.until()),
                        location.primary(),
                        location.version());
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void pin(ServiceLocation primary) {
        statements.change(PIN, primary.customer().value(), primary.id().value());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static ServiceLocation read(@Nullable Object[] row) {
        return new ServiceLocation(
                new LocationId(UUID.fromString(String.valueOf(row[0]))),
                new CustomerId(UUID.fromString(String.valueOf(row[1]))),
                new ServiceLocation.Details(
                        String.valueOf(row[2]),
                        String.valueOf(row[3]),
                        String.valueOf(row[4]),
                        Optional.ofNullable((Double) row[5])
                                .map(north -> new Location(north, east(row))),
                        String.valueOf(row[7]),
                        day(row[8]),
                        day(row[9])),
                Boolean.TRUE.equals(row[10]),
                row[11] instanceof Number version ? version.longValue() : 0);
    }

    /** There if the latitude is. */
    private static double east(@Nullable Object[] row) {
        return row[6] instanceof Double east ? east : 0;
    }

    private static Optional<LocalDate> day(@Nullable Object text) {
        return Optional.ofNullable(text).map(String::valueOf).map(LocalDate::parse);
    }
}
