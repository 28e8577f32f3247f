/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Theme;

/** What the elements of a diagram draw, all together, is the rendered map: nothing is missing. */
class EverythingDrawnTest {

    private static final String[] MAPPINGS = {"nodeMappings", "containerMappings", "subNodeMappings",
        "subContainerMappings", "borderedNodeMappings", "edgeMappings"};

    private final Specification specification = new Specification();
    private final Interpreter interpreter = new Interpreter(specification);
    private final List<Shape> drawn = new ArrayList<>();
    private Arrangement arrangement;

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theFlowchart(Journey journey) {
        assertAllDrawn(journey, MapKind.FLOWCHART);
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theServiceBlueprint(Journey journey) {
        assertAllDrawn(journey, MapKind.BLUEPRINT);
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void theExperienceMap(Journey journey) {
        assertAllDrawn(journey, MapKind.EXPERIENCE);
    }

    private void assertAllDrawn(Journey journey, MapKind kind) {
        arrangement = Arrangement.of(journey, kind);
        Element description = specification.byId("waymark." + kind.key());
        Stream.concat(Specification.children(description, "defaultLayer").stream(),
                Specification.children(description, "additionalLayers").stream())
                .forEach(layer -> draw(layer, journey, null));
        List<Shape> missing = leaves(
                new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE).draw(kind).shapes());
        missing.removeAll(leaves(drawn));
        assertEquals("", missing.stream().map(Shape::toString).collect(Collectors.joining("\n")));
    }

    private void draw(Element parent, EObject self, EObject owner) {
        for (Element mapping : Specification.children(parent, MAPPINGS)) {
            for (EObject element : candidates(mapping, self)) {
                drawn.addAll(arrangement.shapes(mapping.getAttribute("name"), element, self));
                draw(mapping, element, self);
            }
        }
    }

    /** The ways that only the order tells belong to the element that they leave. */
    private List<EObject> candidates(Element mapping, EObject self) {
        String expression = mapping.getAttribute("semanticCandidatesExpression");
        if (expression.isEmpty()) {
            List<EObject> all = new ArrayList<>(List.of(self));
            self.eAllContents().forEachRemaining(all::add);
            return all;
        }
        Class<?> type = Specification.type(mapping.getAttribute("domainClass")).getInstanceClass();
        return interpreter.elements(expression, self).stream().filter(type::isInstance).toList();
    }

    private static List<Shape> leaves(List<Shape> shapes) {
        List<Shape> leaves = new ArrayList<>();
        SceneWalk.visit(shapes, "", (id, shape) -> {
            if (!(shape instanceof Group)) {
                leaves.add(shape);
            }
        });
        return leaves;
    }
}
