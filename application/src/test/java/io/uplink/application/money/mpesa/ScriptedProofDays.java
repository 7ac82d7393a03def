package io.uplink.application.money.mpesa;

import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.domain.money.mpesa.ShortcodeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days that a test wrote down, the same for each paybill. */
final class ScriptedProofDays implements ProofQueries {

    final List<Day> days = new ArrayList<>();

    @Override
    public List<Day> days(ShortcodeId shortcode, LocalDate from, LocalDate until) {
        return List.copyOf(days);
    }

    @Override
    public List<Difference> differences(ShortcodeId shortcode, LocalDate day, int most) {
        return List.of();
    }

    @Override
    public List<ToEnter> toEnter(ShortcodeId shortcode, LocalDate day, int most) {
        return List.of();
    }

    @Override
    public List<Taken> taken(ShortcodeId shortcode, int most) {
        return List.of();
    }
}
