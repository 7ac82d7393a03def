package io.uplink.adapter.in.web.sales.commission;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.EditPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.LineRow;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.LinesPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.MonthRow;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.PaidRow;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.RateRow;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.SalespersonPage;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.StandingRow;
import io.uplink.adapter.in.web.sales.commission.SalespersonViews.StandingsPage;
import io.uplink.adapter.in.web.sales.offer.OfferWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.sales.commission.FindCommissions;
import io.uplink.application.sales.commission.ListSalespersonChoices;
import io.uplink.application.sales.commission.ShowSalesperson;
import io.uplink.application.sales.commission.ShowSalespersons;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.SalespersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads who sells how much for pages. */
@ApplicationScoped
class SalespersonReader {

    /** Accounts that hold money, by their numbers in the chart. */
    private static final List<String> CASH = List.of("1100", "1110", "1120", "1130");

    private static final int FULL = 100;

    private final Actors actors;
    private final Reader reader;
    private final ShowSalespersons showAll;
    private final ShowSalesperson showOne;
    private final FindCommissions findCommissions;
    private final ListSalespersonChoices listChoices;
    private final HeadOffice headOffice;
    private final InstantSource clock;
    private final Ids ids;

    SalespersonReader(
            Actors actors,
            Reader reader,
            ShowSalespersons showAll,
            ShowSalesperson showOne,
            FindCommissions findCommissions,
            ListSalespersonChoices listChoices,
            HeadOffice headOffice,
            InstantSource clock,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.showAll = showAll;
        this.showOne = showOne;
        this.findCommissions = findCommissions;
        this.listChoices = listChoices;
        this.headOffice = headOffice;
        this.clock = clock;
        this.ids = ids;
    }

    LocalDate today() {
        return clock.instant().atZone(headOffice.zone()).toLocalDate();
    }

    StandingsPage standings(String period) {
        var words = words();
        var today = today();
        var month = YearMonth.from(today);
        var days =
                switch (period) {
                    case "last-month" ->
                            new ShowSalespersons.Input(
                                    month.minusMonths(1).atDay(1),
                                    month.minusMonths(1).atEndOfMonth());
                    case "quarter" -> new ShowSalespersons.Input(today.minusDays(89), today);
                    case "year" -> new ShowSalespersons.Input(today.minusDays(364), today);
                    default -> new ShowSalespersons.Input(month.atDay(1), today);
                };
        var found = showAll.execute(actors.current(), days);
        var most = found.stream().mapToLong(one -> one.revenue().minor()).max().orElse(0);
        var rows = new ArrayList<StandingRow>();
        for (var one : found) {
            rows.add(row(one, most, rows.size() + 1));
        }
        return new StandingsPage(
                rows,
                List.of(
                        new Option("", words.thisMonth(), period.isEmpty()),
                        new Option("last-month", words.lastMonth(), period.equals("last-month")),
                        new Option("quarter", words.quarter(), period.equals("quarter")),
                        new Option("year", words.year(), period.equals("year"))),
                day(days.from()) + " – " + day(days.until()),
                !rows.isEmpty());
    }

    private static StandingRow row(SalespersonQueries.Standing one, long most, int place) {
        return new StandingRow(
                one.orders() > 0 ? String.valueOf(place) : "",
                one.id().toString(),
                one.name(),
                one.code(),
                one.active(),
                one.branch(),
                one.orders(),
                OfferWords.amount(one.revenue()),
                most == 0 ? 0 : (int) (one.revenue().minor() * FULL / most),
                OfferWords.amount(one.earned()),
                OfferWords.amount(one.owed()));
    }

    EditPage fresh(SalespersonForm form) {
        return edit("/salespersons/new", "/salespersons", true, form);
    }

    /** {@code typed} is what was refused; empty to show it as it is. */
    EditPage edit(UUID id, Optional<SalespersonForm> typed) {
        var sheet = showOne.execute(actors.current(), new SalespersonId(id));
        return edit(
                "/salespersons/" + id + "/edit",
                "/salespersons/" + id,
                false,
                typed.orElseGet(() -> SalespersonForm.of(sheet.salesperson())));
    }

    private EditPage edit(String action, String back, boolean fresh, SalespersonForm form) {
        var choices = listChoices.execute(actors.current());
        return new EditPage(
                action,
                back,
                fresh,
                form,
                choices.branches().stream()
                        .map(one -> option(one.id().toString(), one.name(), form.branch()))
                        .toList(),
                Stream.concat(
                                Stream.of(new Option("", words().agent(), form.person().isEmpty())),
                                choices.people().stream()
                                        .map(one ->
                                                option(
                                                        one.id().toString(),
                                                        one.name(),
                                                        form.person())))
                        .toList());
    }

    /** {@code form} is what was refused. */
    SalespersonPage page(UUID id, SalespersonForm form, String address) {
        var words = words();
        var actor = actors.current();
        var sheet = showOne.execute(actor, new SalespersonId(id));
        var one = sheet.salesperson();
        var details = one.details();
        var today = today();
        var holds =
                one.rates().stream()
                        .filter(rate -> !rate.from().isAfter(today))
                        .reduce((_, later) -> later);
        return new SalespersonPage(
                id.toString(),
                details.name(),
                details.active(),
                sheet.branchName(),
                details.phone().spaced(),
                details.phone().e164(),
                sheet.person().orElse(""),
                details.code(),
                address + "/?ref=" + details.code(),
                OfferWords.amount(sheet.owed()),
                one.rates().reversed().stream()
                        .map(rate ->
                                new RateRow(
                                        day(rate.from()),
                                        rate(rate),
                                        holds.equals(Optional.of(rate))))
                        .toList(),
                sheet.months().reversed().stream().map(this::month).toList(),
                actor.reach(Permission.COMMISSIONS_VIEW).isEmpty()
                        ? List.of()
                        : findCommissions
                                .execute(
                                        actor,
                                        new FindCommissions.Input(
                                                new SalespersonQueries.Filter(
                                                        Optional.of(one.id()), true),
                                                Optional.empty(),
                                                Page.sizeOf(Optional.of(FULL))))
                                .items()
                                .stream()
                                .map(line -> line(line, words))
                                .toList(),
                sheet.payouts().stream()
                        .map(paid ->
                                new PaidRow(
                                        OfferWords.amount(paid.amount()),
                                        account(paid.account(), words),
                                        day(paid.day())))
                        .toList(),
                CASH.stream()
                        .map(code -> option(code, account(code, words), form.account()))
                        .toList(),
                form.payout().isEmpty() ? ids.next().toString() : form.payout(),
                today.toString(),
                form,
                one.version());
    }

    LinesPage lines(boolean open, Optional<String> at) {
        var words = words();
        return new LinesPage(
                findCommissions
                        .execute(
                                actors.current(),
                                new FindCommissions.Input(
                                        new SalespersonQueries.Filter(Optional.empty(), open),
                                        at,
                                        Page.USUAL_SIZE))
                        .map(line -> line(line, words)),
                open,
                open ? "open=1&" : "");
    }

    private LineRow line(SalespersonQueries.Line line, CommissionMessages words) {
        var earned = line.kind() == CommissionEntry.Kind.EARNED;
        return new LineRow(
                line.id().toString(),
                line.salesperson().toString(),
                line.name(),
                line.order().toString(),
                line.number(),
                earned ? words.earned() : words.takenBack(),
                line.paid() ? words.paid() : line.open() ? words.waits() : words.settled(),
                line.paid() ? "done" : line.open() ? "prog" : "open",
                OfferWords.amount(line.amount()),
                day(line.day()),
                line.open() && earned);
    }

    private MonthRow month(SalespersonQueries.Month one) {
        var words = words();
        var orders = one.targetOrders().map(target -> one.orders() * FULL / target);
        var revenue =
                one.targetRevenue()
                        .map(target ->
                                (int)
                                        Math.min(
                                                one.revenue().minor() * FULL / target.minor(),
                                                Integer.MAX_VALUE));
        // Of two targets the one that lags says how far it is.
        var percent = Stream.of(orders, revenue).flatMap(Optional::stream).min(Integer::compare);
        var target =
                Stream.of(
                                one.targetOrders().map(words::ofOrders),
                                one.targetRevenue().map(OfferWords::amount))
                        .flatMap(Optional::stream)
                        .reduce((left, right) -> left + " · " + right);
        return new MonthRow(
                DateTimeFormatter.ofPattern("MMM uuuu", reader.language().locale())
                        .format(one.month()),
                one.orders(),
                OfferWords.amount(one.revenue()),
                target.orElse(""),
                percent.orElse(-1),
                Math.min(percent.orElse(0), FULL),
                percent.filter(part -> part >= FULL).isPresent() ? "age-0" : "age-1");
    }

    private String rate(DatedRate rate) {
        var words = words();
        return switch (rate.rate()) {
            case CommissionRate.Percentage part -> words.percentOf(part.value());
            case CommissionRate.Fixed fixed -> words.eachOrder(OfferWords.amount(fixed.amount()));
        };
    }

    private static String account(String code, CommissionMessages words) {
        return code
                + " "
                + switch (code) {
                    case "1100" -> words.cash();
                    case "1110" -> "M-Pesa";
                    case "1120" -> words.bank();
                    case "1130" -> words.undeposited();
                    default -> "";
                };
    }

    private static Option option(String value, String text, String chosen) {
        return new Option(value, text, value.equals(chosen));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", reader.language().locale()).format(day);
    }

    private CommissionMessages words() {
        return MessageBundles.get(
                CommissionMessages.class, Localized.Literal.of(reader.language().code()));
    }
}
