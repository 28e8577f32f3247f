/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Acceptance;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Attribute;
import dev.waymark.model.journey.Contribution;
import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.EventCondition;
import dev.waymark.model.journey.EventRule;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Reading;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.SurveyQuestion;
import dev.waymark.model.journey.Transition;
import dev.waymark.model.journey.Use;
import dev.waymark.model.journey.provider.JourneyEditPlugin;

/** What people read and see for the elements of a journey: one line of text and an icon. */
public final class JourneyLabels extends AdapterImpl implements IItemLabelProvider {

    /** Serves everybody, for it keeps no state; an adapter by name only, never attached to an element. */
    public static final JourneyLabels INSTANCE = new JourneyLabels();

    private static final String UNKNOWN = "?";

    private JourneyLabels() {
    }

    /** One line of text, such as "Checks out" for a step or "curious +1" for a feeling; never empty. */
    @Override
    public String getText(Object element) {
        EObject object = (EObject) element;
        String text = text(object).strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? typeLabel(object.eClass()) : text;
    }

    /** The address of the icon of the element's type: 16 pixels, with a neighbour of 32 pixels named "@2x". */
    @Override
    public Object getImage(Object element) {
        return icon(((EObject) element).eClass());
    }

    /** What people call elements of this type, such as "Pain point". */
    public static String typeLabel(EClass type) {
        return JourneyEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /** The address of the icon on light ground for elements of this type, which has to be a concrete one. */
    public static Object icon(EClass type) {
        return JourneyEditPlugin.INSTANCE.getImage("full/obj16/" + type.getName() + ".png");
    }

    /** The address of the same icon in colours for dark ground. */
    public static Object iconOnDark(EClass type) {
        return JourneyEditPlugin.INSTANCE.getImage("full/dark16/" + type.getName() + ".png");
    }

    private static String text(EObject element) {
        if (element instanceof Named named) {
            return Titles.of(named);
        }
        if (element instanceof Statement statement) {
            return joined("", statement.getText());
        }
        if (element instanceof Feeling feeling) {
            return feeling.getWord() == null ? "" : by(feeling.getPersona(), Figures.feeling(feeling));
        }
        if (element instanceof ServiceAction action) {
            return by(action.getActor(), action.getText());
        }
        if (element instanceof Contribution contribution) {
            return by(contribution.getTeam(), contribution.getText());
        }
        if (element instanceof Acceptance acceptance) {
            return joined(": ", acceptance.getFinding().getLiteral(), acceptance.getReason());
        }
        return element instanceof Arrow arrow ? arrow(arrow) : recorded(element);
    }

    private static String recorded(EObject element) {
        if (element instanceof EventRule rule) {
            return joined(" where ", String.join(", ", rule.getNames()), rule.getConditions().stream()
                    .map(JourneyLabels::text).collect(Collectors.joining(" and ")));
        }
        if (element instanceof EventCondition condition) {
            return joined(" ", condition.getColumn(), condition.getComparison().getLiteral(),
                    String.join(", ", condition.getValues()));
        }
        return element instanceof SurveyQuestion question
                ? joined(": ", question.getScale().getLiteral(), question.getText()) : figure(element);
    }

    private static String arrow(Arrow arrow) {
        String way = "\u2192 " + (arrow.getTarget() == null ? UNKNOWN : title(arrow.getTarget()));
        if (arrow instanceof Outcome outcome) {
            return joined(" ", outcome.getName(), amount(arrow), way);
        }
        String condition = ((Transition) arrow).getCondition();
        String remark = joined(", ", amount(arrow), condition == null ? null : "when " + condition);
        return remark.isEmpty() ? way : way + " (" + remark + ")";
    }

    private static String amount(Arrow arrow) {
        return joined(", ", arrow.getShare() == null ? null : Figures.number(arrow.getShare()) + " %",
                arrow.getVolume() == null ? null : arrow.getVolume() + " customers");
    }

    private static String figure(EObject element) {
        if (element instanceof Attribute attribute) {
            return joined(": ", attribute.getKey(), attribute.getValue());
        }
        if (element instanceof Duration duration) {
            return joined("", Figures.duration(duration));
        }
        if (element instanceof Reading reading) {
            return joined(": ", reading.getDate(), reading.getValue() == null ? null
                    : Figures.number(reading.getValue()));
        }
        return element instanceof Use use ? joined(" as ", use.getPath(), use.getAlias()) : "";
    }

    /** What somebody does or feels; without a known somebody just that. */
    private static String by(Named somebody, String what) {
        return joined(": ", somebody == null ? null : title(somebody), what);
    }

    /** The title of an element that another one refers to; a reference that leads nowhere shows as "?". */
    private static String title(Named referred) {
        String title = Titles.of(referred);
        return title.isEmpty() ? UNKNOWN : title;
    }

    /** The parts that are known and not empty. */
    private static String joined(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
