package io.uplink.application.sales.lead.port;

import io.uplink.application.shared.Page;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads as screens show them: one statement each. */
public interface LeadQueries {

    /** The latest first; those that are due, the longest due first. */
    Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size);

    /** How many there are of what the reader sees; {@code today} is the reader's. */
    Counts counts(Within within, PersonId reader, LocalDate today);

    /** All that is known of one; empty where the reader does not see it. */
    Optional<Sheet> sheet(Within within, LeadId id);

    /** Who may follow leads up in these branches, by name; in all where none is given. */
    List<Owner> owners(Optional<Set<BranchId>> branches);

    /**
     * How far a reader sees.
     *
     * @param branches empty for all of them
     * @param own only what this person follows up or entered
     */
    record Within(Optional<Set<BranchId>> branches, Optional<PersonId> own) {

        public static Within everything() {
            return new Within(Optional.empty(), Optional.empty());
        }
    }

    /**
     * Which of them; what is empty does not narrow.
     *
     * @param open only those where somebody still has to do something
     * @param dueUntil only open ones to be asked again until that day
     * @param text part of the name, the phone or the area
     */
    record Filter(
            Optional<LeadStage> stage,
            boolean open,
            Optional<LocalDate> dueUntil,
            Optional<PersonId> owner,
            Optional<LeadSource> source,
            Optional<String> text) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * How many.
     *
     * @param due open ones to be asked again today or before
     * @param overdue those of them whose day has passed
     * @param mine open ones of the reader
     * @param stages absent where there are none
     */
    record Counts(int due, int overdue, int mine, Map<LeadStage, Integer> stages) {

        public int of(LeadStage stage) {
            return stages.getOrDefault(stage, 0);
        }
    }

    /** A lead of the list. */
    record Line(
            LeadId id,
            String number,
            String name,
            String phone,
            String email,
            String area,
            Optional<String> interest,
            Optional<String> owner,
            LeadSource source,
            LeadStage stage,
            Optional<LocalDate> followUp,
            Instant at) {}

    /**
     * A lead with everything around it.
     *
     * @param notes the latest first
     * @param same other leads with its phone that the reader sees, the latest first
     * @param customer of its branch, with its phone
     */
    record Sheet(
            Lead.Snapshot lead,
            String branchName,
            Optional<String> interest,
            Optional<String> owner,
            Optional<String> enteredBy,
            Optional<String> orderNumber,
            List<Said> notes,
            List<Same> same,
            Optional<Known> customer) {}

    /** What came of talking to them. */
    record Said(String author, LeadStage stage, String text, Instant at) {}

    /** Another lead that has the same phone. */
    record Same(LeadId id, String name, LeadStage stage) {}

    /** A customer who has the same phone. */
    record Known(CustomerId id, String name) {}

    /** Who may follow leads up. */
    record Owner(PersonId id, String name) {}
}
