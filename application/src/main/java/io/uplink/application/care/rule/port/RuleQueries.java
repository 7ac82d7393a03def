package io.uplink.application.care.rule.port;

import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleFacts;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;

/** Tickets as rules see them. */
public interface RuleQueries {

    /**
     * Tickets for which a lasting trigger has lasted long enough and all conditions hold, without
     * those on which the rule had its turn; the longest first.
     */
    List<Due> due(Rule rule, Instant now, int most);

    /**
     * Tickets to which the rule's trigger happened since then, or lasts, whatever the conditions
     * say, of those that changed last; the newest first.
     */
    List<Candidate> candidates(Rule rule, Instant since, Instant now, int most);

    /** Whether a rule did what happened to the ticket at that moment. */
    boolean wasRule(TicketId ticket, Instant at);

    /** The key of the customer's class, the standard one for those that have none of their own. */
    String classOf(CustomerId customer);

    /** A ticket, and what names the occasion. */
    record Due(TicketId ticket, String occasion) {}

    /** A ticket that a rule would look at, and when its trigger last happened or began. */
    record Candidate(TicketId ticket, String number, String subject, Instant at, RuleFacts facts) {}
}
