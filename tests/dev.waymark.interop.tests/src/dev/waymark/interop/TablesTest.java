/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import static dev.waymark.interop.Exchange.concepts;
import static dev.waymark.interop.Exchange.in;
import static dev.waymark.interop.Exchange.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.tests.support.Journeys;

/** Tables of steps: CSV, Excel and Markdown. */
class TablesTest {

    @Test
    void aTableOfSomebodyElse() {
        String table = "\uFEFF" + new String(Exchange.file("hotel.csv"), StandardCharsets.UTF_8).replace("\n", "\r\n");
        Imported hotel = in(table, Format.CSV);
        String text = text(hotel).replaceAll("\\s+", " ");
        assertTrue(text.contains("step looksForAQuietHotel \"Looks for a \\\"quiet\\\" hotel\" at website"), text);
        assertTrue(text.contains("takes 2.5 hours"), text);
        assertTrue(text.contains("pain tooManyHits \"Too many hits\" severity 4"), text);
        assertTrue(text.contains("pain noFilter \"No filter\" severity 2"), text);
        assertTrue(text.contains("pain slow \"Slow\""), text);
        assertTrue(text.contains("stage booking \"Booking\" { step pays \"Pays\" at app"), text);
        assertTrue(text.contains("feels good +1"), text);
        assertEquals(List.of("column 'Aktion' [2]"), concepts(hotel.losses()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyDelimiterIsSeen(String delimiter) {
        String table = "Stage,Step,Score\nA,\"Pays, or not; or | so\",-2\n".replaceAll("(?<!s),(?! )", "\0")
                .replace("\0", delimiter);
        Imported in = in(table, Format.CSV);
        assertTrue(text(in).contains("\"Pays, or not; or | so\""), text(in));
        assertTrue(text(in).contains("-2"), text(in));
    }

    @Test
    void excelsOwnFirstLineAndItsUnicodeTextAreRead() {
        assertTrue(text(in("sep=;\nStep;Score\nPays;-1\n", Format.CSV)).contains("step pays"));
        byte[] unicode = "\uFEFFStep\tThought\nPays\tOh\n".getBytes(StandardCharsets.UTF_16LE);
        assertTrue(text(Interchange.read(unicode, Format.CSV, "x")).contains("thinks \"Oh\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Stage,Thought|A,B ~ 1 ~ There is no column 'Step'.",
        "Step,Score|Pays,7 ~ 2 ~ A score goes from -2 to +2, not '7'.",
        "Step,Rating|Pays,0 ~ 2 ~ A rating goes from 1 to 5, not '0'.",
        "Step,Duration|Pays,soon ~ 2 ~ 'soon' is no duration; '25 min' or '2 days' would be one.",
        "Step,Pain,Severity|Pays,Slow,9 ~ 2 ~ The severity goes from 1 to 5, not '9'.",
        "Step,Thought|Pays,a,b ~ 2 ~ This line has more cells than there are columns: 'b'.",
        "Step,Next|Pays,Flies ~ 2 ~ There is no step 'Flies' to go on to.",
        "Step,Kind|Pays?,decision ~ 2 ~ This decision leads nowhere.",
        "Step,Thought|,Oh ~ 2 ~ The step has no name.",
        "Step,Step|a,b ~ 1 ~ Two columns mean 'Step'.",
        "Step|Pays|\"never closed ~ 3 ~ A quote that begins here is never closed."})
    void whatIsWrongIsToldWithItsLine(String table, int line, String message) {
        Imported refused = in(table.replace('|', '\n') + "\n", Format.CSV);
        assertNull(refused.model());
        assertEquals(line, refused.troubles().get(0).line());
        assertTrue(refused.troubles().get(0).message().startsWith(message), refused.troubles().get(0).message());
    }

    @Test
    void emptyAndForeignFilesAreToldSo() {
        assertTrue(in("", Format.CSV).troubles().get(0).message().startsWith("There is no table here."));
        assertTrue(in("# Only words\n", Format.MARKDOWN).troubles().get(0).message().startsWith("There is no table"));
        byte[] latin = "Step\nGr\u00fc\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(Interchange.read(latin, Format.CSV, "x").troubles().get(0).message().contains("not in UTF-8"));
        assertTrue(in("PK no zip", Format.XLSX).troubles().get(0).message().startsWith("This is no workbook"));
    }

    @Test
    void markdownOfSomebodyElse() {
        Imported park = Interchange.read(Exchange.file("park.md"), Format.MARKDOWN, "x");
        String text = text(park).replaceAll("\\s+", " ");
        assertTrue(text.contains("journey visitingThePark \"Visiting the park\" { persona nora"), text);
        assertTrue(text.contains("stage before \"Before\" { goal \"Know what is open\""), text);
        assertTrue(text.contains("step looksUpTheOpeningHours \"Looks up the opening hours\" at website"), text);
        assertTrue(text.contains("\"Buys a ticket | online\""), text);
        assertTrue(text.contains("pain noCash \"No cash\""), text);
        assertTrue(text.contains("stage there \"There\" { step rides"), text);
        assertTrue(text.contains("stage leaving \"Leaving\""), text);
        assertEquals(List.of("text outside the tables [3]", "address of a link or picture [13]",
                "table without a column 'Step' [18]"), concepts(park.losses()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1+1", "-1-1", "@SUM(A1)", "'=1", " =1+1", "\uFF1D1+1"})
    void noCellBecomesAFormula(String hostile) {
        var model = Journeys.model("journey j { stage s { step a \"" + hostile + "\" { thinks \"" + hostile
                + "\" note \"" + hostile + "\" } } }");
        String csv = Exchange.out(model, Format.CSV);
        for (String cell : csv.replace("\uFEFF", "").split("[,\r\n]+")) {
            assertTrue(cell.matches("\"?('.*|[\\p{L}].*)"), cell);
        }
        Imported back = Interchange.read(Exchange.bytes(csv), Format.CSV, "x");
        assertEquals(hostile.strip(), Exchange.journey(back.model()).getStages().get(0).getNodes().get(0).getTitle());
        assertEquals(0, unpacked(Interchange.write(Exchange.journey(model), Format.XLSX).content()).split("<f>")
                .length - 1);
    }

    @Test
    void scriptsStayText() {
        String script = "<script>alert('x')</script> [a](javascript:b) ![p](http://x/y.png) `c` @team";
        var model = Journeys.model("persona p \"" + script + "\" journey j \"" + script + "\" { persona p scenario \""
                + script + "\" stage s \"" + script + "\" { goal \"" + script + "\" step a \"" + script
                + "\" { thinks \""
                + script + "\" } } }");
        String markdown = Exchange.out(model, Format.MARKDOWN);
        assertEquals(-1, markdown.indexOf("<script"), markdown);
        assertFalse(Pattern.compile("(?<!\\\\)\\]\\(").matcher(markdown).find(), markdown);
        assertEquals(-1, markdown.indexOf("@team"), markdown);
        Imported back = in(markdown, Format.MARKDOWN);
        assertEquals(List.of(), back.losses());
        assertEquals(script, Exchange.journey(back.model()).getStages().get(0).getNodes().get(0).getTitle());
        assertEquals(-1, unpacked(Interchange.write(Exchange.journey(model), Format.XLSX).content())
                .indexOf("<script"));
        assertEquals(-1, Exchange.out(model, Format.CJML).indexOf("<script"));
    }

    @Test
    void aWorkbookOfSomebodyElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "x", null)) {
            Worksheet cover = workbook.newWorksheet("Cover");
            cover.value(0, 0, "Hello");
            Worksheet steps = workbook.newWorksheet("Hotel stay");
            steps.value(0, 0, "Workshop of 5 May");
            steps.value(2, 1, "Phase");
            steps.value(2, 2, "Task");
            steps.value(2, 3, "Rating");
            steps.value(3, 1, "Arrival");
            steps.value(3, 2, "Checks in");
            steps.value(3, 3, 2.0);
            steps.value(4, 2, "Gets the key");
            steps.formula(4, 3, "2+2");
        }
        Imported in = Interchange.read(bytes.toByteArray(), Format.XLSX, "x");
        String text = text(in).replaceAll("\\s+", " ");
        assertTrue(text.contains("journey hotelStay \"Hotel stay\""), text);
        assertTrue(text.contains("step checksIn \"Checks in\" { feels bad -1"), text);
        assertTrue(text.contains("step getsTheKey \"Gets the key\""), text);
        assertTrue(concepts(in.losses()).containsAll(List.of("row above the table [1]", "sheet 'Cover' [0]",
                "formula (its value is taken) [5]")), concepts(in.losses()).toString());
    }

    @Test
    void aZipBombIsRefusedBeforeItExplodes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        Imported refused = Interchange.read(bytes.toByteArray(), Format.XLSX, "x");
        assertTrue(refused.troubles().get(0).message().startsWith("This workbook unpacks to more than 50 MB."));
    }

    @Test
    void oneLongStringInManyCellsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "x", null)) {
            Worksheet sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "Step");
            String text = "x".repeat(30_000);
            for (int i = 1; i < 2_000; i++) {
                sheet.value(i, 0, text);
            }
        }
        Imported refused = Interchange.read(bytes.toByteArray(), Format.XLSX, "x");
        assertTrue(refused.troubles().get(0).message().startsWith("The sheet 's' is larger than any journey."),
                refused.toString());
    }

    @Test
    void aRowWithoutAStepGoesOnWithTheStepAbove() {
        Imported in = in("Step,Feeling,Pain point\nPays,glad,Slow\n,angry,Dear\n", Format.CSV);
        assertTrue(text(in).contains("\"Slow\"") && text(in).contains("\"Dear\""), text(in));
        assertEquals(List.of("second feeling of a step [3]"), concepts(in.losses()));
    }

    @Test
    void thousandsOfStepsOfOneNameGetNamesOfTheirOwn() {
        Imported in = in("Step\n" + "Pays\n".repeat(10_000), Format.CSV);
        assertEquals(10_000, Exchange.journey(in.model()).getStages().get(0).getNodes().stream()
                .map(node -> node.getName()).distinct().count());
        assertTrue(in("Step\n" + "Pays\n".repeat(10_001), Format.CSV).troubles().get(0).message()
                .startsWith("This table has more than 10000 rows"));
    }

    private static String unpacked(byte[] content) {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }
}
