/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Source;
import dev.waymark.model.journey.SourceKind;
import dev.waymark.model.journey.Thought;
import dev.waymark.render.draw.Formats;
import dev.waymark.report.WalkNotes.Note;

/**
 * Brings the notes of a walk back into the text of its journey: a user test of that day as a source, and each note as a
 * thought at its step with that source as evidence. Notes that are there already are not written again.
 *
 * @param text   the text with the notes
 * @param merged how many notes were written
 * @param gone   the notes on steps that the journey no longer has
 */
public record WalkMerge(String text, int merged, List<Note> gone) {

    /**
     * Merges notes.
     *
     * @param file journey text without syntax errors; it stays as it is
     * @throws dev.waymark.dsl.UnwritableModelException if the text cannot be changed by a program
     */
    public static WalkMerge of(XtextResource file, WalkNotes notes) {
        List<Note> gone = new ArrayList<>();
        List<Note> merged = new ArrayList<>();
        JourneyEdits edits = file.getResourceServiceProvider().get(JourneyEdits.class);
        List<Replacement> changes = edits.change(file, model -> notes.notes().forEach(note -> {
            if (!(model.eResource().getEObject(note.at()) instanceof Moment moment)) {
                gone.add(note);
            } else if (add(note, moment, source(model, notes))) {
                merged.add(note);
            }
        }));
        String before = file.getParseResult().getRootNode().getText();
        return new WalkMerge(Replacement.apply(before, changes), merged.size(), List.copyOf(gone));
    }

    private static boolean add(Note note, Moment moment, Source source) {
        if (moment.getThoughts().stream().anyMatch(thought -> note.text().equals(thought.getText()))) {
            return false;
        }
        Thought thought = JourneyFactory.eINSTANCE.createThought();
        thought.setText(note.text());
        thought.getEvidence().add(source);
        moment.getThoughts().add(thought);
        return true;
    }

    /** The source of the walk, before the journeys; made when the first note needs it. */
    private static Source source(JourneyModel model, WalkNotes notes) {
        String name = "walk" + notes.date().toString().replaceAll("[^0-9]", "");
        List<Definition> definitions = model.getDefinitions();
        Optional<Source> known = definitions.stream().filter(Source.class::isInstance).map(Source.class::cast)
                .filter(source -> name.equals(source.getName())).findFirst();
        return known.orElseGet(() -> {
            Source source = JourneyFactory.eINSTANCE.createSource();
            source.setName(name);
            source.setLabel("Walk of " + Formats.date(notes.date()).replace('\u00A0', ' '));
            source.setKind(SourceKind.USER_TEST);
            source.setDate(notes.date());
            definitions.add(firstJourney(definitions), source);
            return source;
        });
    }

    private static int firstJourney(List<Definition> definitions) {
        EObject journey = definitions.stream().filter(Journey.class::isInstance).findFirst().orElseThrow();
        return definitions.indexOf(journey);
    }
}
