/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.files.WhyUnwritable;
import dev.waymark.model.journey.JourneyModel;

/**
 * The door for programs that change journey text: diagrams, quick fixes, imports. They change the model; the text
 * follows with as few changes as possible. What the author wrote elsewhere, comments and layout included, stays byte
 * for byte; references follow an element that is renamed. A comment directly above an element belongs to it: it moves
 * with the element and is deleted with it; every other comment stays.
 */
public class JourneyEdits {

    private static final URI NOWHERE = URI.createURI("text.journey");

    private final TextReader reader;
    private final Provider<TextRegionAccessBuilder> regions;
    private final Provider<CanonicalWriter> writers;
    private final WhyUnwritable why;

    @Inject
    JourneyEdits(TextReader reader, Provider<TextRegionAccessBuilder> regions, Provider<CanonicalWriter> writers,
            WhyUnwritable why) {
        this.why = why;
        this.reader = reader;
        this.regions = regions;
        this.writers = writers;
    }

    /**
     * What a change of the model changes in a text that uses no other file.
     *
     * @see #change(XtextResource, Consumer)
     */
    public List<Replacement> change(String text, Consumer<JourneyModel> change) {
        return change(text, NOWHERE, new ClosedResourceSet(), change);
    }

    /**
     * What a change of the model changes in the text. The resource itself stays as it is; the change is made on a model
     * of its own. The result is read again before it is handed out: it has no problems that the text did not have, and
     * means what the program wanted.
     *
     * @param file journey text without syntax errors; references that lead nowhere are no hindrance
     * @param change changes the model of the text; elements are found by {@code model.eResource().getEObject(id)} with
     *        their qualified names
     * @return the changes in the order of their places; none when the text says so already
     * @throws UnwritableModelException if the text has syntax errors, or if the changed model cannot be said in the
     *         language
     */
    public List<Replacement> change(XtextResource file, Consumer<JourneyModel> change) {
        String text = file.getParseResult().getRootNode().getText();
        return change(text, file.getURI(), ClosedResourceSet.like(file), change);
    }

    private List<Replacement> change(String text, URI place, ClosedResourceSet files, Consumer<JourneyModel> change) {
        Loaded loaded = read(text, place, files);
        XtextResource resource = (XtextResource) loaded.resource();
        JourneyModel model = loaded.model();
        AuthorsText author = new AuthorsText(regions.get().forNodeModel(resource).create(), model);
        author.saidTwice().ifPresent(token -> {
            throw new UnwritableModelException("A program cannot change a text that says something twice where only one"
                    + " can hold. Keep one of them: '" + token.text() + "'.");
        });
        change.accept(model);
        List<Piece> pieces = Weaver.weave(author, tokens(model), new Fates(author, model));
        require(model, reader.parse(Piece.join(pieces), place, null, ClosedResourceSet.like(resource)),
                loaded.problems());
        return Piece.replacements(text, pieces);
    }

    private Loaded read(String text, URI place, ClosedResourceSet files) {
        Loaded loaded = reader.parse(text, place, null, files);
        if (((XtextResource) loaded.resource()).getParseResult().hasSyntaxErrors()) {
            throw new UnwritableModelException("A text with errors cannot be changed by a program. The first one: "
                    + loaded.problems().stream().findFirst().map(Problem::toString).orElse(""));
        }
        return loaded;
    }

    private List<Token> tokens(JourneyModel model) {
        try {
            return model.eContents().isEmpty() ? List.of() : writers.get().write(model);
        } catch (RuntimeException e) {
            throw why.explain(model, e);
        }
    }

    private static void require(JourneyModel wanted, Loaded read, List<Problem> known) {
        List<String> before = known.stream().map(Problem::message).toList();
        read.problems().stream().filter(problem -> !before.contains(problem.message())).findFirst().ifPresent(p -> {
            throw new UnwritableModelException("The model cannot be written as text: " + p.message());
        });
        SameModel.difference(wanted, read.model()).ifPresent(place -> {
            throw new UnwritableModelException("The text cannot say this without loss: " + place + " would change.");
        });
    }
}
