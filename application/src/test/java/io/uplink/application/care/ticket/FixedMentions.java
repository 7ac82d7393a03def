package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.MentionQueries;
import io.uplink.domain.care.ticket.Mentions.Candidate;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The people whom a test names, the same for every ticket. */
public final class FixedMentions implements MentionQueries {

    private final List<Candidate> people = new ArrayList<>();

    public void person(PersonId id, String name, boolean maySee) {
        people.add(new Candidate(id, name, maySee));
    }

    @Override
    public List<Candidate> candidates(
            TicketId ticket, Set<String> beginnings, Set<PersonId> chosen) {
        return people.stream()
                .filter(one ->
                        chosen.contains(one.id())
                                || beginnings.stream()
                                        .anyMatch(one.name().toLowerCase(Locale.ROOT)::startsWith))
                .limit(MOST)
                .toList();
    }

    @Override
    public List<Candidate> whoMaySee(TicketId ticket, String typed, int most) {
        return people.stream()
                .filter(Candidate::maySee)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(typed))
                .limit(most)
                .toList();
    }
}
