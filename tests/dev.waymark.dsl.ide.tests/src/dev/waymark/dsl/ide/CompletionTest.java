/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

    /** The proposals at the place of the bar in a text. */
    private static List<String> proposals(String textWithBar) throws IOException {
        int offset = textWithBar.indexOf('|');
        String text = textWithBar.replace("|", "");
        XtextResource resource = (XtextResource) INJECTOR.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/completion.journey"));
        resource.load(new LazyStringInputStream(text, "UTF-8"), null);
        TreeSet<String> found = new TreeSet<>();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ContentAssistContextFactory factory = INJECTOR.getInstance(ContentAssistContextFactory.class);
            factory.setPool(pool);
            ContentAssistContext[] contexts = factory.create(text, new TextRegion(offset, 0), offset, resource);
            INJECTOR.getInstance(IdeContentProposalProvider.class).createProposals(List.of(contexts), new Found(found));
        } finally {
            pool.shutdown();
        }
        return List.copyOf(found);
    }

    private record Found(TreeSet<String> texts) implements IIdeContentProposalAcceptor {
        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null) {
                texts.add(entry.getProposal());
            }
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return true;
        }
    }

    @Test
    void afterAtTheTouchpointsAreProposedAndNothingElse() throws IOException {
        assertEquals(List.of("cart", "page"), proposals(
                "touchpoint cart touchpoint page team shop journey j { stage a { step one at |").stream()
                .filter(proposal -> proposal.matches("cart|page|shop|one")).toList());
    }

    @Test
    void anArrowProposesThePointsOfItsJourney() throws IOException {
        List<String> proposals = proposals("journey j { stage a { step one { -> |  } step two } }"
                + " journey k { stage b { step three } }");
        assertTrue(proposals.containsAll(List.of("one", "two")), proposals::toString);
        assertTrue(!proposals.contains("three"), proposals::toString);
    }

    @Test
    void atTheStartEveryKindOfDefinitionIsProposed() throws IOException {
        assertTrue(proposals("|").containsAll(List.of("channel", "touchpoint", "team", "system", "source", "metric",
                "segment", "persona", "journey", "initiative")));
    }
}
