/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A word in a file.
 *
 * @param file the file
 * @param offset where the word begins
 * @param length of the word
 */
public record Place(URI file, int offset, int length) {

    /** The name of an element, see {@link Places#nameNode}. */
    public static Place ofName(EObject element) {
        INode word = Places.nameNode(element);
        return new Place(element.eResource().getURI(), word.getOffset(), word.getLength());
    }
}
