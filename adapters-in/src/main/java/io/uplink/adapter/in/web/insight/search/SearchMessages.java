package io.uplink.adapter.in.web.insight.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What searching says. */
@MessageBundle("search")
public interface SearchMessages {

    @Message("Search")
    String search();

    @Message("Results")
    String results();

    @Message("Show all results")
    String all();

    @Message("Type at least three letters or digits")
    String typeMore();

    @Message("Nothing found for “{text}”")
    String nothing(String text);

    @Message(
            "Part of a name, a phone number in any spelling, an account or a ticket number is enough.")
    String hint();

    @Message("{#if count == 1}1 open ticket{#else}{count} open tickets{/if}")
    String openTickets(long count);
}
