/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.CreateDecoratorsOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorProvider;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.tools.internal.decoration.SiriusDecoratorProvider;

/**
 * Marks what the language finds on the elements that it is about, as soon as it finds it. These marks stand instead of
 * those for other diagrams of an element: every element of a journey is on several.
 */
public final class FindingMarks extends AbstractProvider implements IDecoratorProvider {

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateDecoratorsOperation wanted && isOfMap(wanted.getDecoratorTarget());
    }

    private static boolean isOfMap(IDecoratorTarget target) {
        EditPart part = target.getAdapter(EditPart.class);
        return part != null && part.getModel() instanceof View view && MapPartProvider.isOfMap(view);
    }

    @Override
    public void createDecorators(IDecoratorTarget target) {
        target.installDecorator(SiriusDecoratorProvider.KEY, new FindingMark(target));
    }
}
