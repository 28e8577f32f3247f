/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.templates.Draft;
import dev.waymark.dsl.templates.Template;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Stage;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.help.Help;

/** Asks whose journey it is, and which stages it has. */
final class OutlinePage extends WizardPage {

    private Text title;
    private Text persona;
    private Combo template;
    private Text stages;

    OutlinePage() {
        super("outline", "Journey Map", null);
        setDescription("Who goes on which journey, and through which stages? Everything can be changed later.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 10).applyTo(area);
        title = line(area, "&Journey:", "Renting a bicycle");
        persona = line(area, "&Persona:", "Jonas, 41, commuter");
        new Label(area, SWT.NONE).setText("Stages &like in:");
        template = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(template);
        Template.ofOneFile().forEach(one -> template.add(one.subject()));
        template.addListener(SWT.Selection, event -> takeStages());
        Label label = new Label(area, SWT.NONE);
        label.setText("&Stages, one a line:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        stages = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 120).applyTo(stages);
        stages.addModifyListener(event -> check());
        setControl(area);
        Help.on(area, Help.NEW_JOURNEY);
        template.select(0);
        takeStages();
    }

    private Text line(Composite area, String label, String example) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(example);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    private void takeStages() {
        Template chosen = Template.ofOneFile().get(template.getSelectionIndex());
        stages.setText(String.join("\n", stages(chosen)));
    }

    /** The stages of the first journey of a template. */
    private static List<String> stages(Template template) {
        String text = new String(template.content(template.files().get(0)), StandardCharsets.UTF_8);
        return Definitions.journeys(new JourneyFiles(WaymarkUi.language()).parse(text).model()).stream().limit(1)
                .flatMap(journey -> journey.getStages().stream()).map(Stage::getLabel).toList();
    }

    private void check() {
        boolean complete = !title.getText().isBlank() && !persona.getText().isBlank();
        setErrorMessage(stageTitles().isEmpty() ? "A journey has at least one stage. Write its name." : null);
        setPageComplete(complete && getErrorMessage() == null);
    }

    private List<String> stageTitles() {
        return stages.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What was asked for. */
    Draft draft() {
        return new Draft(title.getText().strip(), persona.getText().strip(), stageTitles());
    }
}
