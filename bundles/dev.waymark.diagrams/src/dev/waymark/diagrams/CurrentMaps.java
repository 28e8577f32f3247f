/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.Journey;

/** Keeps the maps of the journeys of a model until something of the model changes: a diagram asks a thousand times. */
public final class CurrentMaps extends EContentAdapter {

    private final Map<Journey, Snapshot> snapshots = new HashMap<>();

    private CurrentMaps() {
    }

    /** The maps of a journey as it is now. */
    public static Snapshot of(Journey journey) {
        EObject root = EcoreUtil.getRootContainer(journey);
        if (EcoreUtil.getExistingAdapter(root, CurrentMaps.class) instanceof CurrentMaps maps) {
            return maps.snapshot(journey);
        }
        CurrentMaps maps = new CurrentMaps();
        root.eAdapters().add(maps);
        return maps.snapshot(journey);
    }

    /** The maps of the journey that an element belongs to, or null for an element of no journey. */
    public static Snapshot around(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Journey journey) {
                return of(journey);
            }
        }
        return null;
    }

    private Snapshot snapshot(Journey journey) {
        return snapshots.computeIfAbsent(journey, Snapshot::new);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == CurrentMaps.class;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            snapshots.clear();
        }
    }
}
