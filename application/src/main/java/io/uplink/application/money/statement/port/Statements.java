package io.uplink.application.money.statement.port;

import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.money.statement.StatementText.Fault;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Statements and their lines, each line once however many statements hold it. */
public interface Statements {

    /**
     * One that was taken.
     *
     * @param digest of what stood in it: the same is not taken twice
     * @param unfinished movements of which nothing came
     */
    record Statement(
            StatementId id,
            ShortcodeId shortcode,
            String name,
            String digest,
            FileId file,
            int lines,
            int unfinished,
            List<Fault> faults,
            PersonId by,
            Instant at) {}

    /** What becomes of a line. */
    enum Outcome {
        BOOKED,
        MERGED,
        TO_ENTER,
        STUCK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A line that is to be worked off. */
    record Due(UUID id, ShortcodeId shortcode, StatementLine line, int attempts) {}

    Optional<StatementId> ofContent(ShortcodeId shortcode, String digest);

    void add(Statement statement);

    /** Its lines, in one statement of the store; how many of them were new. */
    int addLines(Statement statement, List<StatementLine> lines);

    List<Due> due(Instant now, int most);

    void settle(UUID line, Outcome outcome, Optional<String> problem, Instant now);

    void postpone(UUID line, String problem, Instant next);
}
