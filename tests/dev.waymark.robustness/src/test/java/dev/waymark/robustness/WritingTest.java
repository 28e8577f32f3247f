/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.robustness.Changes.Change;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

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
        JourneyModel model = ModelFromTape.of(tape);

        String text = FILES.toText(model);

        Loaded read = FILES.parse(text);
        assertEquals(List.of(), read.problems(), text);
        assertEquals(Optional.empty(), SameModel.difference(model, read.model()), text);
        assertEquals(text, FILES.format(text));
    }

    @Property(seed = "2026", shrinking = ShrinkingMode.BOUNDED)
    void whatCanBeWrittenCanBeEdited(@ForAll("tapes") List<Integer> tape, @ForAll int which) {
        String text = FILES.toText(ModelFromTape.of(tape));
        Loaded written = FILES.parse(text);
        List<Change> changes = Changes.of(written.model());
        Assume.that(!changes.isEmpty());
        Change change = changes.get(Math.floorMod(which, changes.size()));
        JourneyModel wanted = EcoreUtil.copy(written.model());
        change.apply(wanted);
        Assume.that(canBeWritten(wanted));

        String edited = Replacement.apply(text, EDITS.change(text, change::apply));

        change.apply(written.model());
        String saved = ((XtextResource) written.resource()).getSerializer().serialize(written.model());
        assertEquals(Optional.empty(), SameModel.difference(wanted, FILES.parse(edited).model()), edited);
        assertEquals(Optional.empty(), SameModel.difference(wanted, FILES.parse(saved).model()), saved);
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
