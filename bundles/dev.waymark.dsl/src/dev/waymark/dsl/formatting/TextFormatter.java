/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.TextReader;

/** Brings journey text into its canonical layout. */
public class TextFormatter {

    private static final URI NOWHERE = URI.createURI("text.journey");

    /** The end of a line on machines of the last century, and what is left of line ends that were cut apart. */
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

    private final TextReader reader;
    private final Provider<IFormatter2> formatters;
    private final Provider<TextRegionAccessBuilder> regions;

    @Inject
    TextFormatter(TextReader reader, Provider<IFormatter2> formatters, Provider<TextRegionAccessBuilder> regions) {
        this.reader = reader;
        this.formatters = formatters;
        this.regions = regions;
    }

    /**
     * The text in its canonical layout. It is read again before it is handed out.
     *
     * @throws UnwritableModelException if the text has syntax errors, for then nobody knows what it means
     */
    public String format(String text) {
        Loaded loaded = reader.parse(LONE_RETURN.matcher(text).replaceAll("\n"), NOWHERE, null);
        XtextResource resource = (XtextResource) loaded.resource();
        if (resource.getParseResult().hasSyntaxErrors()) {
            throw new UnwritableModelException("A text with errors cannot be laid out. The first one: "
                    + loaded.problems().stream().findFirst().map(Problem::toString).orElse(""));
        }
        if (loaded.model() == null || loaded.model().eContents().isEmpty()) {
            return text;
        }
        String formatted = layOut(resource);
        SameModel.difference(loaded.model(), reader.parse(formatted, NOWHERE, null).model()).ifPresent(place -> {
            throw new IllegalStateException("The layout would change " + place);
        });
        return formatted;
    }

    private String layOut(XtextResource resource) {
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
        return access.getRewriter().renderToString(formatters.get().format(request));
    }
}
