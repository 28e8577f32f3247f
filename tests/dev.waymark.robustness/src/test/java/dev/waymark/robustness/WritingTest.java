/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import com.google.inject.Injector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.files.XmiReader;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.robustness.Changes.Change;

/** Whatever a program builds can be written, with and without an author's text behind it, and reads as the same. */
class WritingTest {

    private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
    private static final JourneyEdits EDITS = INJECTOR.getInstance(JourneyEdits.class);
    private static final JourneyFiles FILES = new JourneyFiles(INJECTOR);

    @Provide
    Arbitrary<List<Integer>> tapes() {
        return Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(600);
    }

    @Property(seed = "2026", shrinking = ShrinkingMode.BOUNDED)
    void aModelSurvivesAsText(@ForAll("tapes") List<Integer> tape) {
        JourneyModel model = ModelFromTape.of(tape, INJECTOR);

        String text = FILES.toText(model);

        Loaded read = readBeside(model, text);
        assertEquals(List.of(), read.problems(), text);
        assertEquals(Optional.empty(), SameModel.difference(model, read.model()), text);
        assertEquals(text, FILES.format(text));
    }

    @Property(seed = "2026", shrinking = ShrinkingMode.BOUNDED)
    void aModelSurvivesAsXmi(@ForAll("tapes") List<Integer> tape) {
        JourneyModel model = ModelFromTape.of(tape, INJECTOR);
        URI place = model.eResource().getURI();
        byte[] xmi;
        try {
            xmi = XmiWriter.write(model, place);
        } catch (UnwritableModelException e) {
            assertTrue(e.getMessage().contains("XMI"), e.getMessage()); // it knows no control characters
            return;
        }

        Loaded read = new XmiReader(null).read(xmi, place, ClosedResourceSet.like(model.eResource()));
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.empty(), SameModel.difference(model, read.model()));
    }

    @Property(seed = "2026", shrinking = ShrinkingMode.BOUNDED)
    void whatCanBeWrittenCanBeEdited(@ForAll("tapes") List<Integer> tape, @ForAll int which) {
        JourneyModel model = ModelFromTape.of(tape, INJECTOR);
        String text = FILES.toText(model);
        Loaded written = readBeside(model, text);
        List<Change> changes = Changes.of(written.model());
        Assume.that(!changes.isEmpty());
        Change change = changes.get(Math.floorMod(which, changes.size()));
        JourneyModel wanted = readBeside(model, text).model();
        change.apply(wanted);
        Assume.that(canBeWritten(wanted));

        String edited = Replacement.apply(text, EDITS.change((XtextResource) written.resource(), change::apply));

        change.apply(written.model());
        String saved = ((XtextResource) written.resource()).getSerializer().serialize(written.model());
        assertEquals(Optional.empty(), SameModel.difference(wanted, readBeside(model, edited).model()), edited);
        assertEquals(Optional.empty(), SameModel.difference(wanted, readBeside(model, saved).model()), saved);
    }

    /** A text in the place of a model. */
    private static Loaded readBeside(JourneyModel model, String text) {
        Resource file = model.eResource();
        return INJECTOR.getInstance(TextReader.class).parse(text, file.getURI(), null, ClosedResourceSet.like(file));
    }

    private static boolean canBeWritten(JourneyModel model) {
        try {
            FILES.toText(model);
            return true;
        } catch (UnwritableModelException e) {
            return false;
        }
    }
}
