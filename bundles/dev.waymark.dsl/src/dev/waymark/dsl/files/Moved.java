/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Use;

/** Moves models between folders. */
final class Moved {

    private Moved() {
    }

    /**
     * A copy of the model as it would stand elsewhere: what it uses is named as it is seen from there.
     *
     * @throws UnwritableModelException if a used file cannot be seen from there
     */
    static JourneyModel copy(JourneyModel model, URI place) {
        JourneyModel copy = EcoreUtil.copy(model);
        List<Use> uses = copy.getUses();
        for (int i = 0; i < uses.size(); i++) {
            URI used = Uses.uri(model.getUses().get(i));
            if (used != null && !place.isRelative() && !used.equals(seenFrom(place, uses.get(i)))) {
                uses.get(i).setPath(path(used, place));
            }
        }
        return copy;
    }

    private static URI seenFrom(URI place, Use use) {
        return URI.createFileURI(use.getPath()).resolve(place);
    }

    private static String path(URI used, URI place) {
        return Uses.path(used, place).orElseThrow(() -> new UnwritableModelException("The used file "
                + URI.decode(used.toString()) + " cannot be named from there. Keep both on one disk."));
    }
}
