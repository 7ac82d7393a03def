package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.shared.Page;
import java.time.Instant;
import java.util.List;

/** The books as pages show them: amounts and days in words. */
public final class LedgerPageViews {

    private LedgerPageViews() {}

    /** An account in the chart; {@code depth} is the class that moves it in. */
    @TemplateData
    public record ChartRow(
            String id,
            String code,
            String name,
            String type,
            String depth,
            String balance,
            boolean heading,
            boolean closed) {}

    /** The chart of accounts. */
    @TemplateData
    public record ChartPage(List<ChartRow> rows, String currency) {}

    /** The form of a new account. */
    @TemplateData
    public record AccountPage(AccountForm form, List<Option> types, List<Option> parents) {}

    /** A line of a statement; {@code signed} is the amount with its side, for narrow screens. */
    @TemplateData
    public record StatementRow(
            String entry,
            String number,
            String day,
            String text,
            String note,
            String debit,
            String credit,
            String signed,
            String balance) {}

    /** An account with its lines. */
    @TemplateData
    public record StatementPage(
            String id,
            String code,
            String name,
            String type,
            String currency,
            boolean heading,
            boolean closed,
            boolean system,
            long version,
            String typedName,
            Page<StatementRow> rows,
            String opening,
            String closing,
            String from,
            String until,
            String query) {}

    /** An entry of the list. */
    @TemplateData
    public record EntryRow(
            String id,
            String number,
            String day,
            String text,
            String source,
            String debits,
            String credits,
            String total,
            boolean reversed) {}

    /** What the list of entries is narrowed to. */
    @TemplateData
    public record JournalPage(
            Page<EntryRow> rows,
            List<Option> accounts,
            List<Option> sources,
            String from,
            String until,
            String text,
            String sourceId,
            String query,
            String currency) {}

    /** A line of an entry. */
    @TemplateData
    public record EntryLine(
            String account, String code, String name, String debit, String credit, String note) {}

    /** An entry, all of it. */
    @TemplateData
    public record EntryPage(
            String id,
            String number,
            String day,
            String text,
            String source,
            String currency,
            String total,
            List<EntryLine> lines,
            String reversesId,
            String reverses,
            String reversedById,
            String reversedBy,
            String postedBy,
            Instant postedAt,
            String hash,
            long version,
            boolean mayBeReversed,
            ReversalForm form) {}

    /** A line of the form of an entry; {@code index} is the one its faults are told by. */
    @TemplateData
    public record FormRow(
            int index,
            String number,
            List<Option> accounts,
            String debit,
            String credit,
            String note) {

        public String field(String name) {
            return "lines[" + index + "]." + name;
        }
    }

    /** The form of a new entry. */
    @TemplateData
    public record NewEntryPage(
            String day,
            String text,
            String key,
            List<FormRow> rows,
            boolean full,
            String debit,
            String credit,
            String difference,
            boolean balanced,
            String currency) {}

    /** An account in the trial balance. */
    @TemplateData
    public record TrialRow(String id, String code, String name, String debit, String credit) {}

    /** The trial balance. */
    @TemplateData
    public record TrialPage(
            String day,
            String dayInWords,
            String currency,
            List<TrialRow> rows,
            String debit,
            String credit,
            String difference,
            boolean balanced) {}

    /** Closed days, and whether the journal is sound. */
    @TemplateData
    public record PeriodPage(
            String locked,
            boolean closed,
            long version,
            LockForm form,
            String check,
            boolean broken) {}
}
