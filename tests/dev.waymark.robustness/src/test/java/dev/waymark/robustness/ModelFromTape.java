/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Use;

/**
 * A model of everything that the metamodel knows, made by reflection from a row of numbers: a shorter row or smaller
 * numbers give a smaller model, so that a test that fails finds a small one. What is added to the metamodel comes into
 * the models by itself. A model stands in a file beside others like it, which it uses.
 */
final class ModelFromTape {

    private static final JourneyPackage PACKAGE = JourneyPackage.eINSTANCE;

    /** What the language cannot do without, beyond what the metamodel requires. */
    private static final Set<EStructuralFeature> REQUIRED = Set.of(JourneyPackage.Literals.READING__VALUE,
            JourneyPackage.Literals.DURATION__AMOUNT);
    /** Of these, a label can stand for the name. */
    private static final Set<EClass> NAMELESS = Set.of(JourneyPackage.Literals.OBJECTIVE,
            JourneyPackage.Literals.PAIN_POINT, JourneyPackage.Literals.OPPORTUNITY);

    private static final URI PLACE = URI.createFileURI("/folder/model.journey");

    /** Where used files stand, as the model sees them: in its folder, below and above it, with all sorts of names. */
    private static final List<String> BESIDE = List.of("people.journey", "stage.journey", "a b/c.journey",
            "../100 %.journey", "\u6F22\u5B57/\u00E9t\u00E9.journey");

    private final Tape tape;
    private final Tape references;
    private final EdgeValues values;

    private ModelFromTape(List<Integer> numbers, Tape references) {
        this.tape = new Tape(numbers);
        this.references = references;
        this.values = new EdgeValues(tape);
    }

    /** The model that a row of numbers stands for: some of them for each used file and for the references. */
    static JourneyModel of(List<Integer> numbers, Injector injector) {
        int part = numbers.size() / 8;
        Tape references = new Tape(numbers.subList(0, 2 * part));
        ResourceSet files = new ClosedResourceSet();
        int first = references.next(BESIDE.size());
        for (int i = references.next(4); i > 0; i--) {
            URI place = URI.createFileURI(BESIDE.get((first + i) % BESIDE.size())).resolve(PLACE);
            new ModelFromTape(numbers.subList((1 + i) * part, (2 + i) * part), references)
                    .add(injector.getInstance(XtextResource.class), place, files);
        }
        return new ModelFromTape(numbers.subList(5 * part, numbers.size()), references)
                .add(injector.getInstance(XtextResource.class), PLACE, files);
    }

    private JourneyModel add(Resource file, URI place, ResourceSet files) {
        JourneyModel model = JourneyFactory.eINSTANCE.createJourneyModel();
        List<URI> others = files.getResources().stream().map(Resource::getURI).toList();
        file.setURI(place);
        file.getContents().add(model);
        files.getResources().add(file);
        others.forEach(other -> addUse(model, Uses.path(other, place).orElseThrow()));
        addChildren(model, JourneyPackage.Literals.JOURNEY_MODEL__DEFINITIONS, 6);
        List<EObject> all = new ArrayList<>();
        model.eAllContents().forEachRemaining(all::add);
        all.forEach(element -> addReferences(element, all));
        all.stream().filter(ModelFromTape::isIncomplete).forEach(EcoreUtil::remove);
        return model;
    }

    private void addUse(JourneyModel model, String path) {
        if (references.next(4) != 3) {
            Use use = JourneyFactory.eINSTANCE.createUse();
            use.setPath(path);
            use.setAlias(tape.next(2) == 0 ? null : values.name());
            model.getUses().add(use);
        }
    }

    /** Whether a reference is missing, for there is nothing that it could lead to. */
    private static boolean isIncomplete(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .anyMatch(reference -> reference.isRequired() && element.eGet(reference) == null);
    }

    private EObject create(EClass type) {
        EObject element = JourneyFactory.eINSTANCE.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            addValues(element, attribute);
        }
        for (EReference reference : type.getEAllContainments()) {
            addChildren(element, reference, 3);
        }
        return element;
    }

    private void addValues(EObject element, EAttribute attribute) {
        if (attribute == JourneyPackage.Literals.NAMED__NAME) {
            return; // names are given when the siblings are known
        }
        int count = attribute.isRequired() || REQUIRED.contains(attribute) ? 1 : tape.next(attribute.isMany() ? 4 : 2);
        for (int i = 0; i < count; i++) {
            add(element, attribute, values.of(attribute));
        }
    }

    private void addChildren(EObject parent, EReference reference, int most) {
        List<EClass> types = concrete(reference.getEReferenceType());
        int count = tape.next((reference.isMany() ? most : 1) + 1);
        for (int i = 0; i < count; i++) {
            EObject child = create(types.get(tape.next(types.size())));
            giveName(child, parent);
            add(parent, reference, child);
        }
    }

    private void giveName(EObject child, EObject parent) {
        if (child instanceof Named named && !(NAMELESS.contains(child.eClass()) && named.getLabel() != null
                && tape.next(2) == 0)) {
            Set<String> taken = new HashSet<>();
            parent.eContents().stream().filter(Named.class::isInstance).forEach(n -> taken.add(((Named) n).getName()));
            String name = values.name();
            while (taken.contains(name)) {
                name += "x";
            }
            named.setName(name);
        }
    }

    private void addReferences(EObject element, List<EObject> all) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                List<EObject> targets = Stream.concat(far(element, reference.getEReferenceType()),
                        all.stream().filter(target -> isTarget(element, reference, target))).toList();
                int count = reference.isRequired() ? 1 : references.next(reference.isMany() ? 4 : 2);
                for (int i = 0; i < count && !targets.isEmpty(); i++) {
                    add(element, reference, targets.get(references.next(targets.size())));
                }
            }
        }
    }

    /** What can be named in used files. */
    private static Stream<EObject> far(EObject element, EClass type) {
        VisibleNames names = VisibleNames.at(element);
        return names.all(type).filter(target -> target.eResource() != element.eResource()
                && names.shortestName(type, target) != null).map(EObject.class::cast);
    }

    private static boolean isTarget(EObject element, EReference reference, EObject target) {
        return reference.getEReferenceType().isInstance(target) && ((Named) target).getName() != null
                && (!(target instanceof Node) || journey(target) == journey(element));
    }

    private static Journey journey(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Journey.class);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
        } else if (!((List<Object>) element.eGet(feature)).contains(value) || feature instanceof EAttribute) {
            ((List<Object>) element.eGet(feature)).add(value);
        }
    }

    /** Thoughts are statements too, but not where the language expects a plain one. */
    private static List<EClass> concrete(EClass type) {
        return type == JourneyPackage.Literals.STATEMENT ? List.of(type)
                : PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                        .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }
}
