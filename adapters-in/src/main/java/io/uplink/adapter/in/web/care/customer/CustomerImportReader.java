package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.customer.FindImports;
import io.uplink.application.care.customer.ListCustomerBranches;
import io.uplink.application.care.customer.SampleImport;
import io.uplink.application.care.customer.ShowImport;
import io.uplink.application.care.customer.port.CustomerImportQueries.Brief;
import io.uplink.application.care.customer.port.CustomerImportQueries.Refused;
import io.uplink.application.care.customer.port.CustomerImportQueries.Sheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads what the pages of an import show. */
@RequestScoped
class CustomerImportReader {

    private static final int LONGEST_SAMPLE = 30;

    /** An import in the list. */
    @TemplateData
    public record Line(
            String id,
            String fileName,
            String state,
            String by,
            Instant at,
            int rows,
            int imported) {

        static Line of(Brief brief) {
            return new Line(
                    brief.id().toString(),
                    brief.fileName(),
                    brief.state().code(),
                    brief.by(),
                    brief.at(),
                    brief.rows(),
                    brief.imported());
        }
    }

    /**
     * A column: what stands over it and what it was taken for; blank if it is passed over.
     *
     * @param field where its fault is, as {@code columns[0]}
     * @param samples what stands in it first
     * @param options what it may be
     */
    @TemplateData
    public record Column(
            String head, String meaning, String field, String samples, List<Option> options) {}

    /** Something wrong in a row. */
    @TemplateData
    public record Fault(String column, String message, String value) {}

    /** A row that cannot be taken. */
    @TemplateData
    public record BadRow(int row, String name, List<Fault> faults) {}

    /** A row as it will be: name, number and the rest in a few words. */
    @TemplateData
    public record GoodRow(String name, String phone, String rest) {}

    /**
     * The page of an import.
     *
     * @param toImport how many rows a yes takes, those with shared numbers aside
     * @param percent how far a running import is
     */
    @TemplateData
    public record ImportPage(
            String id,
            String fileName,
            String state,
            String problem,
            String by,
            Instant at,
            String branch,
            int rows,
            int toImport,
            int duplicates,
            int faulty,
            int imported,
            int percent,
            boolean mappable,
            long version,
            List<Column> columns,
            List<GoodRow> samples,
            List<BadRow> refused) {

        public int notTaken() {
            return duplicates + faulty;
        }

        public boolean hasMoreRefused() {
            return notTaken() > refused.size();
        }
    }

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance importStart(
                List<Option> branches, List<Line> imports, Forms.Errors errors);

        static native TemplateInstance importShow(ImportPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final CustomerWords words;
    private final ListCustomerBranches listBranches;
    private final FindImports findImports;
    private final ShowImport showImport;
    private final SampleImport sampleImport;

    CustomerImportReader(
            Actors actors,
            Reader reader,
            CustomerWords words,
            ListCustomerBranches listBranches,
            FindImports findImports,
            ShowImport showImport,
            SampleImport sampleImport) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.listBranches = listBranches;
        this.findImports = findImports;
        this.showImport = showImport;
        this.sampleImport = sampleImport;
    }

    TemplateInstance start(Optional<String> branch, Forms.Errors errors) {
        var actor = actors.current();
        var imports = findImports.execute(actor).stream().map(Line::of).toList();
        var branches = listBranches.execute(actor, Permission.CUSTOMERS_IMPORT);
        var chosen = branch.or(() -> home(actor)).orElse("");
        return reader.page(
                Pages.importStart(CustomerWords.branches(branches, chosen), imports, errors));
    }

    private static Optional<String> home(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.home().map(BranchId::toString)
                : Optional.empty();
    }

    Sheet sheet(UUID id) {
        return showImport.execute(actors.current(), id);
    }

    TemplateInstance show(Sheet sheet, Forms.Errors errors) {
        return show(
                sheet,
                sheet.one().columns().stream()
                        .map(column -> column.field().map(ImportField::code).orElse(""))
                        .toList(),
                errors);
    }

    /**
     * With what was chosen for the columns.
     *
     * @param chosen a field for each column in order, blank for none
     */
    TemplateInstance show(Sheet sheet, List<String> chosen, Forms.Errors errors) {
        var one = sheet.one();
        var mappable = one.isMappable();
        var rows =
                mappable
                        ? sampleImport.execute(actors.current(), one.id())
                        : List.<List<String>>of();
        var ready = sheet.counts().getOrDefault("ready", 0);
        var imported = sheet.counts().getOrDefault("imported", 0);
        var duplicates = sheet.counts().getOrDefault("duplicate", 0);
        var due = ready + imported + (one.sharedPhones() ? duplicates : 0);
        var page =
                new ImportPage(
                        one.id().toString(),
                        one.fileName(),
                        one.state().code(),
                        one.problem().isEmpty()
                                ? ""
                                : Messages.error(one.problem(), reader.language()),
                        one.author().name(),
                        one.createdAt(),
                        sheet.branchName(),
                        one.rowsRead(),
                        ready,
                        duplicates,
                        sheet.counts().getOrDefault("faulty", 0),
                        imported,
                        due == 0 ? 0 : (int) (100L * imported / due),
                        mappable,
                        one.version(),
                        columns(one.columns(), rows, chosen),
                        sheet.samples().stream().map(CustomerImportReader::sample).toList(),
                        sheet.refused().stream().map(this::refused).toList());
        return reader.page(Pages.importShow(page, errors));
    }

    private List<Column> columns(
            List<CustomerImport.Column> columns, List<List<String>> rows, List<String> chosen) {
        var shown = new ArrayList<Column>();
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            var column = columns.get(i);
            shown.add(
                    new Column(
                            column.head(),
                            column.field().map(words::field).orElse(""),
                            "columns[" + i + "]",
                            rows.stream()
                                    .filter(row -> row.size() > place)
                                    .map(row -> row.get(place).strip())
                                    .filter(cell -> !cell.isEmpty())
                                    .map(CustomerImportReader::brief)
                                    .collect(Collectors.joining(" · ")),
                            fields(i < chosen.size() ? chosen.get(i) : "")));
        }
        return shown;
    }

    /** A note of a page's length must not push the others out of sight. */
    private static String brief(String cell) {
        return Cut.count(cell) > LONGEST_SAMPLE ? Cut.to(cell, LONGEST_SAMPLE) + "…" : cell;
    }

    private List<Option> fields(String chosen) {
        return Arrays.stream(ImportField.values())
                .map(field ->
                        new Option(field.code(), words.field(field), field.code().equals(chosen)))
                .toList();
    }

    private static GoodRow sample(Map<ImportField, String> cells) {
        var rest =
                Stream.of(ImportField.PLAN, ImportField.ADDRESS, ImportField.AREA)
                        .map(field -> cells.getOrDefault(field, ""))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new GoodRow(name(cells), cells.getOrDefault(ImportField.PHONE, ""), rest);
    }

    private static String name(Map<ImportField, String> cells) {
        return cells.containsKey(ImportField.NAME)
                ? cells.getOrDefault(ImportField.NAME, "")
                : (cells.getOrDefault(ImportField.FIRST_NAME, "")
                                + " "
                                + cells.getOrDefault(ImportField.LAST_NAME, ""))
                        .strip();
    }

    private BadRow refused(Refused row) {
        return new BadRow(
                row.row(),
                name(row.cells()),
                row.faults().stream()
                        .map(fault ->
                                new Fault(
                                        ImportField.ofCode(fault.field())
                                                .map(words::field)
                                                .orElse(fault.field()),
                                        Messages.error(fault.code(), reader.language()),
                                        value(row, fault.field())))
                        .toList());
    }

    private static String value(Refused row, String field) {
        return ImportField.ofCode(field)
                .map(known -> row.cells().getOrDefault(known, ""))
                .orElse("");
    }
}
