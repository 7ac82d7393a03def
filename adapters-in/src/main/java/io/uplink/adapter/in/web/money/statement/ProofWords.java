package io.uplink.adapter.in.web.money.statement;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.statement.ProofPages.DayRow;
import io.uplink.adapter.in.web.money.statement.ProofPages.DifferenceRow;
import io.uplink.adapter.in.web.money.statement.ProofPages.MovementRow;
import io.uplink.adapter.in.web.money.statement.ProofPages.TakenRow;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.application.money.statement.port.ProofQueries.Day;
import io.uplink.application.money.statement.port.ProofQueries.Difference;
import io.uplink.application.money.statement.port.ProofQueries.Taken;
import io.uplink.application.money.statement.port.ProofQueries.ToEnter;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days, differences and movements in the reader's language. */
final class ProofWords {

    private final Language language;
    private final StatementMessages words;

    ProofWords(Language language) {
        this.language = language;
        words = MessageBundles.get(StatementMessages.class, Localized.Literal.of(language.code()));
    }

    DayRow day(String shortcode, Day day) {
        return new DayRow(
                "/mpesa/proof/" + shortcode + "/" + day.day(),
                day(day.day()),
                amount(day.statement()),
                BillingWords.amount(day.calls()),
                BillingWords.amount(day.books()),
                mark(day),
                look(day),
                more(day));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu", language.locale()).format(day);
    }

    String mark(Day day) {
        if (day.isProven()) {
            return words.proven();
        }
        return day.statement().isEmpty() ? words.noStatement() : words.differing(day.differing());
    }

    static String look(Day day) {
        if (day.isProven()) {
            return "ok";
        }
        return day.statement().isEmpty() ? "" : "bad";
    }

    private String more(Day day) {
        var parts = new ArrayList<String>();
        if (day.alone() > 0) {
            parts.add(words.alone(day.alone()));
        }
        if (day.toEnter() > 0) {
            parts.add(words.toEnterCount(day.toEnter()));
        }
        return String.join(" · ", parts);
    }

    TakenRow taken(Taken taken) {
        var text = words.takenLine(taken.lines(), taken.fresh());
        return new TakenRow(
                taken.name(),
                taken.at(),
                taken.unfinished() > 0 ? text + ", " + words.unfinished(taken.unfinished()) : text,
                faults(taken));
    }

    private List<String> faults(Taken taken) {
        return taken.faults().stream()
                .map(fault -> words.fault(fault.row(), Messages.error(fault.code(), language)))
                .toList();
    }

    DifferenceRow difference(Difference one, boolean stated) {
        return new DifferenceRow(
                one.receipt(),
                one.at(),
                amount(one.statement()),
                amount(one.calls()),
                amount(one.books()),
                whatToDo(one, stated));
    }

    private String whatToDo(Difference one, boolean stated) {
        if (one.calls().isEmpty()) {
            return words.doWait();
        }
        if (one.statement().isEmpty()) {
            return stated ? words.doAsk() : words.doTake();
        }
        return one.statement().equals(one.calls()) ? words.doBooks() : words.doAmount();
    }

    static MovementRow movement(ToEnter one) {
        return new MovementRow(
                one.receipt(),
                one.at(),
                BillingWords.some(one.in()),
                BillingWords.some(one.out()),
                (one.reason() + " " + one.otherParty()).strip());
    }

    private static String amount(Optional<Money> money) {
        return money.map(BillingWords::amount).orElse("");
    }
}
