/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import jakarta.inject.Inject;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parsetree.reconstr.impl.TokenUtil;
import org.eclipse.xtext.resource.XtextResource;

/** The tokens of a text and the gaps between them. What the grammar takes for space is no comment, in every script. */
public class JourneyRegions extends TextRegionAccessBuilder {

    private final TokenUtil tokens;
    private XtextResource resource;

    @Inject
    JourneyRegions(TokenUtil tokens) {
        this.tokens = tokens;
    }

    @Override
    public TextRegionAccessBuilder forNodeModel(XtextResource text) {
        resource = text;
        return this;
    }

    @Override
    public ITextRegionAccess create() {
        return resource == null ? super.create() : new Builder().withResource(resource).create();
    }

    private final class Builder extends NodeModelBasedRegionAccessBuilder {
        @Override
        protected boolean isComment(ILeafNode leaf) {
            return tokens.isCommentNode(leaf);
        }
    }
}
