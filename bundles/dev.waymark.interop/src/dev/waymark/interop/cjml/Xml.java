/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.cjml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import dev.waymark.interop.Intake;

/** An element of an XML file, with no namespaces and names in lower case, for files that are not too exact. */
final class Xml {

    /** Far above what any CJML has, and below the limit that newer Java versions set themselves. */
    private static final int DEEPEST = 50;

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Xml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean read;

    private Xml(String name, int line) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.line = line;
    }

    /** The root of a file; none if it is no XML or declares a document type, through which files attack readers. */
    static Optional<Xml> parse(String text, Intake intake) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            Xml root = root(reader, intake);
            reader.close();
            return Optional.ofNullable(root).filter(whole -> !intake.isRefused());
        } catch (XMLStreamException e) {
            intake.trouble(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    "This is no well-formed XML here; an element may not be closed, or a sign not be written as "
                    + "&amp;.");
            return Optional.empty();
        }
    }

    private static Xml root(XMLStreamReader reader, Intake intake) throws XMLStreamException {
        List<Xml> open = new ArrayList<>();
        Xml root = null;
        while (reader.hasNext() && !intake.isRefused()) {
            int event = reader.next();
            int line = reader.getLocation().getLineNumber();
            if (event == XMLStreamConstants.DTD || open.size() > DEEPEST) {
                intake.trouble(line, event == XMLStreamConstants.DTD
                        ? "This file declares a document type (DOCTYPE). CJML has none; remove it."
                        : "The elements are nested deeper than CJML is.");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Xml element = new Xml(reader.getLocalName(), line);
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    element.attributes.put(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
                            reader.getAttributeValue(i));
                }
                if (!open.isEmpty()) {
                    open.get(open.size() - 1).children.add(element);
                }
                root = root == null ? element : root;
                open.add(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                open.get(open.size() - 1).text.append(reader.getText());
            }
        }
        return root;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** The text of the element; it counts as read. */
    String text() {
        read = true;
        return text.toString().strip();
    }

    /** The value of the first of these attributes that is there. */
    Optional<String> attribute(String... names) {
        read = true;
        return List.of(names).stream().map(attributes::get).filter(value -> value != null && !value.isBlank())
                .map(String::strip).findFirst();
    }

    /** The elements right below this one; it counts as read. */
    List<Xml> children() {
        read = true;
        return children;
    }

    /** The first element of that name below this one. */
    Optional<Xml> child(String wanted) {
        return children().stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of the first element of one of these names, where it has one. */
    Optional<String> text(String... names) {
        return List.of(names).stream().flatMap(wanted -> child(wanted).stream()).map(Xml::text)
                .filter(words -> !words.isEmpty()).findFirst();
    }

    /** Tells of all that says something and that nobody has read. */
    void tellUnread(Intake intake) {
        if (!read && (!text.toString().isBlank() || !children.isEmpty() || !attributes.isEmpty())) {
            intake.lose("<" + name + ">", line);
        } else {
            children.forEach(child -> child.tellUnread(intake));
        }
    }
}
