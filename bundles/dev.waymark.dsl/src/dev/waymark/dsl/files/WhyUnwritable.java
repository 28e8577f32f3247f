/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.validation.Codes;
import dev.waymark.dsl.validation.RuleCheck;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;

/** Finds out why a model cannot be written, in a designer's words. */
public class WhyUnwritable {

    private static final URI NOWHERE = URI.createURI("model.journey");
    private static final Set<String> REASONS =
            Set.of(Codes.PART_MISSING, Codes.NAME_LETTERS, Codes.NUMBER_NOT_FINITE);

    private final TextReader reader;
    private final Provider<RuleCheck> rules;

    @Inject
    WhyUnwritable(TextReader reader, Provider<RuleCheck> rules) {
        this.reader = reader;
        this.rules = rules;
    }

    /**
     * What to throw for a model that could not be written.
     *
     * @param failure what the attempt has thrown
     */
    public UnwritableModelException explain(JourneyModel model, RuntimeException failure) {
        String reason = lostReference(model).or(() -> brokenRule(model))
                .orElseGet(() -> String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
        return new UnwritableModelException("The model cannot be written as text: " + reason);
    }

    private static Optional<String> lostReference(JourneyModel model) {
        Identity identity = Identity.ofModel(model);
        for (var all = model.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && isLost(element, reference, model)) {
                    return Optional.of("'" + Words.property(reference) + "' of " + identity.of(element)
                            + " leads to something that is in no file.");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLost(EObject element, EReference reference, JourneyModel model) {
        Object value = element.eGet(reference);
        List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return targets.stream().map(EObject.class::cast).anyMatch(target -> target.eIsProxy()
                || target.eResource() == null && EcoreUtil.getRootContainer(target) != model);
    }

    /** A copy is held against the rules, for they take what was read from text to be complete. */
    private Optional<String> brokenRule(JourneyModel model) {
        XtextResource resource = reader.resource(NOWHERE, new ClosedResourceSet());
        resource.getContents().add(EcoreUtil.copy(model));
        return rules.get().check(new Loaded(null, resource, List.of())).problems().stream()
                .filter(problem -> REASONS.contains(problem.code())).map(Problem::message).findFirst();
    }
}
