package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Exported;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.care.privacy.AccessNotes;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.AccessLog.Look;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Hands out the list of customers, piece by piece, so that its length costs no memory. That it was
 * taken is noted first: also a list that was broken off has left the house.
 */
@UseCase
public final class ExportCustomers {

    /** One statement's worth. */
    static final int PIECE = 500;

    private final UnitOfWork unitOfWork;
    private final CustomerQueries queries;
    private final AccessNotes looks;
    private final Origin origin;

    public ExportCustomers(
            UnitOfWork unitOfWork, CustomerQueries queries, AccessNotes looks, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.looks = looks;
        this.origin = origin;
    }

    public Iterator<List<Exported>> execute(Actor actor, Filter filter) {
        var reach = actor.require(Permission.CUSTOMERS_EXPORT);
        var scope = new Scope(reach, actor.requirePerson());
        unitOfWork.run(() ->
                origin.activity()
                        .record(
                                actor,
                                "customer.export",
                                new Subject("customer-export", origin.newId(), "CSV"),
                                Map.of(),
                                facts(filter)));
        return new Pieces(scope, filter, looks.look(actor, Fields.LIST));
    }

    private static Map<String, String> facts(Filter filter) {
        var facts = new LinkedHashMap<String, String>();
        filter.text().ifPresent(text -> facts.put("text", text));
        filter.status().ifPresent(status -> facts.put("status", status.code()));
        filter.branch().ifPresent(branch -> facts.put("branch", branch.toString()));
        filter.area().ifPresent(area -> facts.put("area", area));
        filter.from().ifPresent(from -> facts.put("from", from.toString()));
        filter.until().ifPresent(until -> facts.put("until", until.toString()));
        return facts;
    }

    /** Asks for the next piece when the one before is gone. */
    private final class Pieces implements Iterator<List<Exported>> {

        private final Scope scope;
        private final Filter filter;
        private final Optional<Look> look;
        private List<Exported> next;

        Pieces(Scope scope, Filter filter, Optional<Look> look) {
            this.scope = scope;
            this.filter = filter;
            this.look = look;
            this.next = queries.exported(scope, filter, Optional.empty(), PIECE);
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public List<Exported> next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException();
            }
            var piece = next;
            look.ifPresent(seen -> looks.noted(seen, piece.stream().map(Exported::id).toList()));
            next =
                    piece.size() < PIECE
                            ? List.of()
                            : queries.exported(scope, filter, Optional.of(piece.getLast()), PIECE);
            return piece;
        }
    }
}
