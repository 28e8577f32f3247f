/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.cjml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Ledger;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;

/** Writes a planned journey in CJML 2.0: phases, actors, and touchpoints that are communication or action. */
public final class CjmlWriter {

    private static final String SOMEBODY = "customer";
    private static final String COMPANY = "provider";
    /** Who stands for a service provider that the journey does not name. */
    static final String NOBODY = "Service provider";

    private final Ledger ledger;
    private final StringBuilder text = new StringBuilder();
    private final Map<Named, String> ids = new LinkedHashMap<>();
    private int depth;
    private int touchpoints;
    private String user = SOMEBODY;
    private boolean anonymous;

    /** With the account of what is carried. */
    public CjmlWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole file. */
    public String write(Journey journey) {
        String body = body(journey);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("CJML version=\"2.0\"");
        open("plannedJourney");
        leaf("journeyID", "PJ1");
        leaf("journeyTitle", ledger.title(journey));
        phases(journey);
        if (journey.getScenario() != null) {
            ledger.carry(journey, Literals.JOURNEY__SCENARIO);
            leaf("journeyShortSummary", journey.getScenario());
        }
        actors(journey);
        open("touchpoints");
        text.append(body);
        close("touchpoints");
        close("plannedJourney");
        close("CJML");
        return text.toString();
    }

    /** The touchpoints, which tell who acts. */
    private String body(Journey journey) {
        depth = 3;
        ledger.carry(journey);
        journey.getPersonas().stream().limit(1).forEach(persona -> user = id(persona, "U"));
        for (int i = 0; i < journey.getStages().size(); i++) {
            for (Node node : journey.getStages().get(i).getNodes()) {
                if (node instanceof Moment moment) {
                    moment(moment, i + 1);
                }
            }
        }
        String body = text.toString();
        text.setLength(0);
        depth = 0;
        return body;
    }

    private void moment(Moment moment, int phase) {
        List<ServiceAction> actions = moment.getActions();
        Optional<ServiceAction> front = actions.stream().filter(each -> each.getLane() == Lane.FRONTSTAGE).findFirst();
        Optional<Channel> channel = moment.getTouchpoints().stream().limit(1).filter(each -> each.getChannel() != null)
                .map(each -> each.getChannel()).findFirst();
        String kind = front.isPresent() || channel.isPresent() ? "plannedCommunicationPoint" : "plannedAction";
        begin(kind, phase);
        side("initiator", user, ledger.title(moment));
        if (kind.equals("plannedCommunicationPoint")) {
            side("receiver", front.map(this::actor).orElseGet(this::company), front.map(this::carried).orElse(""));
            open("channel");
            leaf("channelName", channel.map(this::channel).orElse(""));
            close("channel");
        }
        moment.getNotes().forEach(note -> leaf("comment", note));
        ledger.carry(moment, Literals.ELEMENT__NOTES);
        close(kind);
        actions.stream().filter(each -> front.isEmpty() || each != front.get()).forEach(each -> action(each, phase));
    }

    private void action(ServiceAction action, int phase) {
        begin("plannedAction", phase);
        side("initiator", actor(action), carried(action));
        close("plannedAction");
    }

    private void begin(String kind, int phase) {
        open(kind);
        leaf("touchpointID", "T" + ++touchpoints);
        indent().append("<belongsTo phaseIDref=\"P").append(phase).append("\"/>\n");
    }

    private String channel(Channel channel) {
        return ledger.title(channel);
    }

    private String carried(ServiceAction action) {
        ledger.carry(action, Literals.SERVICE_ACTION__TEXT, Literals.SERVICE_ACTION__ACTOR);
        if (action.getLane() == Lane.BACKSTAGE || action.getLane() == Lane.FRONTSTAGE) {
            ledger.carry(action, Literals.SERVICE_ACTION__LANE);
        }
        return action.getText();
    }

    private String actor(ServiceAction action) {
        return action.getActor() == null ? company() : id(action.getActor(), "S");
    }

    private String company() {
        anonymous = true;
        return COMPANY;
    }

    private String id(Named actor, String kind) {
        ledger.title(actor);
        return ids.computeIfAbsent(actor, a -> kind + (ids.size() + 1));
    }

    private void phases(Journey journey) {
        open("journeyPhases");
        List<Stage> stages = journey.getStages();
        for (int i = 0; i < stages.size(); i++) {
            open("journeyPhase phaseID=\"P" + (i + 1) + "\"");
            leaf("phaseName", ledger.title(stages.get(i)));
            close("journeyPhase");
        }
        close("journeyPhases");
    }

    private void actors(Journey journey) {
        open("actors");
        if (user.equals(SOMEBODY)) {
            actor("endUser", SOMEBODY, "actorName", "Customer");
        }
        ids.forEach((actor, id) -> {
            boolean person = actor instanceof Persona;
            actor(person ? "endUser" : "serviceProvider", id, person ? "actorName" : "companyName", actor.getTitle());
        });
        if (anonymous) {
            actor("serviceProvider", COMPANY, "companyName", NOBODY);
        }
        if (journey.getPersonas().size() == 1) {
            ledger.carry(journey, Literals.JOURNEY__PERSONAS);
        }
        close("actors");
    }

    private void actor(String kind, String id, String element, String name) {
        open(kind + " actorID=\"" + id + "\"");
        leaf(element, name);
        close(kind);
    }

    private void side(String which, String actor, String label) {
        open(which);
        indent().append("<refersTo actorIDref=\"").append(actor).append("\"/>\n");
        leaf(which + "Label", label);
        close(which);
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private void open(String tag) {
        indent().append('<').append(tag).append(">\n");
        depth++;
    }

    private void close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    private void leaf(String name, String content) {
        indent().append('<').append(name).append('>').append(escaped(content)).append("</").append(name).append(">\n");
    }

    private static String escaped(String content) {
        return Draft.oneLine(content).replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
