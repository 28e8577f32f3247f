/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyPackage;

/** What the properties of elements are called and how they are grouped. */
class PropertiesTest {

    private final JourneyLabelsAdapterFactory factory = new JourneyLabelsAdapterFactory();

    private List<IItemPropertyDescriptor> properties(EObject element) {
        return ((IItemPropertySource) factory.adapt((Object) element, IItemPropertySource.class))
                .getPropertyDescriptors(element);
    }

    /** The names of the properties by category, categories and names in the order of their first appearance. */
    private Map<String, List<String>> grouped(EObject element) {
        return properties(element).stream().collect(Collectors.groupingBy(property -> property.getCategory(element),
                LinkedHashMap::new, Collectors.mapping(property -> property.getDisplayName(element),
                        Collectors.toList())));
    }

    private IItemPropertyDescriptor property(EObject element, EStructuralFeature feature) {
        return properties(element).stream().filter(property -> property.getFeature(element) == feature)
                .findFirst().orElseThrow();
    }

    @Test
    void everyFeatureIsAPropertyWithCategoryAndDescription() {
        for (EClass type : Metamodel.concreteTypes()) {
            EObject element = EcoreUtil.create(type);
            Set<Object> shown = new HashSet<>();
            for (IItemPropertyDescriptor property : properties(element)) {
                String name = type.getName() + "." + property.getDisplayName(element);
                shown.add(property.getFeature(element));
                assertFalse(property.getCategory(element).isBlank(), name);
                assertTrue(property.getDescription(element).endsWith("."), name);
            }
            assertEquals(Set.copyOf(type.getEAllStructuralFeatures()), shown, type.getName());
        }
    }

    @Test
    void aPersonaIsGroupedAsDesignersThink() {
        Map<String, List<String>> groups = grouped(JourneyFactory.eINSTANCE.createPersona());
        assertEquals(Set.of("Text", "Persona", "Goals and behaviour", "Empathy map", "Evidence"), groups.keySet());
        assertEquals(List.of("Says", "Thinks", "Does", "Feels", "Pains", "Gains"), groups.get("Empathy map"));
        assertEquals(List.of("Notes", "Accepted findings", "Short name", "Label on the maps"), groups.get("Text"));
        assertEquals(List.of("Segment", "Ideal customer profile", "Picture", "Quote", "Backstory", "Age (years)",
                "Occupation", "Location", "Demographics"), groups.get("Persona"));
        assertEquals(List.of("Evidence", "Last validated", "Sample size"), groups.get("Evidence"));
    }

    @Test
    void aStepIsGroupedByTheMapsAndByWhatToDo() {
        Map<String, List<String>> groups = grouped(JourneyFactory.eINSTANCE.createStep());
        assertEquals(List.of("Feelings", "Thoughts", "Expectations", "Moment of truth", "Wow moment"),
                groups.get("Experience"));
        assertEquals(List.of("Physical evidence", "Service actions"), groups.get("Blueprint"));
        assertEquals(List.of("Pain points", "Opportunities"), groups.get("Improvement"));
        assertEquals(List.of("Stage", "Transitions"), groups.get("Flow"));
    }

    @Test
    void longTextsAreEditedInSeveralLines() {
        EObject persona = JourneyFactory.eINSTANCE.createPersona();
        assertTrue(property(persona, JourneyPackage.Literals.PERSONA__STORY).isMultiLine(persona));
        assertFalse(property(persona, JourneyPackage.Literals.PERSONA__LOCATION).isMultiLine(persona));
    }

    @Test
    void whatTheTreeHoldsIsShownButNotEditedAsAProperty() {
        EObject persona = JourneyFactory.eINSTANCE.createPersona();
        assertFalse(property(persona, JourneyPackage.Literals.PERSONA__GOALS).canSetProperty(persona));
        assertTrue(property(persona, JourneyPackage.Literals.PERSONA__SEGMENT).canSetProperty(persona));
    }
}
