/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.dsl.ide.quickfix.QuickFixes;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.validation.RuleCheck;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;

/**
 * A journey text and its model, either of which follows the other: a tool changes the model, and the text changes as
 * little as can be; an author changes the text, and the elements of the model stay the same objects, wherever they can
 * be known again. While the text has errors the model stays as it was.
 */
public final class SharedText {

    private final TextReader reader;
    private final JourneyEdits edits;
    private final RuleCheck rules;
    private final URI place;
    private final ClosedResourceSet files;
    private final QuickFixes repairs;
    private final JourneyModel model = JourneyFactory.eINSTANCE.createJourneyModel();
    private final TextHistory history = new TextHistory();
    private String text = "";
    private Loaded read;
    /** The elements of the model in the order of the text that was read last. */
    private List<EObject> known = List.of();
    private Problem trouble;

    /**
     * An empty text; see {@link #follow}.
     *
     * @param language the services of the language
     * @param place the address of the file
     * @param files opens the files that the text uses
     */
    public SharedText(Injector language, URI place, ClosedResourceSet.Opener files) {
        this.reader = language.getInstance(TextReader.class);
        this.edits = language.getInstance(JourneyEdits.class);
        this.rules = language.getInstance(RuleCheck.class);
        this.repairs = language.getInstance(QuickFixes.class);
        this.place = place;
        this.files = new ClosedResourceSet(files);
    }

    /** The model, always the same object. */
    public JourneyModel model() {
        return model;
    }

    /** The text that the model was last in agreement with, or the newer one that could not be understood. */
    public String text() {
        return text;
    }

    /** Why the model stays behind the text: the first error of the text; empty when the two agree. */
    public Optional<Problem> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * The text is another one now. The model follows, unless the text has errors; then it waits, see
     * {@link #trouble()}. What cannot be understood at the very beginning is understood as far as can be.
     */
    public void follow(String newText) {
        boolean first = read == null;
        Loaded loaded = read(newText);
        text = newText;
        trouble = loaded.problems().stream().filter(Problem::isError).findFirst().orElse(null);
        if (trouble == null || first) {
            read = loaded;
            if (loaded.model() != null) {
                Mirror.show(loaded.model(), model, Twins.of(loaded.model(), model));
            }
            known = all(model);
            history.add(newText);
        }
    }

    private XtextResource resourceOfUsed() {
        return read == null ? (XtextResource) reader.parse("", place, null, files).resource()
                : (XtextResource) read.resource();
    }

    /**
     * What the changes of the model since the text was read change in the text.
     *
     * @throws UnwritableModelException if the text waits to be mended, or cannot say what the model says now
     */
    public List<Replacement> changes() {
        if (trouble != null) {
            throw new UnwritableModelException("The text has an error in line " + trouble.line() + ": "
                    + trouble.message() + " Mend it; until then the diagrams wait.");
        }
        return edits.change((XtextResource) read.resource(), fresh -> {
            Map<EObject, EObject> twins = new HashMap<>();
            List<EObject> others = all(fresh);
            for (int i = 0; i < others.size(); i++) {
                twins.put(known.get(i), others.get(i));
            }
            twins.put(model, fresh);
            Mirror.show(model, fresh, twins);
        });
    }

    /** The text takes over what the model says; returns what changes in it, see {@link #changes()}. */
    public List<Replacement> take() {
        List<Replacement> changes = changes();
        take(changes);
        return changes;
    }

    /** The text takes over what the model says, which is {@link #changes()} of just now. */
    public void take(List<Replacement> changes) {
        if (!changes.isEmpty()) {
            text = Replacement.apply(text, changes);
            read = read(text);
            history.add(text);
        }
        known = all(model);
    }

    private Loaded read(String some) {
        return reader.parse(some, place, null, ClosedResourceSet.like(resourceOfUsed()));
    }

    /**
     * What changes in the text when a change is undone or redone: the text is what it was, where the model is what it
     * was then; otherwise as {@link #changes()}.
     */
    public List<Replacement> changesBack() {
        return trouble == null ? history.near().filter(this::saysTheModel).findFirst().map(this::leadingTo)
                .orElseGet(this::changes) : changes();
    }

    private boolean saysTheModel(String candidate) {
        JourneyModel said = read(candidate).model();
        return said != null && SameModel.difference(said, model).isEmpty();
    }

    /** What lies between the first and the last character that differ. */
    private List<Replacement> leadingTo(String other) {
        int shorter = Math.min(text.length(), other.length());
        int start = 0;
        while (start < shorter && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return text.equals(other) ? List.of() : List.of(new Replacement(start, text.length() - end - start,
                other.substring(start, other.length() - end)));
    }

    /** What the language finds in the text, by the identities of the elements that it is about. */
    public Map<String, List<Problem>> findings() {
        Map<String, List<Problem>> findings = new LinkedHashMap<>();
        rules.check(read).problems().forEach(
                problem -> findings.computeIfAbsent(id(problem.offset()), id -> new ArrayList<>()).add(problem));
        return findings;
    }

    /** The repairs for something that was found, as the text editor offers them; none while the text has errors. */
    public List<Fix> fixes(Problem problem) {
        return trouble == null ? repairs.of((XtextResource) read.resource(), problem.code(), problem.offset(),
                problem.length()) : List.of();
    }

    private String id(int offset) {
        INode root = ((XtextResource) read.resource()).getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        Identity identity = ModelIndex.of(read.resource()).identity();
        return element == null || identity == null ? "" : identity.of(element);
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
