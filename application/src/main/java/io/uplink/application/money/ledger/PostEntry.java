package io.uplink.application.money.ledger;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.money.ledger.JournalLine;
import io.uplink.domain.money.ledger.Posted;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes an entry by hand. */
@UseCase
public final class PostEntry {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,100}");

    /**
     * An entry as it was typed.
     *
     * @param day empty where none was given that can be read
     * @param key sent again, it posts nothing more; empty for a caller with a key of its own
     */
    public record Input(
            Optional<LocalDate> day, String text, List<Line> lines, Optional<String> key) {

        public Input {
            lines = List.copyOf(lines);
        }
    }

    /** A line; one of the two amounts is given. */
    public record Line(String account, Optional<Money> debit, Optional<Money> credit, String note) {

        boolean isBlank() {
            return account.isBlank() && debit.isEmpty() && credit.isEmpty() && note.isBlank();
        }
    }

    private final UnitOfWork unitOfWork;
    private final LedgerPosting posting;
    private final Ids ids;

    public PostEntry(UnitOfWork unitOfWork, LedgerPosting posting, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.posting = posting;
        this.ids = ids;
    }

    public Posted execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_POST, Placement.company());
            var id = new EntryId(ids.next());
            var codes = codes(input);
            return posting.enter(actor, entry(id, input, posting.byCode(codes)), codes);
        });
    }

    private static Set<AccountCode> codes(Input input) {
        var codes = new LinkedHashSet<AccountCode>();
        var unreadable = new Faults();
        for (var line : input.lines()) {
            unreadable
                    .parse("account", () -> AccountCode.parse(line.account()))
                    .ifPresent(codes::add);
        }
        return codes;
    }

    /** Every fault of the form at once; whether it balances shows only the whole. */
    private static JournalEntry entry(EntryId id, Input input, Map<AccountCode, Account> accounts) {
        var faults = new Faults();
        if (input.day().isEmpty()) {
            faults.add("day", "required");
        }
        var text = faults.text("text", Optional.of(input.text()), JournalEntry.LONGEST_TEXT);
        if (input.key().isPresent() && !KEY.matcher(input.key().get()).matches()) {
            faults.add("key", "ledger.key-unreadable");
        }
        var lines = new ArrayList<JournalLine>();
        for (var i = 0; i < input.lines().size(); i++) {
            var line = input.lines().get(i);
            if (!line.isBlank()) {
                line("lines[" + i + "]", line, accounts, faults).ifPresent(lines::add);
            }
        }
        faults.refuse();
        return new JournalEntry(
                id,
                input.day().orElseThrow(),
                text,
                Source.manual(input.key().orElse(id.toString())),
                lines,
                Optional.empty());
    }

    private static Optional<JournalLine> line(
            String field, Line line, Map<AccountCode, Account> accounts, Faults faults) {
        var account =
                faults.parse(field + ".account", () -> AccountCode.parse(line.account()))
                        .flatMap(code -> {
                            var known = Optional.ofNullable(accounts.get(code));
                            if (known.isEmpty()) {
                                faults.add(field + ".account", "choice.unknown");
                            }
                            return known;
                        });
        var note =
                faults.optionalText(
                        field + ".note", Optional.of(line.note()), JournalLine.LONGEST_NOTE);
        var amount = amount(field, line, faults);
        return account.flatMap(known ->
                amount.map(given ->
                        new JournalLine(
                                known.id(),
                                line.debit().isPresent() ? Side.DEBIT : Side.CREDIT,
                                given,
                                note)));
    }

    private static Optional<Money> amount(String field, Line line, Faults faults) {
        if (line.debit().isPresent() == line.credit().isPresent()) {
            faults.add(
                    field + ".debit", line.debit().isPresent() ? "ledger.both-sides" : "required");
            return Optional.empty();
        }
        var given = line.debit().or(line::credit).orElseThrow();
        var side = line.debit().isPresent() ? ".debit" : ".credit";
        if (!given.isPositive()) {
            faults.add(field + side, "amount.not-positive");
            return Optional.empty();
        }
        if (given.minor() > JournalLine.MOST_MINOR) {
            faults.add(field + side, "amount.too-large");
            return Optional.empty();
        }
        return Optional.of(given);
    }
}
