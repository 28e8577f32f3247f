/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.scoping.NameIndex;
import dev.waymark.dsl.scoping.UsedNames;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Use;

/**
 * The identities and names of one resource. They are found once and kept until an element comes, goes or is renamed,
 * so that thousands of references resolve in linear time.
 */
public final class ModelIndex extends EContentAdapter {

    private final Notifier owner;
    private Identity identity;
    private NameIndex names;
    private List<UsedNames> used;
    private boolean followed;

    private ModelIndex(Notifier owner) {
        this.owner = owner;
    }

    /** The index of the resource that holds the element, or of its tree when no resource holds it. */
    public static ModelIndex of(EObject element) {
        return element.eResource() != null ? of(element.eResource()) : on(EcoreUtil.getRootContainer(element));
    }

    /** The index of the resource. */
    public static ModelIndex of(Resource resource) {
        return on(resource);
    }

    private static ModelIndex on(Notifier owner) {
        if (EcoreUtil.getExistingAdapter(owner, ModelIndex.class) instanceof ModelIndex index) {
            return index;
        }
        ModelIndex index = new ModelIndex(owner);
        owner.eAdapters().add(index);
        return index;
    }

    /** The identities of the elements, or null while the resource holds no journey model. */
    public Identity identity() {
        if (identity == null && root() != null) {
            identity = Identity.ofModel(root());
        }
        return identity;
    }

    /** The names by which elements can be referred to. */
    public NameIndex names() {
        if (names == null) {
            names = NameIndex.of(root());
        }
        return names;
    }

    /** The names of the files that this one uses; files that cannot be read have none. */
    public List<UsedNames> used() {
        if (used == null || !UsedNames.areComplete(used)) {
            List<Use> uses = root() == null ? List.of() : root().getUses();
            used = uses.stream().map(UsedNames::of).toList();
        }
        return used.stream().filter(Objects::nonNull).toList();
    }

    /** Whether the file has errors; its references are followed first, once, for only that tells of unknown names. */
    public boolean hasErrors() {
        Resource file = (Resource) owner;
        if (!followed) {
            followed = true;
            EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
        }
        return !file.getErrors().isEmpty();
    }

    private JourneyModel root() {
        List<? extends EObject> roots = owner instanceof Resource resource ? resource.getContents()
                : List.of((EObject) owner);
        return !roots.isEmpty() && roots.get(0) instanceof JourneyModel model ? model : null;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ModelIndex.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && changesNames(notification)) {
            identity = null;
            names = null;
            used = null;
            followed = false;
        }
    }

    private static boolean changesNames(Notification notification) {
        Object feature = notification.getFeature();
        return notification.getNotifier() instanceof Resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
                || feature instanceof EReference reference && reference.isContainment()
                || feature == JourneyPackage.Literals.NAMED__NAME
                || feature == JourneyPackage.Literals.USE__PATH
                || feature == JourneyPackage.Literals.USE__ALIAS
                || feature == JourneyPackage.Literals.OUTCOME__NAME;
    }
}
