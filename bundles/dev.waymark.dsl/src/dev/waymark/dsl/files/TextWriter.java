/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;

import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.journey.JourneyModel;

/** Writes models as journey text. */
public class TextWriter {

    private static final URI NOWHERE = URI.createURI("model.journey");

    private final ISerializer serializer;
    private final TextReader reader;
    private final WhyUnwritable why;

    @Inject
    TextWriter(ISerializer serializer, TextReader reader, WhyUnwritable why) {
        this.serializer = serializer;
        this.reader = reader;
        this.why = why;
    }

    /** The model as formatted text for the place where it is; see {@link #write(JourneyModel, URI)}. */
    public String write(JourneyModel model) {
        return write(model, model.eResource() == null ? NOWHERE : model.eResource().getURI());
    }

    /**
     * The model as formatted text. It is read again before it is handed out.
     *
     * @param place where the text will be; the files that it uses are named as they are seen from there
     * @throws UnwritableModelException if something of the model cannot be said in the language
     */
    public String write(JourneyModel model, URI place) {
        JourneyModel copy = Moved.copy(model, place);
        reader.resource(place, ClosedResourceSet.like(model.eResource())).getContents().add(copy);
        String text = serialize(copy);
        SameModel.require(copy, reader.parse(text, place, null, ClosedResourceSet.like(model.eResource())));
        return text;
    }

    private String serialize(JourneyModel model) {
        try {
            return serializer.serialize(model, SaveOptions.newBuilder().format().getOptions());
        } catch (RuntimeException e) {
            throw why.explain(model, e);
        }
    }
}
