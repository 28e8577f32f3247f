/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import dev.waymark.ui.icons.Icons;

/** The labels and icons that all editors of journeys use. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        return new StyledString(getText(element));
    }

    @Override
    public String getText(Object element) {
        return ((OutlineNode) element).item().label();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.of(((OutlineNode) element).item().element());
    }
}
