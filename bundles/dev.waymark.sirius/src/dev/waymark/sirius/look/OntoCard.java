/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactoryProvider;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.SiriusContainerDropPolicy;
import org.eclipse.sirius.diagram.ui.tools.api.command.GMFCommandWrapper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;

/**
 * What is dropped onto a card, such as a step onto the one before it. Sirius by itself takes such tools of the
 * specification only for what is drawn within the card.
 */
final class OntoCard extends SiriusContainerDropPolicy {

    @Override
    protected Command getDropCommand(ChangeBoundsRequest request) {
        IDiagramElementEditPart card = (IDiagramElementEditPart) getHost();
        TransactionalEditingDomain domain = card.getEditingDomain();
        List<?> dropped = request.getEditParts();
        CompoundCommand command = new CompoundCommand(DROP_ELEMENTS_CMD_NAME);
        dropped.stream().filter(IDiagramElementEditPart.class::isInstance).map(IDiagramElementEditPart.class::cast)
                .map(part -> drop(part.resolveDiagramElement(), (DNode) card.resolveDiagramElement(), domain))
                .flatMap(Optional::stream).forEach(command::append);
        return command.isEmpty() ? super.getDropCommand(request)
                : new ICommandProxy(new GMFCommandWrapper(domain, command));
    }

    /** Nothing happens to what belongs to the card already. */
    private Optional<org.eclipse.emf.common.command.Command> drop(DDiagramElement dropped, DNode card,
            TransactionalEditingDomain domain) {
        return dropped.getTarget().eContainer() == card.getTarget() || card.getDragAndDropDescription() == null
                ? Optional.empty()
                : card.getDragAndDropDescription().getDropDescriptions().stream()
                        .filter(tool -> tool.getMappings().contains(dropped.getDiagramElementMapping())).findFirst()
                        .map(tool -> factory().getCommandFactory(domain).buildDropInContainerCommandFromTool(card,
                                dropped.getTarget(), tool));
    }

    private IDiagramCommandFactoryProvider factory() {
        DDiagramEditor editor = (DDiagramEditor) getHost().getViewer().getProperty(DDiagramEditor.EDITOR_ID);
        return editor.getAdapter(IDiagramCommandFactoryProvider.class);
    }
}
