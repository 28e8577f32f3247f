/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.journey.JourneyModel;
import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;

/** Writes models as journey text. */
public class TextWriter {

    private static final URI NOWHERE = URI.createURI("model.journey");

    private final ISerializer serializer;
    private final TextReader reader;

    @Inject
    TextWriter(ISerializer serializer, TextReader reader) {
        this.serializer = serializer;
        this.reader = reader;
    }

    /**
     * The model as formatted text. It is read again before it is handed out.
     *
     * @throws UnwritableModelException if something of the model cannot be said in the language
     */
    public String write(JourneyModel model) {
        JourneyModel copy = EcoreUtil.copy(model);
        reader.resource(NOWHERE).getContents().add(copy);
        String text = serialize(copy);
        SameModel.require(model, reader.parse(text, NOWHERE, null));
        return text;
    }

    private String serialize(JourneyModel model) {
        try {
            return serializer.serialize(model, SaveOptions.newBuilder().format().getOptions());
        } catch (RuntimeException e) {
            throw new UnwritableModelException("The model cannot be written as text: " + e.getMessage());
        }
    }
}
