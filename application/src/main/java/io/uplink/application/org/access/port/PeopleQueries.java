package io.uplink.application.org.access.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people as pages show them; each answer is one statement and holds no password. */
public interface PeopleQueries {

    /** By name. */
    Page<Line> page(Scope scope, Filter filter, Optional<String> cursor, int size);

    Optional<Sheet> show(Scope scope, PersonId person);

    /** Active people for a picker, who match best first. */
    List<Choice> pick(Scope scope, String text, Optional<BranchId> branch, int most);

    /**
     * Who is shown: oneself, and further as the reach goes: those of one's teams, of one's
     * branches, all.
     */
    record Scope(Reach reach, Actor.Person reader) {}

    /**
     * Who is looked for; empty is everybody.
     *
     * @param text part of a name, an e-mail address, a telephone number or a job title
     */
    record Filter(
            Optional<String> text,
            Optional<Boolean> active,
            Optional<BranchId> branch,
            Optional<RoleId> role) {

        public static Filter everybody() {
            return new Filter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A thing by name. */
    record Named(UUID id, String name) {}

    /** Whether the person can sign in. */
    enum Login {
        /** Never chose a password. */
        NONE,
        READY
    }

    /** A person in the list. */
    record Line(
            PersonId id,
            String name,
            String jobTitle,
            Optional<String> email,
            Optional<String> phone,
            List<Named> branches,
            List<Named> roles,
            boolean active,
            Login login,
            Optional<Instant> lastLogin,
            long version) {

        public Line {
            branches = List.copyOf(branches);
            roles = List.copyOf(roles);
        }

        /** As people read it; blank if there is none. */
        public String spacedPhone() {
            return phone.map(PhoneNumber::new).map(PhoneNumber::spaced).orElse("");
        }
    }

    /** A person in full. */
    record Sheet(
            Line line,
            String language,
            String theme,
            Optional<Named> department,
            List<Named> teams,
            boolean secondFactor,
            Instant since) {

        public Sheet {
            teams = List.copyOf(teams);
        }
    }

    /** A person to choose. */
    record Choice(PersonId id, String name, String jobTitle, String branch) {}
}
