/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;

/** A journey text, and what becomes of it when a tool changes the model. */
final class Edited {

    private static final JourneyEdits EDITS = new JourneyIdeSetup().createInjectorAndDoEMFRegistration()
            .getInstance(JourneyEdits.class);

    private final String text;

    Edited(String text) {
        this.text = text;
    }

    /** Finds elements by their identities. */
    @FunctionalInterface
    interface Model {
        EObject find(String id);

        /** An element of a kind. */
        default <T> T find(String id, Class<T> kind) {
            return kind.cast(find(id));
        }
    }

    /** The text after a tool did its work. */
    String by(Consumer<Model> tool) {
        return Replacement.apply(text, EDITS.change(text, model -> tool.accept(finder(model))));
    }

    private static Model finder(JourneyModel model) {
        Identity identity = Identity.ofModel(model.eContents().get(0));
        return identity::find;
    }
}
