package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Set;

/** Which of our people a note may name; only active ones. */
public interface MentionQueries {

    /** As many as the first letters of a common name bring; who has more asks by full name. */
    int MOST = 100;

    /**
     * Those whose names begin with one of the words, or who were chosen.
     *
     * @param beginnings in lower case
     */
    List<Candidate> candidates(TicketId ticket, Set<String> beginnings, Set<PersonId> chosen);

    /**
     * Those who may see the ticket, by name.
     *
     * @param typed what the name, or a word of it, begins with; blank for all
     */
    List<Candidate> whoMaySee(TicketId ticket, String typed, int most);
}
