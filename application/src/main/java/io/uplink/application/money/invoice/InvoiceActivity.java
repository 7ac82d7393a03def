package io.uplink.application.money.invoice;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the activity trail says about invoices. */
public final class InvoiceActivity {

    private InvoiceActivity() {}

    public static Subject subject(Invoice.Snapshot invoice) {
        return new Subject(
                "invoice",
                invoice.id().value(),
                invoice.number().map(number -> number.value()).orElse(""));
    }

    static Subject subject(CreditNote note) {
        return new Subject("credit-note", note.id().value(), note.number().value());
    }

    static Map<String, Object> facts(Invoice.Snapshot invoice) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("customer", invoice.customer().toString());
        facts.put("state", invoice.status().code());
        facts.put("total", invoice.total().toDecimal());
        facts.put("lines", invoice.lines().size());
        if (invoice.state() instanceof InvoiceState.Issued issued) {
            facts.put("day", issued.day().toString());
            facts.put("dueOn", issued.dueOn().toString());
        }
        return facts;
    }
}
