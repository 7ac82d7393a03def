package io.uplink.application.sales.lead.port;

import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The leads. */
public interface LeadRepository {

    Optional<Lead> findById(LeadId id);

    /** Nobody else changes it until the caller's unit of work ends. */
    Optional<Lead> hold(LeadId id);

    /** The one that an order came of, held. */
    Optional<Lead> holdOf(OrderId order);

    /**
     * What a form became, by its digest. Until the caller's unit of work ends, nobody else asks for
     * the same, so that a form that is sent twice at once finds itself.
     */
    Optional<Lead> holdForm(byte[] digest);

    /** How many since then have the same phone or e-mail, and how many came from the address. */
    Recent recent(LeadDetails details, byte[] address, Instant since);

    /** Leads of late. */
    record Recent(int ofSender, int ofAddress) {}

    /**
     * Stores a new one.
     *
     * @param form digest of the name of its form
     * @param address digest of where it came from; empty if one of ours entered it
     */
    void add(Lead lead, byte[] form, Optional<byte[]> address);

    /** Stores what changed, if nobody stored another version meanwhile. */
    void save(Lead lead);

    /** Adds what came of talking to them. */
    void add(Note note);

    /** What was said, and how far it was then. */
    record Note(UUID id, LeadId lead, PersonId author, LeadStage stage, String text, Instant at) {}

    /**
     * Takes the open ones whose owner is to be told of a follow-up until that day and was not yet,
     * as told from now on; the longest due first. Others take others meanwhile.
     */
    List<Lead> takeDue(LocalDate today, int most);
}
