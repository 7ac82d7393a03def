package io.uplink.domain.care.desk;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One thing that is done to a ticket by a macro or a rule, or to many tickets at once. */
public sealed interface DeskAction {

    /** What a ticket's text may hold. */
    int LONGEST_TEXT = 10_000;

    Kind kind();

    /** All it says, by the names of {@link DeskActionFacts}; empty values are left out. */
    default Map<String, String> facts() {
        return DeskActionFacts.of(this);
    }

    /** Reads what was chosen or stored. */
    static DeskAction parse(String kind, Map<String, String> facts) {
        return new DeskActionFacts(facts).read(Kind.ofCode(kind));
    }

    /** Gives it to a person, a team, both or nobody. */
    record Assign(Optional<PersonId> person, Optional<TeamId> team) implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.ASSIGN;
        }
    }

    /** Whoever carries it out takes it from the team. */
    record Claim() implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.CLAIM;
        }
    }

    /** Says how urgent it is. */
    record Prioritise(Priority priority) implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.PRIORITY;
        }
    }

    /** Writes something that only our people read. */
    record Note(String text) implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.NOTE;
        }
    }

    /** Takes it a step up; without {@code to}, to whoever is next. */
    record Escalate(String reason, Optional<PersonId> to, Optional<Priority> priority)
            implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.ESCALATE;
        }
    }

    /** Work begins. */
    record Start() implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.START;
        }
    }

    /**
     * Lets it wait.
     *
     * @param days after which it goes on by itself; empty for when somebody says so
     */
    record Hold(PendingReason reason, Optional<Integer> days) implements DeskAction {

        /** The longest that a ticket may wait. */
        public static final int MOST_DAYS = 365;

        public Hold {
            if (days.isPresent() && (days.get() < 1 || days.get() > MOST_DAYS)) {
                throw Invalid.of("days", "number.out-of-range");
            }
        }

        @Override
        public Kind kind() {
            return Kind.HOLD;
        }
    }

    /** Its waiting is over. */
    record Resume() implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.RESUME;
        }
    }

    /** It is done. */
    record Resolve(String whatWasDone) implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.RESOLVE;
        }
    }

    /** It is done for good. */
    record Close() implements DeskAction {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }
    }

    /** What is done, in the order in which a macro does it: first who, last where it stands. */
    enum Kind {
        ASSIGN(true, true, true),
        CLAIM(true, false, false),
        PRIORITY(true, true, true),
        NOTE(true, true, true),
        ESCALATE(false, true, true),
        START(true, false, false),
        HOLD(true, false, true),
        RESUME(true, false, false),
        RESOLVE(true, true, false),
        CLOSE(false, true, false);

        private final boolean inMacro;
        private final boolean inBulk;
        private final boolean inRule;

        Kind(boolean inMacro, boolean inBulk, boolean inRule) {
            this.inMacro = inMacro;
            this.inBulk = inBulk;
            this.inRule = inRule;
        }

        /** As stored and sent. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a macro may hold it: what needs no thought about the one ticket. */
        public boolean isInMacro() {
            return inMacro;
        }

        /** Whether many tickets can be changed so at once. */
        public boolean isInBulk() {
            return inBulk;
        }

        /** Whether it can be done where nobody looks. */
        public boolean isInRule() {
            return inRule;
        }

        /** Whether it says where the ticket stands, of which a macro says one thing. */
        public boolean isState() {
            return compareTo(START) >= 0;
        }

        public static Optional<Kind> known(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
        }

        static Kind ofCode(String code) {
            return known(code).orElseThrow(() -> Invalid.of("kind", "choice.unknown"));
        }
    }
}
