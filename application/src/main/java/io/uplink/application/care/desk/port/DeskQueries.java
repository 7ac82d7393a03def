package io.uplink.application.care.desk.port;

import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/** What pages show of the desk, each in one statement. */
public interface DeskQueries {

    /** What the page of a ticket offers to this reader, by name. */
    Tools tools(Reader reader);

    /** A change of many tickets, whoever asks; empty if it is not there. */
    Optional<BulkSheet> bulk(BulkRunId run);

    /** Prepared replies and macros to choose from. */
    record Tools(List<Reply> replies, List<Run> macros) {

        public Tools {
            replies = List.copyOf(replies);
            macros = List.copyOf(macros);
        }
    }

    /** A prepared reply by name. */
    record Reply(CannedReplyId id, String name, Topic topic) {}

    /** A macro by name. */
    record Run(MacroId id, String name) {}

    /** How far a change of many tickets has come. */
    record BulkSheet(BulkRunId id, PersonId by, DeskAction action, List<Line> lines) {

        public BulkSheet {
            lines = List.copyOf(lines);
        }

        public long decided() {
            return lines.stream().filter(line -> line.result().isPresent()).count();
        }

        public long count(Result result) {
            return lines.stream().filter(line -> line.result().equals(Optional.of(result))).count();
        }
    }

    /**
     * One ticket of it.
     *
     * @param number empty while undecided, and if it is not for whoever asked to see
     * @param result empty while undecided
     * @param code why it was refused
     * @param missing fields that are not filled in, where that is why
     * @param open required steps that are still open, where that is why
     */
    record Line(
            TicketId ticket,
            Optional<String> number,
            Optional<String> subject,
            Optional<Result> result,
            Optional<String> code,
            List<TicketStep> open,
            List<Field> missing) {}
}
