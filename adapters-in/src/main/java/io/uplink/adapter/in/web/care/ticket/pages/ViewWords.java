package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;

/** What a kept filter and order of the list shows, in the reader's words. */
@RequestScoped
public class ViewWords {

    private final TicketListReader lists;

    ViewWords(TicketListReader lists) {
        this.lists = lists;
    }

    public String of(Map<String, String> criteria) {
        var search = TicketSearch.of(criteria);
        return String.join(
                " · ",
                lists.words(
                        TicketListReader.query(search, Optional.ofNullable(criteria.get("view"))),
                        search));
    }
}
