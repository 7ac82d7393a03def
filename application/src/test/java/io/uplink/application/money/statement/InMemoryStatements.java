package io.uplink.application.money.statement;

import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Statements and their lines, each line once. */
public final class InMemoryStatements implements Statements {

    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Due> lines = new LinkedHashMap<>();
    private final Map<UUID, Instant> next = new LinkedHashMap<>();
    public final Map<UUID, Outcome> outcomes = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(statements), Back.to(lines), Back.to(next), Back.to(outcomes));
        return () -> back.forEach(Runnable::run);
    }

    /** The statements, and how far each line is. */
    public List<String> words() {
        return Stream.concat(
                        statements.stream().map(one -> one.name() + " " + one.lines()),
                        lines.values().stream()
                                .map(one ->
                                        "%s %s %s"
                                                .formatted(
                                                        one.line().receipt(),
                                                        one.line().reason(),
                                                        outcomes.get(one.id()))))
                .toList();
    }

    @Override
    public Optional<StatementId> ofContent(ShortcodeId shortcode, String digest) {
        return statements.stream()
                .filter(one -> one.shortcode().equals(shortcode))
                .filter(one -> one.digest().equals(digest))
                .map(Statement::id)
                .findFirst();
    }

    @Override
    public void add(Statement statement) {
        if (ofContent(statement.shortcode(), statement.digest()).isPresent()) {
            throw new DomainException(new Duplicate());
        }
        statements.add(statement);
    }

    @Override
    public int addLines(Statement statement, List<StatementLine> added) {
        var fresh = 0;
        for (var line : added) {
            fresh += add(statement.shortcode(), line, statement.at()) ? 1 : 0;
        }
        return fresh;
    }

    /** Whether no statement held it before. */
    public boolean add(ShortcodeId shortcode, StatementLine line, Instant at) {
        var key =
                String.join(
                        " ",
                        shortcode.toString(),
                        line.receipt().text(),
                        line.in().toDecimal(),
                        line.out().toDecimal(),
                        line.reason());
        var due = new Due(new UUID(12, lines.size()), shortcode, line, 0);
        if (lines.putIfAbsent(key, due) != null) {
            return false;
        }
        next.put(due.id(), at);
        return true;
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return lines.values().stream()
                .filter(line -> !next.getOrDefault(line.id(), Instant.MAX).isAfter(now))
                .sorted(Comparator.comparing(line -> next.getOrDefault(line.id(), Instant.MAX)))
                .limit(most)
                .toList();
    }

    @Override
    public void settle(UUID line, Outcome outcome, Optional<String> problem, Instant now) {
        if (next.remove(line) != null) {
            outcomes.put(line, outcome);
        }
    }

    @Override
    public void postpone(UUID line, String problem, Instant later) {
        if (next.replace(line, later) == null) {
            return;
        }
        lines.replaceAll((_, due) ->
                due.id().equals(line)
                        ? new Due(due.id(), due.shortcode(), due.line(), due.attempts() + 1)
                        : due);
    }
}
