package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.PeriodPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.TrialPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.TrialRow;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.money.ledger.LockPeriod;
import io.uplink.application.money.ledger.ShowBooks;
import io.uplink.application.money.ledger.ShowTrialBalance;
import io.uplink.application.money.ledger.UnlockPeriod;
import io.uplink.application.money.ledger.VerifyLedger;
import io.uplink.application.money.ledger.port.JournalChain.Watch;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.TrialBalance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The books as a whole: the trial balance, closed days, and whether the journal is sound. */
@Path("/ledger")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BooksPages {

    @CheckedTemplate(basePath = "money/ledger")
    static class Pages {
        static native TemplateInstance trialBalance(TrialPage page);

        static native TemplateInstance period(PeriodPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final ShowBooks showBooks;
    private final ShowTrialBalance showTrialBalance;
    private final LockPeriod lockPeriod;
    private final UnlockPeriod unlockPeriod;
    private final VerifyLedger verifyLedger;

    BooksPages(
            Actors actors,
            Reader reader,
            Times times,
            ShowBooks showBooks,
            ShowTrialBalance showTrialBalance,
            LockPeriod lockPeriod,
            UnlockPeriod unlockPeriod,
            VerifyLedger verifyLedger) {
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.showBooks = showBooks;
        this.showTrialBalance = showTrialBalance;
        this.lockPeriod = lockPeriod;
        this.unlockPeriod = unlockPeriod;
        this.verifyLedger = verifyLedger;
    }

    @GET
    @Path("trial-balance")
    public TemplateInstance trialBalance(@RestQuery Optional<String> day) {
        var asked = LedgerDays.read("day", day.orElse(""));
        var balance = showTrialBalance.execute(actors.current(), new ShowTrialBalance.Input(asked));
        return reader.page(Pages.trialBalance(page(balance, words())));
    }

    static TrialPage page(TrialBalance balance, LedgerWords words) {
        return new TrialPage(
                balance.day().toString(),
                words.day(balance.day()),
                balance.debit().currency().getCurrencyCode(),
                balance.rows().stream()
                        .map(row ->
                                new TrialRow(
                                        row.account().id().toString(),
                                        row.account().code().value(),
                                        row.account().name(),
                                        LedgerWords.side(row.debit()),
                                        LedgerWords.side(row.credit())))
                        .toList(),
                LedgerWords.amount(balance.debit()),
                LedgerWords.amount(balance.credit()),
                LedgerWords.amount(balance.difference()),
                balance.isBalanced());
    }

    @GET
    @Path("period")
    public TemplateInstance period() {
        return period(new LockForm(), Forms.Errors.none());
    }

    @POST
    @Path("period/lock")
    public Response lock(@BeanParam LockForm form) {
        return Forms.submit(
                () -> lockPeriod.execute(actors.current(), LockForm.lock(form)),
                _ -> Redirects.seeOther("/ledger/period", "ledger.locked"),
                reader.language(),
                errors -> period(form, errors));
    }

    @POST
    @Path("period/unlock")
    public Response unlock(@BeanParam LockForm form) {
        return Forms.submit(
                () -> unlockPeriod.execute(actors.current(), LockForm.unlock(form)),
                _ -> Redirects.seeOther("/ledger/period", "ledger.unlocked"),
                reader.language(),
                errors -> period(form, errors));
    }

    @POST
    @Path("verification")
    public Response verify() {
        var _ = verifyLedger.execute(actors.current());
        return Redirects.seeOther("/ledger/period", "ledger.checked");
    }

    private TemplateInstance period(LockForm form, Forms.Errors errors) {
        var words = words();
        var shown = showBooks.execute(actors.current());
        var locked = shown.books().lockedThrough();
        return reader.page(
                Pages.period(
                        new PeriodPage(
                                locked.map(day -> words.words().lockedThrough(words.day(day)))
                                        .orElseGet(words.words()::notLocked),
                                locked.isPresent(),
                                shown.books().version(),
                                form,
                                check(shown.watch(), words),
                                shown.watch().broken().isPresent()),
                        errors));
    }

    private String check(Watch watch, LedgerWords words) {
        return watch.broken()
                .map(broken ->
                        words.words()
                                .broken(
                                        new EntryNumber(broken.number()).toString(),
                                        words.fault(broken.fault())))
                .orElseGet(() ->
                        watch.endedAt()
                                .map(at ->
                                        words.words()
                                                .sound(
                                                        Long.toString(watch.entries()),
                                                        times.exact(at)))
                                .orElseGet(words.words()::neverChecked));
    }

    private LedgerWords words() {
        return new LedgerWords(reader.language());
    }
}
