/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Touchpoint;
import dev.waymark.model.journey.TouchpointKind;
import dev.waymark.tests.support.Journeys;

/** What an editor gets that composes our factory with others, as all editors built on EMF.Edit do. */
class JourneyLabelsAdapterFactoryTest {

    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new JourneyLabelsAdapterFactory());
    private final AdapterFactoryItemDelegator items = new AdapterFactoryItemDelegator(factory);
    private final JourneyModel model = Journeys.model("""
            channel web "Online shop"
            touchpoint cart "Shopping cart" on web
            persona maya "Maya" { goal "Run a half marathon" goal "Sleep" }""");

    /** The value of a property as a property sheet shows it. */
    private String value(EObject element, EObject feature) {
        IItemPropertyDescriptor property = items.getPropertyDescriptors(element).stream()
                .filter(descriptor -> descriptor.getFeature(element) == feature).findFirst().orElseThrow();
        Object value = ((IItemPropertySource) property.getPropertyValue(element)).getEditableValue(element);
        return property.getLabelProvider(element).getText(value);
    }

    @Test
    void treesShowTheLabelsAndTheIcons() {
        assertEquals(List.of("Online shop", "Shopping cart", "Maya"),
                items.getChildren(model).stream().map(items::getText).toList());
        assertTrue(items.getImage(model.getDefinitions().get(1)).toString().endsWith("/Touchpoint.png"));
    }

    @Test
    void propertiesShowTheLabelsOfWhatTheyReferTo() {
        Touchpoint cart = (Touchpoint) model.getDefinitions().get(1);
        Persona maya = (Persona) model.getDefinitions().get(2);
        assertEquals("Online shop", value(cart, JourneyPackage.Literals.TOUCHPOINT__CHANNEL));
        assertEquals("Run a half marathon, Sleep", value(maya, JourneyPackage.Literals.PERSONA__GOALS));
    }

    @Test
    void propertiesShowWordsInsteadOfLiterals() {
        Touchpoint point = JourneyFactory.eINSTANCE.createTouchpoint();
        point.setKind(TouchpointKind.WORD_OF_MOUTH);
        assertEquals("Word of mouth", value(point, JourneyPackage.Literals.TOUCHPOINT__KIND));
        assertEquals("No", value(JourneyFactory.eINSTANCE.createPersona(), JourneyPackage.Literals.PERSONA__IDEAL));
    }

    @Test
    void viewersLearnOfAChangedLabel() {
        Channel web = (Channel) model.getDefinitions().get(0);
        List<Object> refreshed = new ArrayList<>();
        items.getText(web);
        factory.addListener((Notification change) -> {
            if (change instanceof IViewerNotification viewer && viewer.isLabelUpdate()) {
                refreshed.add(viewer.getElement());
            }
        });
        web.setLabel("Web shop");
        assertEquals(List.of(web), refreshed);
        assertEquals("Web shop", items.getText(web));
    }

    @Test
    void theWorkbenchIsGivenThisFactory() throws IOException {
        try (InputStream extensions = JourneyLabels.class.getResourceAsStream("/plugin.xml")) {
            String text = new String(extensions.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("class=\"" + JourneyLabelsAdapterFactory.class.getName() + "\""), text);
        }
    }
}
