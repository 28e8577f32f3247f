/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.waymark.diagrams.specification.Specification.Expression;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;

/** The viewpoint specification names nothing that there is not, and forgets no tool. */
class SpecificationTest {

    private static final Set<String> VARIABLES = Set.of("self", "element", "container", "source", "target", "chosen",
            "newContainer", "copiedElement", "containerView", "arg0", "lineSemantic", "columnSemantic");
    private static final Set<String> NUMBERS = Set.of("borderSizeComputationExpression", "sizeComputationExpression",
            "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression",
            "widthComputationExpression", "heightComputationExpression");

    private final Specification specification = new Specification();
    private final Interpreter interpreter = new Interpreter(specification);

    private static void assertNone(String what, Stream<?> found) {
        assertEquals("", found.map(Object::toString).collect(Collectors.joining("\n")), what);
    }

    @Test
    void idsAreUniqueAndTheNamesOfWhatTheyName() {
        Set<String> seen = new HashSet<>();
        assertNone("Ids that are no names, or not alone", specification.all("*")
                .filter(element -> element.hasAttribute("xmi:id")).filter(element -> {
                    String id = element.getAttribute("xmi:id");
                    boolean isName = id.equals(element.getAttribute("name"))
                            || id.equals("waymark.colour." + element.getAttribute("name"));
                    return !isName || !seen.add(id) || !id.matches("waymark(\\.[a-z][a-z0-9-]*)*");
                }).map(element -> element.getAttribute("xmi:id")));
    }

    @Test
    void everyReferenceLeadsToSomething() {
        Set<String> ids = specification.all("*").map(element -> element.getAttribute("xmi:id"))
                .collect(Collectors.toSet());
        assertNone("References that lead nowhere", specification.all("*")
                .flatMap(element -> Specification.attributes(element)
                        .filter(attribute -> !Set.of("name", "xmi:id", "id").contains(attribute.getNodeName()))
                        .flatMap(attribute -> Arrays.stream(attribute.getNodeValue().split(" "))))
                .filter(value -> value.startsWith("waymark.") && !ids.contains(value)));
    }

    @Test
    void everyClassIsThereAndKnowsItsFeatures() {
        specification.all("*").filter(element -> element.hasAttribute("domainClass")).forEach(element -> assertNotNull(
                Specification.type(element.getAttribute("domainClass")), element.getAttribute("domainClass")));
        assertNone("Features that their classes do not have", specification.expressions().filter(expression -> {
            Matcher feature = Interpreter.FEATURE.matcher(expression.text());
            return feature.matches() && self(expression).getEStructuralFeature(feature.group(1)) == null;
        }));
    }

    /** Candidates are asked of the element around; everything else of the element itself. */
    private static EClass self(Expression expression) {
        boolean asksAround = expression.attribute().equals("semanticCandidatesExpression");
        return Specification.domain(asksAround ? expression.owner().getParentNode() : expression.owner());
    }

    @Test
    void expressionsHaveOneOfThreeForms() {
        assertNone("Expressions of other forms", specification.expressions().filter(expression -> {
            Matcher call = Interpreter.CALL.matcher(expression.text());
            boolean known = call.matches() ? VARIABLES.contains(call.group(1))
                    : Interpreter.FEATURE.matcher(expression.text()).matches()
                            || Interpreter.VARIABLE.matcher(expression.text()).matches();
            boolean plain = expression.text().isEmpty()
                    || NUMBERS.contains(expression.attribute()) && expression.text().matches("\\d+");
            return !known && !plain;
        }));
    }

    @Test
    void everyServiceIsThereOnceAndFits() {
        assertNone("Calls that lead nowhere", specification.expressions().filter(expression -> {
            Matcher call = Interpreter.CALL.matcher(expression.text());
            return call.matches() && !fits(expression, call);
        }));
    }

    private boolean fits(Expression expression, Matcher call) {
        List<Method> services = interpreter.services(call.group(2));
        List<String> arguments = Interpreter.arguments(call.group(3));
        if (services.size() != 1 || services.get(0).getParameterCount() != arguments.size() + 1) {
            return false;
        }
        Class<?>[] types = services.get(0).getParameterTypes();
        EClass self = call.group(1).equals("self") ? self(expression) : null;
        boolean receives = self == null ? EObject.class.isAssignableFrom(types[0]) : isTaken(self, types[0]);
        for (int i = 0; i < arguments.size() && receives; i++) {
            receives = isTaken(arguments.get(i), types[i + 1]);
        }
        return receives;
    }

    private static boolean isTaken(String argument, Class<?> type) {
        if (argument.startsWith("'") || argument.equals("arg0")) {
            return type == String.class;
        }
        return argument.matches("\\d+") ? type == Integer.class : EObject.class.isAssignableFrom(type);
    }

    /** A tool may be offered for several classes, of which its service takes one; the mapping sees to it. */
    private static boolean isTaken(EClass self, Class<?> type) {
        return type.isAssignableFrom(self.getInstanceClass()) || self.getInstanceClass().isAssignableFrom(type)
                || self.getName().equals("Journey") && EObject.class.isAssignableFrom(type);
    }

    @Test
    void noServiceIsOfferedInVain() {
        String all = specification.expressions().map(Expression::text).collect(Collectors.joining("\n"));
        assertNone("Services that nobody calls",
                interpreter.names().filter(name -> !all.contains("." + name + "(")));
    }

    @Test
    void everythingCanBeDeletedAndEditedAndTellsWhatItIs() {
        assertNone("Mappings without a delete tool", specification.mappings()
                .filter(mapping -> !mapping.hasAttribute("deletionDescription"))
                .map(mapping -> mapping.getAttribute("name")));
        assertNone("Mappings without a direct edit", specification.mappings()
                .filter(mapping -> !mapping.hasAttribute("labelDirectEdit"))
                .map(mapping -> mapping.getAttribute("name")));
        assertNone("Shapes without a tooltip", specification.all("style")
                .filter(style -> style.hasAttribute("xsi:type"))
                .filter(style -> !style.hasAttribute("tooltipExpression"))
                .map(style -> ((Element) style.getParentNode()).getAttribute("name")));
    }

    @Test
    void everyEdgeCanBeReconnectedAtBothEnds() {
        assertNone("Edges that cannot be reconnected", specification.all("edgeMappings").filter(edge -> {
            Set<String> kinds = Arrays.stream(edge.getAttribute("reconnections").split(" "))
                    .map(tool -> specification.byId(tool).getAttribute("reconnectionKind")).collect(Collectors.toSet());
            return !kinds.containsAll(Set.of("RECONNECT_SOURCE", "RECONNECT_TARGET"));
        }).map(edge -> edge.getAttribute("name")));
    }

    @Test
    void everyIconIsThere() {
        Path bundles = Examples.repository().resolve("bundles");
        assertNone("Pictures that are missing", specification.all("*")
                .flatMap(element -> Stream.of("iconPath", "workspacePath").map(element::getAttribute))
                .filter(path -> !path.isEmpty() && !Files.exists(bundles.resolve(path.substring(1)))));
    }

    @Test
    void theColoursAreThoseOfTheRenderedMaps() {
        for (Element entry : specification.all("entries").toList()) {
            Role role = Arrays.stream(Role.values()).filter(each -> each.key().equals(entry.getAttribute("name")))
                    .findFirst().orElseThrow();
            int rgb = Integer.parseInt(entry.getAttribute("red")) << 16
                    | Integer.parseInt(entry.getAttribute("green")) << 8 | Integer.parseInt(entry.getAttribute("blue"));
            assertEquals(Theme.LIGHT.colour(role).rgb(), rgb, role.key());
        }
        assertTrue(specification.all("entries").count() > 20);
    }
}
