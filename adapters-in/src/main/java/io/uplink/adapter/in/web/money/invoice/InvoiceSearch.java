package io.uplink.adapter.in.web.money.invoice;

import static io.uplink.adapter.in.web.shared.SearchFields.given;
import static io.uplink.adapter.in.web.shared.SearchFields.id;
import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.invoice.port.InvoiceQueries.Filter;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Which invoices a reader looks for, as typed. */
public class InvoiceSearch {

    /** A choice beside the states: whatever state, but late. */
    static final String OVERDUE = "overdue";

    @RestQuery Optional<String> text = Optional.empty();
    @RestQuery Optional<String> state = Optional.empty();
    @RestQuery Optional<String> customer = Optional.empty();
    @RestQuery Optional<String> branch = Optional.empty();
    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("text", plain(text));
        typed.put("state", plain(state));
        typed.put("customer", plain(customer));
        typed.put("branch", plain(branch));
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        return typed;
    }

    /** For links to other pages of the same search. */
    public String query() {
        return SearchFields.query(typed());
    }

    Filter filter() {
        var faults = new Faults();
        var overdue = plain(state).equals(OVERDUE);
        var status =
                given(state)
                        .filter(_ -> !overdue)
                        .flatMap(code -> faults.parse("state", () -> InvoiceStatus.ofCode(code)));
        var who = id(faults, "customer", customer, CustomerId::new);
        var where = id(faults, "branch", branch, BranchId::new);
        var first = LedgerDays.read(faults, "from", from.orElse(""));
        var last = LedgerDays.read(faults, "until", until.orElse(""));
        faults.refuse();
        return new Filter(status, overdue, who, where, first, last, given(text));
    }
}
