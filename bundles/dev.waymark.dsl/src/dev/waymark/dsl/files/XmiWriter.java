/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.messages.Words;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;

/** Writes models as XMI, in which every element carries its qualified name as its id. */
public final class XmiWriter {

    private static final Map<Object, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            Resource.OPTION_LINE_DELIMITER, "\n");

    private XmiWriter() {
    }

    /**
     * The model as XMI. It is read again before it is handed out.
     *
     * @param place where the XMI will be; the files that it uses are named as they are seen from there
     * @throws UnwritableModelException if something of the model would be lost
     */
    public static byte[] write(JourneyModel model, URI place) {
        requireOnce(model);
        JourneyModel copy = Moved.copy(model, place);
        XMIResourceImpl resource = new XMIResourceImpl(place);
        ClosedResourceSet.like(model.eResource()).getResources().add(resource);
        resource.getContents().add(copy);
        Identity.ofModel(copy).all().forEach((id, element) -> resource.setID(element, id));
        byte[] bytes = bytes(resource);
        SameModel.require(copy, new XmiReader(null).read(bytes, place, ClosedResourceSet.like(model.eResource())));
        return bytes;
    }

    /** A list of XMI cannot hold an element twice. */
    private static void requireOnce(JourneyModel model) {
        Identity.ofModel(model).all().forEach((id, element) -> element.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isMany() && !reference.isContainment())
                .forEach(reference -> requireOnce((List<?>) element.eGet(reference), reference, id)));
    }

    private static void requireOnce(List<?> targets, EReference reference, String id) {
        Set<Object> seen = new HashSet<>();
        targets.stream().filter(target -> !seen.add(target)).findFirst().ifPresent(target -> {
            String name = target instanceof Named named ? named.getName() : "something";
            throw new UnwritableModelException("XMI cannot hold '" + name + "' twice among the "
                    + Words.property(reference) + " of '" + id + "'. Name it once.");
        });
    }

    private static byte[] bytes(XMIResourceImpl resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, OPTIONS);
        } catch (IOException | RuntimeException e) {
            throw new UnwritableModelException("The model cannot be kept as XMI: " + e.getMessage());
        }
        return bytes.toByteArray();
    }
}
