/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.waymark.data.sql.DataException;

/** A log in XES as a file with columns; read as a stream, without entities or other files. */
final class XesTable {

    private static final String CASE = "case:concept:name";
    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final String OF_CASE = "case:";

    private final Path file;
    private final List<String> columns;
    private final Map<String, String> trace = new HashMap<>();
    private final Map<String, String> event = new HashMap<>();
    private boolean inEvent;
    private String cutOff;

    private XesTable(Path file, Set<String> asked, Wording wording) {
        this.file = file;
        Set<String> wanted = new LinkedHashSet<>(List.of(CASE, NAME, TIME));
        wanted.addAll(asked);
        Stream.of(wording.caseId(), wording.activity(), wording.time(), wording.customer()).filter(Objects::nonNull)
                .forEach(wanted::add);
        columns = List.copyOf(wanted);
    }

    /**
     * The events of a log.
     *
     * @param log    the file in XES
     * @param target the file with columns to write
     * @param asked  the columns that are needed beside case, name and time
     */
    static XesTable of(Path log, Path target, Set<String> asked, Wording wording) throws DataException {
        XesTable table = new XesTable(target, asked, wording);
        try (InputStream in = Files.newInputStream(log);
                InputStream xml = log.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedWriter out = Files.newBufferedWriter(target)) {
            table.line(table.columns, out);
            table.read(xml, out);
        } catch (IOException e) {
            throw new DataException("This cannot be read: " + e.getMessage());
        }
        return table;
    }

    private void read(InputStream xml, BufferedWriter out) throws IOException, DataException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        boolean any = false;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                int what = reader.next();
                if (what == XMLStreamConstants.START_ELEMENT) {
                    any |= start(reader);
                } else if (what == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("event")) {
                    line(columns.stream().map(this::value).toList(), out);
                }
            }
        } catch (XMLStreamException e) {
            if (!any) {
                throw new DataException("This is not a log in XES, which has <trace> and <event>: "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
            cutOff = "line " + e.getLocation().getLineNumber();
        }
    }

    /** Takes in what an element says; whether it is a part of a log. */
    private boolean start(XMLStreamReader reader) {
        String element = reader.getLocalName();
        if (element.equals("trace")) {
            trace.clear();
            event.clear();
            inEvent = false;
        } else if (element.equals("event")) {
            event.clear();
            inEvent = true;
        } else if (reader.getAttributeValue(null, "key") != null) {
            attribute(reader.getAttributeValue(null, "key"), reader.getAttributeValue(null, "value"));
        }
        return element.equals("log") || element.equals("trace");
    }

    private void attribute(String key, String value) {
        if (inEvent) {
            event.putIfAbsent(key, value);
        } else {
            trace.putIfAbsent(OF_CASE + key, value);
        }
    }

    private String value(String column) {
        return event.getOrDefault(column, trace.get(column));
    }

    private void line(List<String> values, BufferedWriter out) throws IOException {
        out.write(values.stream().map(value -> value == null ? "" : '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n")));
    }

    /** The file with columns. */
    Path file() {
        return file;
    }

    /** Where the log ends before its end. */
    Optional<String> cutOff() {
        return Optional.ofNullable(cutOff);
    }
}
