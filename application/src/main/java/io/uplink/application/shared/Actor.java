package io.uplink.application.shared;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks. Every use case takes one first and asks it before it does anything; the default is no.
 */
public sealed interface Actor {

    /** For the activity trail: a name, never an address or a token. */
    String name();

    /** How far this actor holds a permission; empty if not at all. */
    default Optional<Reach> reach(Permission permission) {
        return Optional.empty();
    }

    /** Whether the actor holds the permission for a thing that is placed there. */
    default boolean may(Permission permission, Placement placement) {
        return false;
    }

    /** Refuses unless the actor holds the permission for a thing that is placed there. */
    default void require(Permission permission, Placement placement) {
        if (!may(permission, placement)) {
            throw new DomainException(refusal(permission));
        }
    }

    /** Refuses unless the actor holds the permission at all; for lists, which narrow by reach. */
    default Reach require(Permission permission) {
        return reach(permission).orElseThrow(() -> new DomainException(refusal(permission)));
    }

    /** The person who is signed in; refuses every other actor. */
    default Person requirePerson() {
        throw new DomainException(new Unauthenticated());
    }

    /**
     * The person, signed in as such; refuses a key that acts for one. For what belongs to the
     * account itself, or costs the password: whoever finds a key does not get the account with it.
     */
    default Person requireSignedIn() {
        return requirePerson();
    }

    /** Passes for a scheduled job or handler of our own only. */
    default Job requireJob() {
        throw new DomainException(new Denied("job"));
    }

    /** A customer of ours who came in; refuses every other actor. */
    default Customer requireCustomer() {
        throw new DomainException(new Denied("customer"));
    }

    /** For the few use cases open to everybody, such as signing in; says so where it is called. */
    default void requireAnonymousAllowed() {}

    private DomainError refusal(Permission permission) {
        return this instanceof Anonymous ? new Unauthenticated() : new Denied(permission.key());
    }

    /**
     * One of our people, signed in.
     *
     * @param session the session or token family that was used
     * @param branches those the person works in; the first is the home branch
     * @param teams those the person belongs to
     * @param byKey whether a program acts for the person with a key, within its scopes
     */
    record Person(
            PersonId id,
            String name,
            Language language,
            UUID session,
            Map<Permission, Reach> grants,
            Set<BranchId> branches,
            Set<TeamId> teams,
            boolean byKey)
            implements Actor {

        public Person {
            grants = Map.copyOf(grants);
            branches = Collections.unmodifiableSet(new LinkedHashSet<>(branches));
            teams = Set.copyOf(teams);
        }

        /** Signed in. */
        public Person(
                PersonId id,
                String name,
                Language language,
                UUID session,
                Map<Permission, Reach> grants,
                Set<BranchId> branches,
                Set<TeamId> teams) {
            this(id, name, language, session, grants, branches, teams, false);
        }

        /** As a key acts for the person: in its scopes, and never further than the person. */
        public Person withKey(Set<Permission> scopes) {
            var narrowed = new EnumMap<Permission, Reach>(Permission.class);
            grants.forEach((permission, reach) -> {
                if (scopes.contains(permission)) {
                    narrowed.put(permission, reach);
                }
            });
            return new Person(id, name, language, session, narrowed, branches, teams, true);
        }

        @Override
        public Person requireSignedIn() {
            if (byKey) {
                throw new DomainException(new NotWithAKey());
            }
            return this;
        }

        /** Where new things of this person belong; empty for somebody of no branch. */
        public Optional<BranchId> home() {
            return branches.stream().findFirst();
        }

        @Override
        public Optional<Reach> reach(Permission permission) {
            return Optional.ofNullable(grants.get(permission));
        }

        @Override
        public boolean may(Permission permission, Placement placement) {
            var reach = grants.get(permission);
            return reach != null
                    && switch (reach) {
                        case ALL -> true;
                        case BRANCH ->
                                owns(placement)
                                        || placement.branch().map(branches::contains).orElse(false);
                        case TEAM ->
                                owns(placement)
                                        || placement.teams().stream().anyMatch(teams::contains);
                        case OWN -> owns(placement);
                    };
        }

        @Override
        public Person requirePerson() {
            return this;
        }

        private boolean owns(Placement placement) {
            return placement.owners().contains(id);
        }
    }

    /**
     * Someone holding a link to one ticket.
     *
     * @param person the technician it was sent to; empty for the customer's view link
     */
    record Link(UUID id, TicketId ticket, Optional<PersonId> person, String name)
            implements Actor {}

    /** A customer, known by a code or a payment. */
    record Customer(CustomerId id, String name) implements Actor {

        @Override
        public Customer requireCustomer() {
            return this;
        }
    }

    /** A terminal, an OLT, anything that speaks by itself. */
    record Device(UUID id, String name) implements Actor {}

    /**
     * A scheduled job or an event handler of our own, which may do what its use cases let jobs do.
     */
    record Job(String name) implements Actor {

        @Override
        public Job requireJob() {
            return this;
        }
    }

    /** A rule that our people made for tickets, which may do what its actions need. */
    record Rule(UUID id, String name) implements Actor {}

    /** Nobody is signed in. */
    record Anonymous() implements Actor {

        @Override
        public String name() {
            return "anonymous";
        }
    }

    /** Signed in, but this is not theirs to do. */
    record Denied(String permission) implements DomainError {

        @Override
        public String code() {
            return "access.denied";
        }

        @Override
        public Category category() {
            return Category.FORBIDDEN;
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("permission", permission);
        }
    }

    /** A key acts here, and this is for the person alone. */
    record NotWithAKey() implements DomainError {

        @Override
        public String code() {
            return "access.not-with-a-key";
        }

        @Override
        public Category category() {
            return Category.FORBIDDEN;
        }
    }

    /** Nobody is signed in, or no longer. */
    record Unauthenticated() implements DomainError {

        @Override
        public String code() {
            return "access.unauthenticated";
        }

        @Override
        public Category category() {
            return Category.UNAUTHENTICATED;
        }
    }
}
