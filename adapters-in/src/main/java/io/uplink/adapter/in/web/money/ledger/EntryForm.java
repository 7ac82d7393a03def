package io.uplink.adapter.in.web.money.ledger;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.domain.money.ledger.JournalEntry;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An entry as typed: each of the four lists holds one text for each line. */
public class EntryForm {

    /** Enough for what is written by hand most days. */
    private static final int FIRST_LINES = 4;

    private static final int MORE_LINES = 4;

    @RestForm @Nullable String day;
    @RestForm @Nullable String text;
    @RestForm @Nullable String key;
    @RestForm @Nullable String act;
    @RestForm @Nullable List<String> account;
    @RestForm @Nullable List<String> debit;
    @RestForm @Nullable List<String> credit;
    @RestForm @Nullable List<String> note;

    /** A line as typed. */
    record Typed(String account, String debit, String credit, String note) {}

    static EntryForm empty(String day, String key) {
        var form = new EntryForm();
        form.day = day;
        form.key = key;
        return form;
    }

    boolean wantsMoreLines() {
        return "add".equals(act);
    }

    String day() {
        return Inputs.text(day);
    }

    String text() {
        return Inputs.text(text);
    }

    String key() {
        return Inputs.text(key);
    }

    /** What was typed, and room for more if that was asked for. */
    List<Typed> lines() {
        var typed = Inputs.list(account).size();
        var wanted = Math.max(typed, FIRST_LINES) + (wantsMoreLines() ? MORE_LINES : 0);
        var lines = new ArrayList<Typed>();
        for (var i = 0; i < Math.min(wanted, JournalEntry.MOST_LINES); i++) {
            lines.add(new Typed(at(account, i), at(debit, i), at(credit, i), at(note, i)));
        }
        return lines;
    }

    boolean isFull() {
        return lines().size() >= JournalEntry.MOST_LINES;
    }

    PostEntry.Input input() {
        var faults = new Faults();
        var when = LedgerDays.read(faults, "day", day);
        var lines = new ArrayList<PostEntry.Line>();
        var typed = lines();
        for (var i = 0; i < typed.size(); i++) {
            var line = typed.get(i);
            var field = "lines[" + i + "].";
            lines.add(
                    new PostEntry.Line(
                            line.account(),
                            amount(faults, field + "debit", line.debit()),
                            amount(faults, field + "credit", line.credit()),
                            line.note()));
        }
        faults.refuse();
        return new PostEntry.Input(when, text(), lines, Inputs.given(key));
    }

    /** The sum of what can be read, to show how far it is from balancing. */
    Money total(Function<Typed, String> side) {
        return lines().stream()
                .map(side)
                .flatMap(typed -> readable(typed).stream())
                .reduce(Money.zero(Money.KES), Money::plus);
    }

    private static Optional<Money> readable(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> !text.isBlank() && text.length() < 20)
                    .map(text -> Money.parse(text, Money.KES));
        } catch (DomainException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Money> amount(Faults faults, String field, String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : faults.parse(field, () -> Money.parse(typed, Money.KES));
    }

    private static String at(@Nullable List<String> texts, int index) {
        return texts == null || index >= texts.size() ? "" : Inputs.text(texts.get(index));
    }
}
