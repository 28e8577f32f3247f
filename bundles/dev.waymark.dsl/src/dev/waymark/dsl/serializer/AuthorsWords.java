/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.EnumLiteralSerializer;

/** Keeps the word that the author chose where several words mean the same, such as min and minutes. */
public class AuthorsWords extends EnumLiteralSerializer {

    @Override
    public String serializeAssignedEnumLiteral(EObject element, RuleCall call, Object value, INode node,
            Acceptor errors) {
        return node != null && means(node, value) ? tokenUtil.serializeNode(node)
                : super.serializeAssignedEnumLiteral(element, call, value, node, errors);
    }

    private static boolean means(INode node, Object value) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal) {
                return literal.getEnumLiteral().getInstance().equals(value);
            }
        }
        return false;
    }
}
