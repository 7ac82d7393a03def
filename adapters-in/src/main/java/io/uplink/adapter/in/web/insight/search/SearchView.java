package io.uplink.adapter.in.web.insight.search;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shell.Marked;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.insight.search.SearchEverything;
import io.uplink.application.insight.search.port.SearchQueries.CustomerHit;
import io.uplink.application.insight.search.port.SearchQueries.Found;
import io.uplink.application.insight.search.port.SearchQueries.TicketHit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What was found, with the found words marked.
 *
 * @param tooShort whether there was too little to look for
 */
@TemplateData
public record SearchView(
        String text, boolean tooShort, List<TicketLine> tickets, List<CustomerLine> customers) {

    @TemplateData
    public record TicketLine(
            UUID id,
            List<Marked.Piece> number,
            List<Marked.Piece> subject,
            String customer,
            String state) {}

    @TemplateData
    public record CustomerLine(
            UUID id,
            String initials,
            List<Marked.Piece> name,
            List<Marked.Piece> phone,
            List<Marked.Piece> account,
            String area,
            long openTickets) {}

    static SearchView of(String text, Found found) {
        return new SearchView(
                text,
                text.length() < SearchEverything.FEWEST_LETTERS,
                found.tickets().stream().map(hit -> line(hit, text)).toList(),
                found.customers().stream().map(hit -> line(hit, text)).toList());
    }

    /** For the address of the whole page. */
    public String query() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean none() {
        return tickets.isEmpty() && customers.isEmpty();
    }

    private static TicketLine line(TicketHit hit, String text) {
        return new TicketLine(
                hit.id(),
                Marked.of(hit.number(), text),
                Marked.of(hit.subject(), text),
                hit.customer(),
                hit.state());
    }

    private static CustomerLine line(CustomerHit hit, String text) {
        return new CustomerLine(
                hit.id(),
                Names.initials(hit.name()),
                Marked.of(hit.name(), text),
                Marked.phone(hit.phone(), text),
                Marked.of(hit.account(), text),
                hit.area(),
                hit.openTickets());
    }
}
