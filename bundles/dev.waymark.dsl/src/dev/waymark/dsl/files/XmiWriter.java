/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

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
        JourneyModel copy = Moved.copy(model, place);
        XMIResourceImpl resource = new XMIResourceImpl(place);
        ClosedResourceSet.like(model.eResource()).getResources().add(resource);
        resource.getContents().add(copy);
        Identity.ofModel(copy).all().forEach((id, element) -> resource.setID(element, id));
        byte[] bytes = bytes(resource);
        SameModel.require(copy, new XmiReader(null).read(bytes, place, ClosedResourceSet.like(model.eResource())));
        return bytes;
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
