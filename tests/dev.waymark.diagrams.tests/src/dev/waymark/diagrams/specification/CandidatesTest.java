/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.FlowchartMap;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;

/** What the expressions of a diagram yield, all together, is what the map has: nothing more and nothing less. */
class CandidatesTest {

    private static final String[] NODES = {"nodeMappings", "containerMappings", "subNodeMappings",
        "subContainerMappings"};

    private final Specification specification = new Specification();
    private final Interpreter interpreter = new Interpreter(specification);
    private Identity identity;

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theFlowchart(Journey journey) {
        Set<String> expected = new TreeSet<>();
        FlowchartMap map = FlowchartMap.of(journey);
        map.head().objectives().forEach(objective -> expected.add(objective.id()));
        map.stages().forEach(stage -> expected.add(stage.id()));
        map.nodes().forEach(node -> expected.add(node.id()));
        assertSame(expected, shown("waymark.flowchart", journey), journey);
        assertEquals(map.edges().stream().map(edge -> edge.from() + " > " + edge.to()).sorted().toList(),
                edges("waymark.flowchart", journey));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theServiceBlueprint(Journey journey) {
        Set<String> expected = new TreeSet<>();
        BlueprintMap map = BlueprintMap.of(journey);
        map.head().objectives().forEach(objective -> expected.add(objective.id()));
        map.stages().forEach(stage -> expected.add(stage.id()));
        map.lanes().stream().flatMap(lane -> lane.cells().stream().flatMap(cell -> cell.cards().stream()).map(
                card -> lane.kind() == LaneKind.PHYSICAL_EVIDENCE ? card.id().replaceAll("\\.[^.]*$", "") : card.id()))
                .forEach(expected::add);
        map.lanes().stream().flatMap(lane -> lane.cells().stream()).flatMap(cell -> cell.cards().stream())
                .flatMap(card -> card.pains().stream()).forEach(pain -> expected.add(pain.id()));
        assertSame(expected, shown("waymark.blueprint", journey), journey);
        assertEquals(map.connections().stream().map(each -> each.from() + " > " + each.to()).sorted().toList(),
                edges("waymark.blueprint", journey));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theExperienceMap(Journey journey) {
        Set<String> expected = new TreeSet<>();
        ExperienceMap map = ExperienceMap.of(journey);
        map.stages().forEach(stage -> expected.add(stage.id()));
        map.head().personas().forEach(persona -> expected.add(persona.id()));
        map.head().objectives().forEach(objective -> expected.add(objective.id()));
        map.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.items().stream())
                .forEach(item -> expected.addAll(parts(item.id())));
        map.curves().stream().flatMap(curve -> curve.points().stream()).forEach(point -> expected.add(point.id()));
        assertSame(expected, shown("waymark.experience", journey), journey);
    }

    /** What two elements share is on the map as one thing, and on the diagram as one element within another. */
    private static List<String> parts(String id) {
        return Stream.of(id.replaceAll("\\.(content|people)-\\d+$", "").split("\\.(at|team|measured)\\."))
                .toList();
    }

    private void assertSame(Set<String> expected, Set<String> shown, Journey journey) {
        expected.remove(identity.of(journey));
        expected.remove(identity.of(journey) + ".start");
        shown.remove(identity.of(journey));
        assertEquals(String.join("\n", expected), String.join("\n", shown));
    }

    private Set<String> shown(String diagram, Journey journey) {
        identity = Identity.ofModel(journey);
        Set<String> shown = new TreeSet<>();
        Element description = specification.byId(diagram);
        Stream.concat(Specification.children(description, "defaultLayer").stream(),
                Specification.children(description, "additionalLayers").stream())
                .forEach(layer -> show(layer, journey, shown));
        return shown;
    }

    private void show(Element parent, EObject self, Set<String> shown) {
        for (Element mapping : Specification.children(parent, NODES)) {
            for (EObject element : candidates(mapping, self)) {
                shown.add(identity.of(element));
                show(mapping, element, shown);
            }
        }
        Specification.children(parent, "borderedNodeMappings").forEach(
                mark -> candidates(mark, self).forEach(element -> shown.add(identity.of(element))));
    }

    /** As the editor does: only those that are of the class of the mapping. */
    private List<EObject> candidates(Element mapping, EObject self) {
        Class<?> type = Specification.type(mapping.getAttribute("domainClass")).getInstanceClass();
        return interpreter.elements(mapping.getAttribute("semanticCandidatesExpression"), self).stream()
                .filter(type::isInstance).toList();
    }

    private List<String> edges(String diagram, Journey journey) {
        Element layer = Specification.children(specification.byId(diagram), "defaultLayer").get(0);
        List<String> edges = new ArrayList<>();
        for (Element edge : Specification.children(layer, "edgeMappings")) {
            String targets = edge.getAttribute("targetFinderExpression");
            if (edge.getAttribute("useDomainElement").equals("true")) {
                for (EObject element : candidates(edge, journey)) {
                    interpreter.elements(edge.getAttribute("sourceFinderExpression"), element).forEach(
                            source -> interpreter.elements(targets, element).forEach(
                                    target -> edges.add(identity.of(source) + " > " + identity.of(target))));
                }
            } else {
                Element source = specification.byId(edge.getAttribute("sourceMapping"));
                String suffix = edge.getAttribute("name").endsWith(".begin") ? ".start" : "";
                all(layer, source, journey).forEach(from -> interpreter.elements(targets, from).forEach(
                        target -> edges.add(identity.of(from) + suffix + " > " + identity.of(target))));
            }
        }
        return edges.stream().sorted().collect(Collectors.toList());
    }

    /** All elements that a mapping shows. */
    private List<EObject> all(Element parent, Element wanted, EObject self) {
        List<EObject> found = new ArrayList<>();
        for (Element mapping : Specification.children(parent, NODES)) {
            for (EObject element : candidates(mapping, self)) {
                if (mapping == wanted) {
                    found.add(element);
                }
                found.addAll(all(mapping, wanted, element));
            }
        }
        return found;
    }
}
