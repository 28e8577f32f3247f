/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.specification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.tests.support.Examples;

/** The viewpoint specification as XML: what it says, without the program that it is for. */
final class Specification {

    private static final Path FILE = Examples.repository()
            .resolve("bundles/dev.waymark.sirius/description/waymark.odesign");
    private static final Set<String> MAPPINGS = Set.of("nodeMappings", "containerMappings", "subNodeMappings",
            "subContainerMappings", "borderedNodeMappings", "edgeMappings");

    private final Document document;

    Specification() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(FILE.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("The specification cannot be read: " + e.getMessage(), e);
        }
    }

    /** All elements with this tag; with every tag where it is "*". */
    Stream<Element> all(String tag) {
        return stream(document.getElementsByTagName(tag)).map(Element.class::cast);
    }

    /** The mappings of all diagrams. */
    Stream<Element> mappings() {
        return all("*").filter(element -> MAPPINGS.contains(element.getTagName()));
    }

    /** The element with an id. */
    Element byId(String id) {
        return all("*").filter(element -> id.equals(element.getAttribute("xmi:id"))).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id));
    }

    /** The values of all attributes of all elements. */
    Stream<Expression> expressions() {
        return all("*").flatMap(element -> attributes(element).filter(Specification::isExpression)
                .map(attribute -> new Expression(element, attribute.getNodeName(), attribute.getNodeValue())));
    }

    static Stream<Node> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
    }

    private static boolean isExpression(Node attribute) {
        return attribute.getNodeName().endsWith("Expression") || attribute.getNodeName().equals("precondition")
                || attribute.getNodeName().equals("message") && attribute.getNodeValue().contains(":");
    }

    /** The children with one of these tags. */
    static List<Element> children(Element element, String... tags) {
        List<Element> children = new ArrayList<>();
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && Set.of(tags).contains(child.getTagName())) {
                children.add(child);
            }
        }
        return children;
    }

    /** The class of the elements that the nearest mapping, or the diagram, around something is about. */
    static EClass domain(Node place) {
        for (Node each = place; each instanceof Element element; each = each.getParentNode()) {
            if (element.hasAttribute("domainClass")) {
                return type(element.getAttribute("domainClass"));
            }
        }
        return null;
    }

    /** The class of a qualified name. */
    static EClass type(String name) {
        return (EClass) JourneyPackage.eINSTANCE.getEClassifier(name.substring("journey::".length()));
    }

    private static Stream<Node> stream(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    /** An expression and where it stands. */
    record Expression(Element owner, String attribute, String text) {

        @Override
        public String toString() {
            return owner.getTagName() + " " + owner.getAttribute("name") + " " + attribute + "=\"" + text + "\"";
        }
    }
}
