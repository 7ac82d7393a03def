package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepared replies as rows. */
@Singleton
class SqlCannedReplyRepository extends SqlShelf<CannedReplyId, CannedReply>
        implements CannedReplyRepository {

    SqlCannedReplyRepository(Statements statements, Sql sql) {
        super(
                statements,
                sql,
                "canned_reply",
                List.of(Column.text("topic"), Column.text("english"), Column.text("swahili")));
    }

    @Override
    public boolean isInUse(CannedReply reply) {
        return statements()
                .list(
                        Boolean.class,
                        "select exists (select from macro where reply_id = $1)",
                        reply.id().value())
                .getFirst();
    }

    @Override
    CannedReply read(Head head, @Nullable Object[] own) {
        return new CannedReply(
                new CannedReplyId(head.id()),
                head.name(),
                Topic.ofCode(text(own[0]).orElseThrow()),
                head.owner(),
                head.audience(),
                text(own[1]).orElseThrow(),
                text(own[2]),
                head.version());
    }

    @Override
    @Nullable Object[] values(CannedReply reply) {
        return new @Nullable Object[] {
            reply.topic().code(), reply.english(), reply.swahili().orElse(null)
        };
    }
}
