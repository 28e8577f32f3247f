/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.data.files.BadRows;
import dev.waymark.data.files.Wording;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;

/** Logs as they come: in several forms, damaged, or of another kind than they seem. */
class EventFilesTest {

    private static final Places PLACES = Desk.places("""
            step a { measured by event "view" where "page" starts-with "/50%_" }
            end e { measured by event "paid" }""");
    private static final String LOG = """
            case,event,time,page
            1,view,2026-07-01T10:00:00Z,/50%_off
            1,paid,2026-07-01T12:05:00+02:00,
            2,view,2026-07-01 10:00:00Z,/50 off
            2,view,1782900000,"/50%_ ""now"", really"
            """;

    @TempDir
    private Path folder;

    private Measurements measure(String name, String text) throws DataException {
        Desk desk = new Desk(folder);
        return desk.measure(PLACES, desk.put(name, text));
    }

    private static List<String> told(Measurements measured) {
        return measured.badRows().stream().map(EventFilesTest::told).toList();
    }

    private static String told(BadRows bad) {
        return bad.count() + " " + bad.kind() + " " + bad.examples();
    }

    private String refused(String name, String text) {
        return assertThrows(DataException.class, () -> measure(name, text)).getMessage();
    }

    @Test
    void conditionsMeanWhatTheySay() throws Exception {
        Measurements measured = measure("log.csv", LOG);

        assertEquals(List.of(), told(measured));
        assertEquals(List.of(2L, 1L), measured.steps().stream().map(step -> step.visits()).toList());
        assertEquals(300, measured.steps().get(0).seconds().median());
    }

    @Test
    void theSameEventsGiveTheSameFiguresInEveryForm() throws Exception {
        Measurements csv = measure("log.csv", LOG);
        Desk desk = new Desk(folder);
        Path parquet = folder.resolve("log.parquet");
        Path json = folder.resolve("log.jsonl");
        try (DuckStore store = DuckStore.open(256)) {
            store.change("COPY (FROM read_csv('" + folder.resolve("log.csv") + "', all_varchar = true)) TO '" + parquet
                    + "' (FORMAT parquet)");
            store.change("COPY (FROM read_parquet('" + parquet + "')) TO '" + json + "' (FORMAT json)");
        }

        assertEquals(csv, desk.measure(PLACES, parquet));
        assertEquals(csv, desk.measure(PLACES, json));
        assertEquals(csv, measure("log.tsv", LOG.replace(',', '\t')));
        assertEquals(csv, measure("log.xes", """
                <log><trace><string key="concept:name" value="1"/>
                <event><string key="concept:name" value="view"/>
                <date key="time:timestamp" value="2026-07-01T10:00:00Z"/>
                <string key="page" value="/50%_off"/></event>
                <event><date key="time:timestamp" value="2026-07-01T12:05:00+02:00"/>
                <string key="concept:name" value="paid"/></event></trace>
                <trace><string key="concept:name" value="2"/>
                <event><string key="concept:name" value="view"/>
                <date key="time:timestamp" value="2026-07-01T10:00:00Z"/>
                <string key="page" value="/50 off"/></event>
                <event><string key="concept:name" value="view"/><date key="time:timestamp" value="1782900000"/>
                <string key="page" value="/50%_ &quot;now&quot;, really"/></event></trace></log>"""));
    }

    @Test
    void badRowsAreCountedByKindWithExamples() throws Exception {
        Measurements measured = measure("log.csv", """
                case,event,time,page
                1,view,2026-07-01T10:00:00Z,/50%_off
                ,view,2026-07-01T10:00:00Z,x
                1,,2026-07-01T10:00:00Z,x
                1,view,yesterday,x
                1,view
                1,view,2026-07-01T10:00:00Z,x,y,z
                1,view,,x
                ,,,
                """);

        assertEquals(List.of("1 fewer values than columns; the line, or the file, may be cut off [line 6]",
                "1 more values than columns [line 7]", "1 no case [row 2]", "1 no name of the event [row 3]",
                "2 no time that can be read, such as 'yesterday'; write it as in 2026-11-21T10:15:00Z [row 4, row 5]",
                "1 nothing that can be read [row 6]"), told(measured));
        assertEquals(1, measured.sample().matched());
    }

    @Test
    void amongTimesWithAZoneOneWithoutMeansNothingUnlessTheZoneIsSaid() throws Exception {
        String log = "case,event,time,page\n1,paid,2026-07-01T10:00:00Z,\n2,paid,2026-07-01T10:00:00,\n";

        assertEquals(List.of("1 no time zone, while other times have one; --zone tells which one is meant [row 2]"),
                told(measure("log.csv", log)));
        Measurements zoned = new Desk(folder).measure(PLACES, Desk.USUAL, ZoneId.of("Europe/London"),
                folder.resolve("log.csv"));
        assertEquals(List.of(), told(zoned));
        assertEquals("2026-07-01T09:00:00Z", zoned.sample().from());
    }

    @Test
    void aWrongHeaderIsToldWithWhatWouldBeRight() {
        assertEquals("No column is known to hold the time of the event. Name it with --time. There are: case, event, "
                + "page.",
                refused("log.csv", "case,event,page\n1,view,x\n"));
        assertEquals("There is no column 'page', for which a 'where' of the journey asks. There are: case, event, "
                + "time.",
                refused("log.csv", "case,event,time\n1,view,2026-07-01\n"));
        assertEquals("Two columns have the same name in the first line: case, event, event. Each needs a name of its "
                + "own.",
                refused("log.csv", "case,event,event\n"));
        assertEquals("The file is empty. Its first line names the columns, such as: case,activity,time",
                refused("log.csv", ""));
        assertTrue(refused("log.doc", "").startsWith("The name of a log ends with .csv"));
    }

    @Test
    void columnsAreFoundByTheirUsualNamesOrByThoseThatAreSaid() throws Exception {
        Desk desk = new Desk(folder);
        Path log = desk.put("log.csv", "Session_ID;what;Timestamp;page\n1;paid;2026-07-01T10:00:00Z;\n");
        Measurements measured = desk.measure(PLACES, new Wording(null, "what", null, null), null, log);

        assertEquals(1, measured.sample().cases());
        assertThrows(DataException.class, () -> desk.measure(PLACES, new Wording(null, "wat", null, null), null, log));
    }

    @Test
    void filesThatAreCutOffGiveWhatTheyHaveOrSayThatTheyCannotBeRead() throws Exception {
        assertEquals(List.of("1 fewer values than columns; the line, or the file, may be cut off [line 3]"),
                told(measure("log.csv", "case,event,time,page\n1,paid,2026-07-01T10:00:00Z,\n2,pai")));
        assertEquals(List.of("1 nothing that can be read [row 2]"), told(measure("log.jsonl",
                "{\"case\":1,\"event\":\"paid\",\"time\":\"2026-07-01T10:00:00Z\",\"page\":null}\n{\"case\":2,\"ev")));
        assertEquals(List.of("1 the file is cut off; what comes before is used [line 2]"), told(measure("log.xes",
                "<log><trace><string key='concept:name' value='1'/><event><string key='concept:name' value='paid'/>"
                        + "<date key='time:timestamp' value='2026-07-01T10:00:00Z'/><string key='page' value='x'/>"
                        + "</event>\n<event><stri")));
        assertTrue(refused("log.parquet", "PAR1 and no more").startsWith("This cannot be read: "));
        assertTrue(refused("log.xes", "no xml").startsWith("This is not a log in XES"));
    }

    @Test
    void aPackedFileThatIsCutOffSaysSo() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("case,event,time,page\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 10_000; i++) {
                out.write((i + ",paid,2026-07-01T10:00:00Z," + i * 7919L * i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Desk desk = new Desk(folder);
        Path whole = Files.write(folder.resolve("whole.csv.gz"), packed.toByteArray());
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertEquals(List.of(), told(desk.measure(PLACES, whole)));
        assertTrue(told(desk.measure(PLACES, cut)).contains(
                "1 the file is cut off; what comes before is used [the last row]"));
    }

    @Test
    void blanksAroundAValueDoNotCount() throws Exception {
        Measurements measured = measure("log.csv", """
                case,event,time,page
                1,paid, 2026-07-01T10:00:00Z ,
                 1 ,paid,2026-07-01T10:01:00Z,
                1\u00a0,paid,\u00a01782900000\u00a0,
                \u2003,paid,2026-07-01T10:00:00Z,
                """);

        assertEquals(1, measured.sample().cases());
        assertEquals(3, measured.sample().matched());
        assertEquals(List.of("1 no case [row 4]"), told(measured));
    }

    @Test
    void columnsMayBeNamedAsTheirMeaningsAre() throws Exception {
        Places places = Desk.places("end e { measured by event \"paid\" where \"place\" is \"here\" and \"t\" is "
                + "\"x\" }");
        Desk desk = new Desk(folder);
        Measurements measured = desk.measure(places, desk.put("log.csv", """
                case_id,activity,time,place,t,shown,who,zoned,note
                1,paid,2026-07-01T10:00:00Z,here,x,0,,,
                2,paid,2026-07-01T10:00:00Z,there,x,1,,,
                """));

        assertEquals(1, measured.sample().matched());
    }

    @Test
    void hostileXmlReadsNoOtherFileAndTakesNoTime() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "paid");
        String log = "<!DOCTYPE log [<!ENTITY a \"paid\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY s SYSTEM \""
                + secret.toUri()
                + "\">]><log><trace><string key='concept:name' value='1'/><event><string key='concept:name' "
                + "value='&s;'/><string key='page' value='&b;'/></event></trace></log>";

        assertEquals(0, measure("log.xes", log).sample().matched());
    }

    @Test
    void sqlInAJourneyOrALogIsTextOnly() throws Exception {
        Places hostile = Desk.places("end e { measured by event \"x' OR 1=1 --\" where \"a\\\"b\" is \"'; DROP TABLE "
                + "seen; --\" }");
        Desk desk = new Desk(folder);
        Measurements measured = desk.measure(hostile, desk.put("log.csv",
                "case,event,time,\"a\"\"b\"\n1,x' OR 1=1 --,2026-07-01T10:00:00Z,'; DROP TABLE seen; --\n"));

        assertEquals(1, measured.sample().matched());
    }
}
