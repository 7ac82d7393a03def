package io.uplink.application.care.customer.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Customers as screens show them. */
public interface CustomerQueries {

    /** Those whom the reader may see and the filter lets through. */
    Page<Line> page(Scope scope, Filter filter, Order order, Optional<String> cursor, int size);

    /** Of one status no more are counted than this: nobody compares what is larger by eye. */
    int MOST_COUNTED = 10_000;

    /** Of those who say something no more are counted, whatever their status: each is read. */
    int MOST_SAYING = 1_000;

    /** How many there are of each status, the filter's status aside. */
    Counts counts(Scope scope, Filter filter);

    /**
     * Numbers of a tab each.
     *
     * @param of without those of whom none was found
     * @param isAll whether everybody was counted; else those who say something are {@value
     *     #MOST_SAYING} or more
     */
    record Counts(Map<CustomerStatus, Long> of, boolean isAll) {

        public Counts {
            of = Map.copyOf(of);
        }

        public long number(CustomerStatus status) {
            return of.getOrDefault(status, 0L);
        }

        /** Whether there may be more of it than were counted. */
        public boolean isLeast(CustomerStatus status) {
            return !isAll || number(status) >= MOST_COUNTED;
        }

        public long sum() {
            return of.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The best matches for a picker; none for fewer than two characters. */
    List<Line> pick(Scope scope, String text, int most);

    /** All that is known of one that may be seen; empty outside the scope. */
    Optional<CustomerSheet> sheet(Sight sight, CustomerId id);

    /** A piece of the whole list, newest first, from behind that one. */
    List<Exported> exported(Scope scope, Filter filter, Optional<Exported> after, int most);

    /** The open branches of that reach, by name. */
    List<Branch> branches(Scope scope);

    /**
     * Who may be seen: everybody; those of the reader's branches; those with a ticket of the reader
     * or the reader's teams; those whom the reader registered, which each of the others includes.
     */
    record Scope(Reach reach, Actor.Person reader) {}

    /**
     * What may be seen of a customer.
     *
     * @param tickets how far the reader sees tickets; empty for none
     * @param messages whether the reader sees messages
     */
    record Sight(Scope scope, Optional<Reach> tickets, boolean messages) {}

    /**
     * What is looked for; empty is everything.
     *
     * @param text words of the name, numbers in any spelling, account, e-mail, address
     * @param area as it stands on the customer, whatever the case
     * @param until exclusive
     */
    record Filter(
            Optional<String> text,
            Optional<CustomerStatus> status,
            Optional<BranchId> branch,
            Optional<String> area,
            Optional<Instant> from,
            Optional<Instant> until) {

        public static Filter everything() {
            return new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** Whether anything is left out. */
        public boolean isNarrow() {
            return !equals(everything());
        }
    }

    /** How a list is sorted. */
    enum Order {
        NEWEST,
        NAME
    }

    /** A line of a list; {@code openTickets} owe work. */
    record Line(
            CustomerId id,
            String account,
            String name,
            PhoneNumber phone,
            CustomerStatus status,
            BranchId branch,
            String branchName,
            String plan,
            String area,
            int openTickets,
            Instant createdAt) {}

    /** A branch by name. */
    record Branch(BranchId id, String name) {}

    /**
     * A customer as exported; the numbers in order, the main one first.
     *
     * @param consents what was given or withdrawn, as {@code sms/service withdrawn; …}
     */
    record Exported(
            CustomerId id,
            String account,
            String name,
            List<PhoneNumber> phones,
            String email,
            String language,
            String branch,
            CustomerStatus status,
            String plan,
            String address,
            String area,
            Optional<Location> location,
            Optional<LocalDate> installedOn,
            String notes,
            Instant createdAt,
            String consents) {

        public Exported {
            phones = List.copyOf(phones);
        }
    }
}
