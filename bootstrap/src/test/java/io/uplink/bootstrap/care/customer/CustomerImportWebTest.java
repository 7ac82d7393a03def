package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.customer.ContinueImports;
import io.uplink.application.care.privacy.ForgetImports;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerImportWebTest {

    private static final int MANY = 20_000;
    private static final Actor JOB = new Actor.Job("customer.import");
    private static final Actor FORGETTING = new Actor.Job("privacy.forget-imports");

    @Inject GivenCustomers given;
    @Inject ContinueImports continueImports;
    @Inject ForgetImports forgetImports;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person manager = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        manager = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void aListIsReadShownConfirmedAndImportedOnce() {
        var phone = given.aPhone();
        var text =
                "Jina,Simu,Kifurushi,Rangi\r\nAmina Hassan,%s,Home 20,red\r\n,%s,,\r\n"
                        .formatted(phone, given.aPhone());

        var path = uploaded("orodha.csv", text.getBytes(StandardCharsets.UTF_8));

        page().get(path)
                .then()
                .statusCode(200)
                .body(containsString("1 customer can be imported"))
                .body(containsString("Amina Hassan"))
                .body(containsString("1 row cannot be taken"))
                .body(containsString("Please fill this in."))
                .body(containsString("passed over"));
        assertThat(customers()).isZero();
        confirm(path, Map.of());
        page().get(path).then().body(containsString("1 customer was imported"));
        assertThat(customers()).isEqualTo(1);
        confirm(path, Map.of());
        assertThat(uploaded("again.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(path);
        assertThat(customers()).isEqualTo(1);
        page().queryParam("q", phone).get("/customers").then().body(containsString("Amina Hassan"));
    }

    @Test
    void dirtyFilesOfSpreadsheetsAreRead() {
        var one = "\uFEFFname;phone;notes\r\n\"Müller; José\";%s;\"two\r\nlines\"\r\n";
        var two = "name\tphone\tnotes\nAmina Mourão\t%s\t\n\n";

        var marked = uploaded("a.csv", text(one, StandardCharsets.UTF_8));
        var latin = uploaded("b.csv", text(two, Charset.forName("windows-1252")));
        var wide = uploaded("c.txt", text(two, StandardCharsets.UTF_16));

        page().get(marked).then().body(containsString("Müller; José"));
        page().get(latin).then().body(containsString("Amina Mourão"));
        page().get(wide).then().body(containsString("Amina Mourão"));
    }

    @Test
    void whatIsNoListIsSaidToBeNone() {
        page().get(uploaded("a.csv", text("colour,size\nred,%s\n", StandardCharsets.UTF_8)))
                .then()
                .body(containsString("Which columns are the name and the phone?"))
                .body(containsString("Choose another file"));
        page().get(
                        uploaded(
                                "b.csv",
                                ("name,phone\n" + "\n".repeat(given.random().charAt(11)))
                                        .getBytes(StandardCharsets.UTF_8)))
                .then()
                .body(containsString("There is no row in this file."));
        upload("empty.csv", new byte[0]).then().statusCode(422);
        upload("pic.csv", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2})
                .then()
                .statusCode(422);
    }

    @Test
    void duplicatesInTheFileAndInTheStoreAreToldApart() {
        var known = given.aPhone();
        given.aCustomer(manager, CustomerFixtures.named("Known", branch, known));
        var twice = given.aPhone();
        var text =
                "name,phone,account\nYusuf,%s,\nFirst,%s,A-%s\nSecond,%s,\nThird,%s,%s\n"
                        .formatted(
                                known,
                                twice,
                                given.random(),
                                "+254" + twice.substring(1),
                                given.aPhone(),
                                sql.one(
                                                "select account_number from customer"
                                                        + " where branch_id = $1",
                                                Tuple.of(branch.value()),
                                                row -> row.getString(0))
                                        .orElseThrow());

        var path = uploaded("list.csv", text.getBytes(StandardCharsets.UTF_8));

        page().get(path)
                .then()
                .body(containsString("1 customer can be imported"))
                .body(containsString("Another customer has this number already."))
                .body(containsString("This number stands in an earlier row too."))
                .body(containsString("Another customer has this account number already."));
        confirm(path, Map.of("sharedPhones", "on"));
        page().get(path).then().body(containsString("3 customers were imported"));
    }

    @Test
    void theReportHoldsTheRowsThatWereNotTakenAndNoFormula() {
        var text = "name,phone\n=HYPERLINK(1),12\n,%s\n".formatted(given.aPhone());
        var path = uploaded("list.csv", text.getBytes(StandardCharsets.UTF_8));

        var report = page().get(path + "/errors.csv");

        report.then().statusCode(200).header("Content-Type", startsWith("text/csv"));
        assertThat(report.asString())
                .contains("row,problem,account,name")
                .contains("2,phone: This is not a phone number")
                .contains("'=HYPERLINK(1)")
                .contains("3,name: Please fill this in.");
    }

    @Test
    void importsOfOthersAreNotThere() {
        var path = uploaded("list.csv", text("name,phone\nAmina,%s\n", StandardCharsets.UTF_8));
        manager = given.aPersonOf(given.aBranch(), Reach.BRANCH);

        page().get(path).then().statusCode(404);
        page().get(path + "/errors.csv").then().statusCode(404);
        submit("/customers/import", path + "/confirmation", Map.of()).then().statusCode(404);
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get("/customers/import")
                .then()
                .statusCode(403);
    }

    @Test
    void aRefusedImportCanBeUploadedAnew() {
        var bytes = text("name,phone\nAmina,%s\n", StandardCharsets.UTF_8);
        var first = uploaded("list.csv", bytes);
        submit(first, first + "/cancellation", Map.of()).then().statusCode(303);

        page().get(first).then().body(containsString("This file was not imported"));
        assertThat(uploaded("list.csv", bytes)).isNotEqualTo(first);
        assertThat(customers()).isZero();
    }

    @Test
    void aTownsWorthIsThroughInBoundedTimeAndGoesOnAfterAStop() {
        var text = new StringBuilder("account,name,phone,address\n");
        var run = given.random();
        for (var i = 0; i < MANY; i++) {
            // No other test gives numbers of 011.
            text.append("%s-%05d,Customer %d,011%07d,Street %d\n".formatted(run, i, i, i, i));
        }
        var began = Instant.now();

        var path = uploaded("town.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        page().get(path).then().body(containsString("20000 customers can be imported"));
        submit("/customers/import", path + "/confirmation", Map.of()).then().statusCode(303);
        assertThat(customers()).isPositive().isLessThan(MANY);
        goOn();

        page().get(path).then().body(containsString("20000 customers were imported"));
        assertThat(customers()).isEqualTo(MANY);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(3));
        var exported = page().queryParam("q", run + "-0001").get("/customers/export.csv");
        assertThat(exported.asString().lines()).hasSize(11);
    }

    @Test
    void anExportCanBeImportedElsewhere() {
        var customer =
                given.aCustomer(
                        manager,
                        CustomerFixtures.named("=cmd|' /C calc'!A0", branch, given.aPhone()));

        var exported = page().get("/customers/export.csv");

        exported.then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"customers-"));
        assertThat(exported.asString())
                .startsWith("\uFEFFaccount,name,phone,phone_2,")
                .contains(customer.account().text())
                .contains("'=cmd|' /C calc'!A0")
                .doesNotContain(",=cmd");
        sql.change(
                "update customer set deleted_at = now() where id = $1",
                Tuple.of(customer.id().value()));
        var again = exported.asString().replace(customer.account().text(), "N-" + given.random());
        page().get(uploaded("export.csv", again.getBytes(StandardCharsets.UTF_8)))
                .then()
                .body(containsString("1 customer can be imported"))
                .body(not(containsString("cannot be taken")));
    }

    @Test
    void whoSawAnOlderUnderstandingSaysYesToNothing() {
        var path = uploaded("a.csv", text("name,phone,x\nAmina,%s,y\n", StandardCharsets.UTF_8));
        var seen = version(path);
        columns(path, "name", "phone", "notes").then().statusCode(303);

        submit(path, path + "/confirmation", Map.of("version", seen)).then().statusCode(412);

        assertThat(customers()).isZero();
        confirm(path, Map.of("version", version(path)));
        assertThat(customers()).isEqualTo(1);
    }

    private String version(String path) {
        return page().get(path).htmlPath().getString("**.find { it.@name == 'version' }.@value");
    }

    @Test
    void aWorkbookIsReadByWhatSomebodySaysOfItsColumns() {
        var phone = given.aPhone();
        var path =
                uploaded(
                        "orodha.xlsx",
                        workbook(
                                List.of("Nani", "Wapi", "Kundi", "Ofa"),
                                List.of("Amina Hassan", phone, "Business", "yes"),
                                List.of("Yusuf", "12", "", "")));

        page().get(path)
                .then()
                .body(containsString("Which columns are the name and the phone?"))
                .body(containsString("What each column is"))
                .body(containsString("Amina Hassan"))
                .body(not(containsString("orodha.xlsx.txt")));
        columns(path, "name", "name", "", "")
                .then()
                .statusCode(422)
                .body(containsString("Another column is this already."));
        columns(path, "name", "phone", "customer_class", "sms_offers").then().statusCode(303);
        page().get(path)
                .then()
                .body(containsString("1 customer can be imported"))
                .body(containsString("1 row cannot be taken"));
        confirm(path, Map.of());
        columns(path, "name", "phone", "", "").then().statusCode(409);

        assertThat(
                        sql.list(
                                """
                                select c.class_key, n.channel, n.purpose, n.given
                                  from customer c join customer_consent n on n.customer_id = c.id
                                 where c.branch_id = $1
                                """,
                                Tuple.of(branch.value()),
                                row ->
                                        row.getString(0)
                                                + row.getString(1)
                                                + row.getString(2)
                                                + row.getBoolean(3)))
                .containsExactly("businesssmsmarketingtrue");
        assertThat(page().get(path + "/errors.csv").asString()).contains("3,phone:");
    }

    @Test
    void columnsThatWereUnderstoodCanBeCorrectedBeforeTheYes() {
        var text = "name,notes,phone\nKilimani,Amina Hassan,%s\n".formatted(given.aPhone());
        var path = uploaded("list.csv", text.getBytes(StandardCharsets.UTF_8));

        columns(path, "area", "name", "phone").then().statusCode(303);
        confirm(path, Map.of());

        assertThat(
                        sql.list(
                                "select name || area from customer where branch_id = $1",
                                Tuple.of(branch.value()),
                                row -> row.getString(0)))
                .containsExactly("Amina HassanKilimani");
    }

    @Test
    void whatAnOldListSaidIsForgottenAndWhatBecameOfItIsNot() {
        var phone = given.aPhone();
        var text = "name,phone\nAmina Hassan,%s\nYusuf Ali,12\n".formatted(phone);
        var path = uploaded("list.csv", text.getBytes(StandardCharsets.UTF_8));
        confirm(path, Map.of());
        lastTouched(path, "89 days");
        forgetImports.execute(FORGETTING);
        assertThat(page().get(path + "/errors.csv").asString()).contains("Yusuf Ali");

        lastTouched(path, "91 days");
        forgetImports.execute(FORGETTING);

        page().get(path).then().body(containsString("1 customer was imported"));
        assertThat(page().get(path + "/errors.csv").asString())
                .contains("3,phone: This is not a phone number")
                .doesNotContain("Yusuf");
        assertThat(held(path)).isZero();
        assertThat(customers()).isEqualTo(1);
        assertThat(forgetImports.execute(FORGETTING)).isZero();
    }

    @Test
    void aListThatNobodySaidYesToForThatLongIsCancelled() {
        var path = uploaded("list.csv", text("name,phone\nAmina,%s\n", StandardCharsets.UTF_8));
        lastTouched(path, "91 days");

        forgetImports.execute(FORGETTING);

        page().get(path).then().body(containsString("This file was not imported"));
        assertThat(held(path)).isZero();
    }

    private void lastTouched(String path, String ago) {
        sql.change(
                "update customer_import set updated_at = now() - $2::text::interval where id = $1",
                Tuple.of(id(path), ago));
    }

    /** How many pieces of the file and rows with anything in them there are. */
    private long held(String path) {
        return sql.one(
                        """
                        select (select count(*) from stored_file_chunk c
                                 where c.file_id = i.file_id)
                             + (select count(*) from customer_import_row r
                                 where r.import_id = i.id and (r.cells <> '{}'
                                       or r.phones <> '{}' or r.account is not null))
                          from customer_import i where i.id = $1
                        """,
                        Tuple.of(id(path)),
                        row -> row.getLong(0))
                .orElseThrow();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private Response columns(String path, String... fields) {
        var opened = page().get("/customers/import");
        var answer =
                page().cookies(opened.cookies())
                        .formParam("csrf", token(opened))
                        .formParam("column", List.of(fields))
                        .post(path + "/columns");
        goOn();
        return answer;
    }

    /** The least that spreadsheets take for a workbook. */
    @SafeVarargs
    private static byte[] workbook(List<String>... rows) {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (var row : rows) {
            sheet.append("<row>");
            row.forEach(cell ->
                    sheet.append("<c t=\"inlineStr\"><is><t>")
                            .append(cell)
                            .append("</t></is></c>"));
            sheet.append("</row>");
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", "<w><sheet name=\"A\" r:id=\"r1\"/></w>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<R><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></R>");
            part(zip, "xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * As the job does and beside it, until nothing is left to do: now and then it has the import.
     */
    private void goOn() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> {
                    while (continueImports.execute(JOB) > 0) {}
                    return !running();
                });
    }

    private boolean running() {
        return sql.one(
                        """
                        select exists (select from customer_import
                                        where branch_id = $1 and state in ('reading', 'importing'))
                        """,
                        Tuple.of(branch.value()),
                        row -> row.getBoolean(0))
                .orElseThrow();
    }

    private long customers() {
        return sql.one(
                        "select count(*) from customer where branch_id = $1 and deleted_at is null",
                        Tuple.of(branch.value()),
                        row -> row.getLong(0))
                .orElseThrow();
    }

    private byte[] text(String pattern, Charset charset) {
        return pattern.formatted(given.aPhone()).getBytes(charset);
    }

    private String uploaded(String name, byte[] content) {
        var answer = upload(name, content);
        answer.then().statusCode(303);
        goOn();
        var location = answer.header("Location");
        return location.substring(location.indexOf("/customers/"));
    }

    private Response upload(String name, byte[] content) {
        var opened = page().get("/customers/import");
        return page().cookies(opened.cookies())
                .multiPart("csrf", token(opened))
                .multiPart("branch", branch.toString())
                .multiPart("file", name, content, "text/csv")
                .post("/customers/import");
    }

    private void confirm(String path, Map<String, String> typed) {
        submit("/customers/import", path + "/confirmation", typed).then().statusCode(303);
        goOn();
    }

    private RequestSpecification page() {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(manager));
    }

    private Response submit(String from, String to, Map<String, String> typed) {
        var opened = page().get(from);
        return page().cookies(opened.cookies())
                .formParam("csrf", token(opened))
                .formParams(typed)
                .post(to);
    }

    private static String token(Response opened) {
        return opened.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
    }
}
