package io.uplink.domain.care.dispatch;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a team gives out the tickets that it gets.
 *
 * @param most tickets that one person may have open before it gets none by itself any more
 */
public record TeamRule(
        TeamId team, String name, BranchId branch, Mode mode, int most, long version) {

    /** What somebody visits in a week; more is a pile. */
    public static final int USUAL = 15;

    private static final int LIMIT = 100;

    /** What happens by itself. */
    public enum Mode {
        OFF,
        /** Whoever gives it away is told who should get it. */
        SUGGEST,
        /** Whoever should get it gets it when the ticket is opened. */
        ASSIGN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Mode> ofCode(String code) {
            return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findAny();
        }
    }

    public TeamRule {
        var faults = new Faults();
        if (most < 1 || most > LIMIT) {
            faults.add("most", "number.out-of-range");
        }
        faults.refuse();
    }

    public boolean isOn() {
        return mode != Mode.OFF;
    }
}
