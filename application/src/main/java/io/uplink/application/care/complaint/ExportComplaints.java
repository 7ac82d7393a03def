package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintQueries.Filter;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintQueries.Scope;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintState;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Hands out the register, piece by piece, so that its length costs no memory. That it was taken is
 * noted first: also a register that was broken off has left the house.
 */
@UseCase
public final class ExportComplaints {

    /** One statement's worth; a complaint may hold 5,000 characters. */
    static final int PIECE = 200;

    private final UnitOfWork unitOfWork;
    private final ComplaintQueries queries;
    private final Origin origin;

    public ExportComplaints(UnitOfWork unitOfWork, ComplaintQueries queries, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.queries = queries;
        this.origin = origin;
    }

    public Iterator<List<Line>> execute(Actor actor, Filter filter) {
        var reach = actor.require(Permission.COMPLAINTS_EXPORT);
        var scope = new Scope(reach, actor.requirePerson());
        unitOfWork.run(() ->
                origin.activity()
                        .record(
                                actor,
                                "complaint.export",
                                new Subject("complaint-export", origin.newId(), "CSV"),
                                Map.of(),
                                facts(filter)));
        return new Pieces(scope, filter, origin.now());
    }

    private static Map<String, String> facts(Filter filter) {
        var facts = new LinkedHashMap<String, String>();
        filter.text().ifPresent(text -> facts.put("text", text));
        filter.state().map(ComplaintState.Kind::code).ifPresent(it -> facts.put("state", it));
        filter.category().map(ComplaintCategory::code).ifPresent(it -> facts.put("category", it));
        filter.branch().ifPresent(branch -> facts.put("branch", branch.toString()));
        filter.from().ifPresent(from -> facts.put("from", from.toString()));
        filter.until().ifPresent(until -> facts.put("until", until.toString()));
        return facts;
    }

    /** Asks for the next piece when the one before is gone. */
    private final class Pieces implements Iterator<List<Line>> {

        private final Scope scope;
        private final Filter filter;
        private final Instant now;
        private List<Line> next;

        Pieces(Scope scope, Filter filter, Instant now) {
            this.scope = scope;
            this.filter = filter;
            this.now = now;
            this.next = queries.exported(scope, filter, now, Optional.empty(), PIECE);
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public List<Line> next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException();
            }
            var piece = next;
            var last = Optional.of(piece.getLast());
            next =
                    piece.size() < PIECE
                            ? List.of()
                            : queries.exported(scope, filter, now, last, PIECE);
            return piece;
        }
    }
}
