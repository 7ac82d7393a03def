package io.uplink.adapter.in.web.money.ledger;

import static io.uplink.adapter.in.web.shared.SearchFields.plain;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.application.money.ledger.ShowStatement;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.shared.Faults;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days of an account a reader looks at, as typed. */
public class StatementSearch {

    @RestQuery Optional<String> from = Optional.empty();
    @RestQuery Optional<String> until = Optional.empty();

    /** What was typed, by name, for showing it again. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("from", plain(from));
        typed.put("until", plain(until));
        return typed;
    }

    /** For links to other pages of the same days. */
    public String query() {
        return SearchFields.query(typed());
    }

    ShowStatement.Input input(UUID account, Optional<String> cursor, int size) {
        var faults = new Faults();
        var first = LedgerDays.read(faults, "from", from.orElse(""));
        var last = LedgerDays.read(faults, "until", until.orElse(""));
        faults.refuse();
        return new ShowStatement.Input(new AccountId(account), first, last, cursor, size);
    }
}
