package io.uplink.domain.money.statement;

import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the portal of M-Pesa's organisations exports: some lines about the company, a head
 * line, and a line for each movement, in local time. Columns are known by what stands over them.
 */
public final class StatementText {

    /** A busy paybill has some hundred a day. */
    public static final int MOST_LINES = 20_000;

    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final List<DateTimeFormatter> TIMES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT),
                    DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm[:ss]", Locale.ROOT),
                    DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm[:ss]", Locale.ROOT));
    private static final List<String> NEEDED =
            List.of("receiptno", "completiontime", "transactionstatus", "paidin", "withdrawn");

    private StatementText() {}

    /**
     * What was understood of it.
     *
     * @param unfinished how many movements were not completed, of which nothing comes
     */
    public record Read(List<StatementLine> lines, int unfinished, List<Fault> faults) {}

    /** A line that was not understood; {@code row} counts as a spreadsheet does. */
    public record Fault(int row, String code) {}

    public static Read read(String text) {
        var rows = rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var head = head(rows);
        var columns = columns(rows.get(head));
        var lines = new ArrayList<StatementLine>();
        var faults = new ArrayList<Fault>();
        var unfinished = 0;
        for (var i = head + 1; i < rows.size(); i++) {
            var row = new Row(columns, rows.get(i));
            if (row.isBlank()) {
                continue;
            }
            if (lines.size() + faults.size() >= MOST_LINES) {
                throw Invalid.of("file", "statement.too-long");
            }
            if (!row.at("transactionstatus").equalsIgnoreCase("completed")) {
                unfinished++;
                continue;
            }
            try {
                lines.add(line(row));
            } catch (DomainException unread) {
                faults.add(new Fault(i + 1, code(unread)));
            }
        }
        return new Read(List.copyOf(lines), unfinished, List.copyOf(faults));
    }

    private static String code(DomainException unread) {
        return unread.error() instanceof Invalid(var faults)
                ? faults.getFirst().code()
                : unread.error().code();
    }

    private static StatementLine line(Row row) {
        var receipt =
                ReceiptNumber.read(row.at("receiptno"))
                        .orElseThrow(() -> Invalid.of("receipt", "statement.no-receipt"));
        var in = amount(row.at("paidin"));
        var out = amount(row.at("withdrawn"));
        if (in.isPositive() == out.isPositive()) {
            throw Invalid.of("amount", "statement.no-amount");
        }
        return new StatementLine(
                receipt,
                time(row.at("completiontime")),
                row.at("details"),
                in,
                out,
                row.at("reasontype"),
                row.at("otherpartyinfo"),
                new AccountReference(row.at("acno")));
    }

    /** Signs say the direction, which the column says too. */
    private static Money amount(String typed) {
        var text = typed.replace(",", "").replace("-", "").strip();
        if (text.isEmpty()) {
            return Money.zero(Money.KES);
        }
        try {
            return Money.parse(text, Money.KES);
        } catch (DomainException unread) {
            throw Invalid.of("amount", "statement.no-amount");
        }
    }

    private static Instant time(String typed) {
        return TIMES.stream()
                .flatMap(format -> read(typed, format).stream())
                .findFirst()
                .orElseThrow(() -> Invalid.of("time", "statement.no-time"));
    }

    private static Optional<Instant> read(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(typed, format).atZone(ZONE).toInstant());
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static int head(List<List<String>> rows) {
        for (var i = 0; i < rows.size(); i++) {
            if (columns(rows.get(i)).keySet().containsAll(NEEDED)) {
                return i;
            }
        }
        throw Invalid.of("file", "statement.unreadable");
    }

    private static Map<String, Integer> columns(List<String> cells) {
        var columns = new HashMap<String, Integer>();
        for (var i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), i);
        }
        return columns;
    }

    private record Row(Map<String, Integer> columns, List<String> cells) {

        String at(String column) {
            return Optional.ofNullable(columns.get(column))
                    .filter(place -> place < cells.size())
                    .map(place -> cells.get(place).strip())
                    .orElse("");
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Cells between commas; quotes hold commas, line ends and doubled quotes. */
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(cells));
                    cells.clear();
                }
            }
        }
        cells.add(cell.toString());
        rows.add(List.copyOf(cells));
        return rows;
    }
}
