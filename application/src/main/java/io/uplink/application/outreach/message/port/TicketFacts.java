package io.uplink.application.outreach.message.port;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What messages say about a ticket and whom they go to, as it stands now. */
public interface TicketFacts {

    /** Empty if it was deleted. */
    Optional<Facts> of(TicketId ticket);

    /** The words of a timeline entry. */
    Optional<String> words(UUID entry);

    /**
     * A ticket and everybody around it.
     *
     * @param people those who have to do with it, active ones only
     */
    record Facts(
            TicketId id,
            String number,
            String subject,
            String categoryEnglish,
            String categorySwahili,
            Priority priority,
            TicketState.Kind state,
            Optional<PendingReason> reason,
            Optional<String> ratingComment,
            Customer customer,
            Branch branch,
            Optional<PersonId> assignee,
            List<Person> people) {

        public Facts {
            people = List.copyOf(people);
        }

        public Optional<Person> person(PersonId id) {
            return people.stream().filter(person -> person.id().equals(id)).findFirst();
        }

        public List<Person> members() {
            return people.stream().filter(Person::member).toList();
        }
    }

    /** Whose ticket it is; {@code phones} in their order. */
    record Customer(
            CustomerId id,
            String name,
            Language language,
            String address,
            List<PhoneNumber> phones) {

        public Customer {
            phones = List.copyOf(phones);
        }

        /** The first that text messages reach, else the first. */
        public Optional<PhoneNumber> phone() {
            return phones.stream()
                    .filter(PhoneNumber::isMobile)
                    .findFirst()
                    .or(() -> phones.stream().findFirst());
        }
    }

    /** Where it belongs. */
    record Branch(BranchId id, String name, ZoneId zone) {}

    /** Somebody around a ticket; one person may be several of these. */
    record Person(
            PersonId id,
            String name,
            Optional<PhoneNumber> phone,
            Language language,
            boolean member,
            boolean leader,
            boolean manager) {}
}
