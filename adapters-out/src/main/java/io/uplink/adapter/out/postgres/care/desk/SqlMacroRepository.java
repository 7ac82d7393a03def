package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Macros as rows. */
@Singleton
class SqlMacroRepository extends SqlShelf<MacroId, Macro> implements MacroRepository {

    SqlMacroRepository(Statements statements, Sql sql) {
        super(statements, sql, "macro", List.of(Column.uuid("reply_id"), Column.json("actions")));
    }

    @Override
    Macro read(Head head, @Nullable Object[] own) {
        return new Macro(
                new MacroId(head.id()),
                head.name(),
                head.owner(),
                head.audience(),
                uuid(own[0]).map(CannedReplyId::new),
                DeskJson.actions(text(own[1]).orElseThrow()),
                head.version());
    }

    @Override
    @Nullable Object[] values(Macro macro) {
        return new @Nullable Object[] {
            macro.reply().map(CannedReplyId::value).orElse(null), DeskJson.write(macro.actions())
        };
    }
}
